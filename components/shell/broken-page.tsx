"use client";

import { EmptyState } from "@/components/ui/empty-state";

/** What a person sees when a page broke. The failure itself is in the server's log, without their words. */
export function BrokenPage({ retry }: { retry: () => void }) {
  return (
    <div className="grid min-h-[70dvh] place-items-center">
      <EmptyState heading title="Something broke on our side" action={<Retry onClick={retry} />}>
        Nothing you saved is lost. If it keeps happening, the machine that runs PAUZ has a note of it in its log, without your
        words.
      </EmptyState>
    </div>
  );
}

/** A button of its own: every page's first load carries this one, and the common button would bring every icon with it. */
function Retry({ onClick }: { onClick: () => void }) {
  return (
    <button
      type="button"
      onClick={onClick}
      className="min-h-11 rounded-full bg-primary px-4.5 text-sm leading-none font-semibold text-on-primary select-none hover:bg-primary-hover focus-visible:rounded-full"
    >
      Try again
    </button>
  );
}
