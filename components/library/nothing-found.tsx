import { Emblem } from "@/components/garden/emblem";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";

/** In the place of a thing of the journal that isn't there, or isn't this person's: nobody is told which. */
export function NothingFound() {
  return (
    <div className="grid min-h-[70dvh] place-items-center">
      <EmptyState
        picture={<Emblem mood="reflective" />}
        heading
        title="We can’t find that"
        action={<ButtonLink href="/journal">Back to the journal</ButtonLink>}
      >
        It may have been deleted, or it may belong to someone else.
      </EmptyState>
    </div>
  );
}
