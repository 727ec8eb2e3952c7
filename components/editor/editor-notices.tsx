import Link from "next/link";
import { Button, IconButton, TextLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { Advice } from "./save/status";

/** What was kept, and what can be done with it; or a second entry made from two texts. */
export type Kept =
  | { readonly words: string; readonly action?: { readonly words: string; readonly run: () => void } }
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
              kept.words
            )}
          </p>
          {/* On a phone what can be done stands under the words, and the cross stays beside them. */}
          <div className="order-last -ml-3 w-full md:order-none md:w-auto">
            {"action" in kept && kept.action !== undefined && (
              <Button look="quiet" size="small" onClick={kept.action.run}>
                {kept.action.words}
              </Button>
            )}
          </div>
          <IconButton label="Close this note" icon="close" onClick={onClose} />
        </div>
      )}
    </div>
  );
}

/** Another tab writes: said quietly, with the way to write here. Typing does the same. */
export function FollowLine({ onTake }: { onTake: () => void }) {
  return (
    <div role="status" className="flex flex-wrap items-center gap-x-2 rounded-lg bg-lavender-soft py-1 pr-2 pl-4 text-sm">
      <p className="min-w-48 flex-1 py-2">You write this in another tab. It is shown here as you go.</p>
      <Button look="quiet" size="small" className="-ml-3 md:ml-0" onClick={onTake}>
        Write here instead
      </Button>
    </div>
  );
}
