"use client";

import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";

/** What a person sees when a page broke. The failure itself is in the server's log, without their words. */
export function BrokenPage({ retry }: { retry: () => void }) {
  return (
    <div className="grid min-h-[70dvh] place-items-center">
      <EmptyState heading title="Something broke on our side" action={<Button onClick={retry}>Try again</Button>}>
        Nothing you saved is lost. If it keeps happening, the machine that runs PAUZ has a note of it in its log, without your
        words.
      </EmptyState>
    </div>
  );
}
