"use client";

import { useEffect, useState } from "react";
import { newId } from "@/lib/ids/ids";
import type { Recording } from "./recording-store";

/** A recording on this device of an entry that the journal doesn't have yet; null while there is none. */
export function useLeftRecording(userId: string, entryId: string): Recording | null {
  const [left, setLeft] = useState<Recording | null>(null);
  useEffect(() => {
    // Asked for only by a page that has nothing else to show.
    import("./recording-store")
      .then(({ openKnownRecordings }) => openKnownRecordings({ userId, pageId: newId() }))
      .then(async (store) => setLeft(((await store?.all()) ?? []).find((each) => each.entryId === entryId && each.fresh) ?? null))
      .catch(() => setLeft(null));
  }, [userId, entryId]);
  return left;
}
