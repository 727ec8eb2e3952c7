import Link from "next/link";
import { Button, IconButton } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { keptWords } from "./save/recovery";

/** A draft that was recovered, one that waits because the writer is already writing, or a second entry made from two texts. */
export type Kept =
  | { readonly words: number; readonly when: string; readonly undo: (() => void) | null }
  | { readonly words: number; readonly when: string; readonly look: () => void }
  | { readonly own: string; readonly whose: "yours" | "earlier" };

/** What the writer should know above the text: what happened, what was kept, what to do. */
export function EditorNotices({
  advice,
  kept,
  onClose,
}: {
  advice: { readonly title: string; readonly detail: string } | null;
  kept: Kept | null;
  onClose: () => void;
}) {
  return (
    <div className="grid gap-3 empty:hidden">
      {advice !== null && (
        <Notice tone="warning" live title={advice.title}>
          <p>{advice.detail}</p>
        </Notice>
      )}
      {kept !== null && (
        <div role="status" className="flex flex-wrap items-center gap-x-2 rounded-lg bg-mint-soft py-1 pr-2 pl-4 text-sm">
          <p className="min-w-48 flex-1 py-2">
            {"own" in kept ? (
              <>
                {kept.whose === "yours" ? "Yours is" : "The earlier words are"} now{" "}
                <Link href={`/journal/${kept.own}`} className="font-semibold text-accent underline underline-offset-4">
                  an entry of its own
                </Link>
                .
              </>
            ) : (
              `${keptWords(kept.words, kept.when)}${"look" in kept ? " They wait beside what you write now." : ""}`
            )}
          </p>
          {"undo" in kept && kept.undo !== null && (
            <Button look="quiet" size="small" onClick={kept.undo}>
              Back to what was saved
            </Button>
          )}
          {"look" in kept && (
            <Button look="quiet" size="small" onClick={kept.look}>
              See both
            </Button>
          )}
          <IconButton label="Close this note" icon="close" onClick={onClose} />
        </div>
      )}
    </div>
  );
}
