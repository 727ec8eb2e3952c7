"use client";

import { useEffect, useState } from "react";
import { Button } from "@/components/ui/button";
import { newId } from "@/lib/ids/ids";
import { PageNote } from "./page-note";
import { type DraftStore, type KeptDraft, openDraftStore } from "./save/draft-store";
import { onSaved } from "./save/news";
import { isPageOpen } from "./save/page-presence";
import { keptWords, whenWords } from "./save/recovery";
import { addressOf, said, saysNothing } from "./save/said";
import { wordCounter } from "./save/word-counter";

/** Drafts of pages that are closed and never reached the journal: offered on each new page, for as long as they are there. */
export function LeftWords({ userId, zone }: { userId: string; zone: string }) {
  const [found, setFound] = useState<{ store: DraftStore; draft: KeptDraft; words: string } | null>(null);
  useEffect(() => {
    let here = true;
    async function look(): Promise<void> {
      const store = await openDraftStore({ userId, pageId: newId(), isOpen: isPageOpen });
      const draft = (await store.left()).find((each) => each.base === 0 && !saysNothing(each.text));
      if (draft === undefined) return;
      const count = await wordCounter();
      if (!here) return;
      const words = keptWords(count(said(draft.text).body), whenWords(draft.savedAt, zone));
      setFound({ store, draft, words });
    }
    // Where a browser keeps no drafts there are none to offer; the page itself says that it keeps none.
    look().catch(() => setFound(null));
    return () => {
      here = false;
    };
  }, [userId, zone]);

  // They may be sent by themselves while this stands here; then there is nothing left to let go.
  const [sent, setSent] = useState(false);
  const entryId = found?.draft.entryId;
  useEffect(() => onSaved((news) => news.entryId === entryId && setSent(true)), [entryId]);

  if (found === null) return null;
  const doors = (
    <>
      {/* A full load: the page of an entry that isn't in the journal yet finds its draft by itself. */}
      <a
        href={addressOf(found.draft.entryId, found.draft.text)}
        className="inline-flex min-h-11 items-center px-3 font-semibold text-accent"
      >
        Go on with them
      </a>
      {!sent && (
        <Button
          look="quiet"
          size="small"
          onClick={() => {
            void found.store.forgetLeft(found.draft).then(() => setFound(null));
          }}
        >
          Let them go
        </Button>
      )}
    </>
  );
  return (
    <PageNote tone="kept" actions={doors} onClose={() => setFound(null)}>
      <p>
        {found.words}
        {sent && " They are in your journal now."}
      </p>
    </PageNote>
  );
}
