"use client";

import dynamic from "next/dynamic";
import { useEffect, useState } from "react";
import { missingPart } from "@/components/offline/missing-part";
import { newId } from "@/lib/ids/ids";
import { type DraftStore, type KeptDraft, openDraftStore } from "./save/draft-store";
import { onSaved } from "./save/news";
import { isPageOpen } from "./save/page-presence";
import { saysNothing } from "./save/said";

const LeftWordsNote = dynamic(() => import("./left-words-note").then((it) => it.LeftWordsNote, missingPart), { ssr: false });

/** Drafts of pages that are closed and never reached the journal: offered on each new page, for as long as they are there. */
export function LeftWords({ userId, zone }: { userId: string; zone: string }) {
  const [found, setFound] = useState<{ store: DraftStore; draft: KeptDraft } | null>(null);
  useEffect(() => {
    let here = true;
    async function look(): Promise<void> {
      const store = await openDraftStore({ userId, pageId: newId(), isOpen: isPageOpen });
      const draft = (await store.left()).find((each) => each.base === 0 && !saysNothing(each.text));
      if (draft !== undefined && here) setFound({ store, draft });
    }
    // Where a browser keeps no drafts there are none to offer; the page itself says that it keeps none.
    look().catch(() => setFound(null));
    return () => {
      here = false;
    };
  }, [userId]);

  const [sent, setSent] = useState(false);
  const entryId = found?.draft.entryId;
  useEffect(() => onSaved((news) => news.entryId === entryId && setSent(true)), [entryId]);

  if (found === null) return null;
  return <LeftWordsNote {...found} zone={zone} sent={sent} onClose={() => setFound(null)} />;
}
