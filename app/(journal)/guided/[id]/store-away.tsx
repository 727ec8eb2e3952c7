import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { TryAgain } from "@/components/guided/try-again";

/** The store in which guided journals lie doesn't answer: what is safe where, and what to do. */
export function StoreAway() {
  return (
    <div className="grid min-h-dvh place-items-center">
      <EmptyState
        heading
        title="The store isn’t answering"
        action={
          <div className="flex flex-wrap justify-center gap-2">
            <TryAgain />
            <ButtonLink href="/journal/new" look="soft">
              Write something else
            </ButtonLink>
          </div>
        }
      >
        This journal lies in a store that PAUZ can’t reach just now. Nothing of it is lost: what was saved is there, and words
        that didn’t arrive are kept on the device they were written on, and go there by themselves.
      </EmptyState>
    </div>
  );
}
