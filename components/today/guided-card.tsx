import Link from "next/link";
import { Icon } from "@/components/ui/icon";

/** The way to questions for those who would rather not begin with a blank page; one that was begun is gone on with. */
export function GuidedCard({
  waiting,
}: {
  waiting: { readonly id: string; readonly topic: string; readonly far: string } | null;
}) {
  return (
    <Link
      href={waiting === null ? "/guided" : `/guided/${waiting.id}`}
      className="group flex min-h-18 items-center gap-4 rounded-lg bg-lavender-soft px-5 py-3.5 transition-shadow duration-(--motion-quick) hover:shadow-1 focus-visible:rounded-lg md:px-6"
    >
      <Icon name="guided" className="size-7 text-accent" />
      <span className="grid min-w-0 flex-1 gap-0.5">
        <span className="line-clamp-1 font-words text-lg leading-tight font-medium break-words" dir="auto">
          {waiting === null ? "Be asked" : waiting.topic}
        </span>
        <span className="text-sm text-muted">
          {waiting === null ? "One question at a time, about what you choose" : `Go on where you were: ${waiting.far}`}
        </span>
      </span>
      <Icon name="forward" className="text-muted group-hover:text-accent" />
    </Link>
  );
}
