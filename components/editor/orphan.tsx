"use client";

import { useRouter } from "next/navigation";
import { type ReactNode, useState } from "react";
import { Button, ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { said } from "./save/said";
import type { Left } from "./use-left-draft";
import { makeOwn } from "./save/own-entry";

/** Words this device kept of an entry that was deleted elsewhere meanwhile. `children` shows them. */
export function Orphan({ left: { draft, store }, userId, children }: { left: Left; userId: string; children: ReactNode }) {
  const router = useRouter();
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);
  const { title } = said(draft.text);
  async function keep(): Promise<void> {
    setBusy(true);
    setFailed(false);
    const own = await makeOwn(userId, draft.text, draft.savedAt);
    if (own === null) {
      setBusy(false);
      return setFailed(true);
    }
    // In the journal they need no keeper here any more; a draft that can't be let go is only offered once more.
    await store.forgetLeft(draft).catch(() => undefined);
    router.push(own);
  }
  return (
    <div className="paper gap-6 py-10">
      <h1>This entry isn’t in the journal any more</h1>
      <p className="text-muted">
        It was moved to the trash or deleted, but this device kept words of it that never arrived there.
      </p>
      <section aria-labelledby="left-words" className="sheet-of-paper">
        <h2 id="left-words" className="sr-only">
          The words on this device
        </h2>
        {title !== null && (
          <p className="title-field" dir="auto">
            {title}
          </p>
        )}
        {children}
      </section>
      {failed && (
        <Notice tone="warning" live title="It couldn’t be kept just now. The words are still here; try again in a moment." />
      )}
      <div className="flex flex-wrap gap-2">
        <Button pending={busy} onClick={() => void keep()}>
          Keep them as a new entry
        </Button>
        <ButtonLink href="/journal" look="quiet">
          Back to the journal
        </ButtonLink>
      </div>
    </div>
  );
}
