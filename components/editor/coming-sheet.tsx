import { Skeleton } from "@/components/ui/skeleton";

/** A sheet whose words are on their way. */
export function ComingSheet() {
  return (
    <div className="editor" role="status" aria-label="The entry is on its way">
      <div className="desk">
        <div className="paper grid content-start gap-4 pt-20">
          <Skeleton className="h-8 w-2/3" />
          <Skeleton className="h-5 w-full" />
          <Skeleton className="h-5 w-11/12" />
          <Skeleton className="h-5 w-4/5" />
        </div>
      </div>
    </div>
  );
}
