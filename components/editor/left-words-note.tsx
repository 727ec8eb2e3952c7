"use client";

import { useEffect, useState } from "react";
import { Button } from "@/components/ui/button";
import { PageNote } from "./page-note";
import type { DraftStore, KeptDraft } from "./save/draft-store";
import { keptWords, whenWords } from "./save/recovery";
import { addressOf, said } from "./save/said";
import { wordCounter } from "./save/word-counter";

/** Words of a page that is closed and that never reached the journal, and what can be done with them. */
export function LeftWordsNote(props: {
  readonly store: DraftStore;
  readonly draft: KeptDraft;
  readonly zone: string;
  /** They have been sent by themselves meanwhile; then there is nothing left to let go. */
  readonly sent: boolean;
  /** Put away, or let go. */
  readonly onClose: () => void;
}) {
  const { store, draft, zone, sent, onClose } = props;
  const [words, setWords] = useState<string | null>(null);
  useEffect(() => {
    let here = true;
    void wordCounter().then((count) => {
      if (here) setWords(keptWords(count(said(draft.text).body), whenWords(draft.savedAt, zone)));
    });
    return () => {
      here = false;
    };
  }, [draft, zone]);

  if (words === null) return null;
  const doors = (
    <>
      {/* A full load: the page of an entry that isn't in the journal yet finds its draft by itself. */}
      <a href={addressOf(draft.entryId, draft.text)} className="inline-flex min-h-11 items-center px-3 font-semibold text-accent">
        Go on with them
      </a>
      {!sent && (
        <Button
          look="quiet"
          size="small"
          onClick={() => {
            void store.forgetLeft(draft).then(onClose);
          }}
        >
          Let them go
        </Button>
      )}
    </>
  );
  return (
    <PageNote tone="kept" actions={doors} onClose={onClose}>
      <p>
        {words}
        {sent && " They are in your journal now."}
      </p>
    </PageNote>
  );
}
