"use client";

import { useEffect, useState } from "react";
import { newId } from "@/lib/ids/ids";
import { type DraftStore, type KeptDraft, openDraftStore } from "./save/draft-store";
import { isPageOpen } from "./save/page-presence";
import { saysNothing } from "./save/said";

/** What this device kept of an entry, and where. */
export type Left = { readonly draft: KeptDraft; readonly store: DraftStore };

/** The words this device kept of an entry that the journal doesn't have; null while there are none. */
export function useLeftDraft(userId: string, entryId: string): Left | null {
  const [left, setLeft] = useState<Left | null>(null);
  useEffect(() => {
    openDraftStore({ userId, pageId: newId(), isOpen: isPageOpen })
      .then(async (store) => {
        const draft = (await store.left()).find((each) => each.entryId === entryId && !saysNothing(each.text));
        setLeft(draft === undefined ? null : { draft, store });
      })
      .catch(() => setLeft(null));
  }, [userId, entryId]);
  return left;
}
