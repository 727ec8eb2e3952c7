import Link from "next/link";
import { Button, IconButton, TextLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { keptWords } from "./save/recovery";
import type { Advice } from "./save/status";

/** A draft that was recovered, one that waits because the writer is already writing, or a second entry made from two texts. */
export type Kept =
  | { readonly words: number; readonly when: string; readonly undo: (() => void) | null }
  | { readonly words: number; readonly when: string; readonly look: () => void }
  | { readonly own: string; readonly whose: "yours" | "earlier" };

/** What the writer should know above the text: what happened, what was kept, what to do. */
export function EditorNotices({ advice, kept, onClose }: { advice: Advice | null; kept: Kept | null; onClose: () => void }) {
  return (
    <div className="mb-2 grid gap-3 empty:hidden">
      {advice !== null && (
        <Notice tone="warning" live title={advice.title}>
          <p>{advice.detail}</p>
          {advice.action !== undefined && (
            <TextLink href={advice.action.href} target="_blank" className="justify-self-start">
              {advice.action.words}
            </TextLink>
          )}
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
          {/* On a phone what can be done stands under the words, and the cross stays beside them. */}
          <div className="order-last -ml-3 w-full md:order-none md:w-auto">
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
          </div>
          <IconButton label="Close this note" icon="close" onClick={onClose} />
        </div>
      )}
    </div>
  );
}
