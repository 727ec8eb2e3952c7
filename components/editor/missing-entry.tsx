"use client";

import { usePathname, useRouter } from "next/navigation";
import { type ReactNode, useEffect, useState } from "react";
import { Button, ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { Help } from "@/lib/care/view";
import { newId } from "@/lib/ids/ids";
import "./editor.css";
import { EntryEditor } from "./entry-editor";
import type { EntryFacts } from "./entry-facts";
import { RichView } from "./rich-view";
import { type DraftStore, type KeptDraft, openDraftStore } from "./save/draft-store";
import { isPageOpen } from "./save/page-presence";
import { saysNothing } from "./save/said";
import { makeOwn } from "./use-recovery";

type Props = {
  readonly userId: string;
  /** A new entry of this moment, but for its id. */
  readonly blank: Omit<EntryFacts, "id">;
  readonly help: Help;
  /** What is shown when there is truly nothing. */
  readonly children: ReactNode;
};

/** What this device kept of the entry, and where. */
type Left = { readonly draft: KeptDraft; readonly store: DraftStore };

/**
 * The page of an entry the journal doesn't have. Words that this device kept of it (its first save never arrived,
 * or it was deleted elsewhere meanwhile) are shown, to their own account only.
 */
export function MissingEntry({ userId, blank, help, children }: Props) {
  const id = usePathname().split("/").at(-1) ?? "";
  const [left, setLeft] = useState<Left | null>(null);
  useEffect(() => {
    openDraftStore({ userId, pageId: newId(), isOpen: isPageOpen })
      .then(async (store) => {
        const draft = (await store.left()).find((each) => each.entryId === id && !saysNothing(each.text));
        setLeft(draft === undefined ? null : { draft, store });
      })
      .catch(() => setLeft(null));
  }, [userId, id]);

  if (left === null) return children;
  if (left.draft.base === 0) {
    return <EntryEditor userId={userId} entry={{ ...blank, id }} askFirst={null} hintsOn={false} help={help} />;
  }
  return <Orphan left={left} userId={userId} />;
}

function Orphan({ left: { draft, store }, userId }: { left: Left; userId: string }) {
  const router = useRouter();
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);
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
      <section aria-label="The words on this device" className="sheet-of-paper">
        {draft.text.title !== null && <p className="title-field">{draft.text.title}</p>}
        <RichView markdown={draft.text.body} />
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
