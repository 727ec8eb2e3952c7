"use client";

import { useEffect, useEffectEvent, useRef } from "react";
import type { RecordingFacts } from "./recording-facts";

/** Transcripts that were looked at since the app was loaded: what was hidden once isn't shown again. No device keeps a note of it. */
const lookedAt = new Set<string>();

async function signalIn(words: string): Promise<boolean> {
  const { areHeavy } = await import("@/components/care/heavy-words");
  return areHeavy(words, () => true);
}

/** Looks at what was said as at what is written: by the journal itself, by nobody else. `onHeavy` once for each that signals harm or danger. */
export function useHeavyWords(list: readonly RecordingFacts[] | null, onHeavy: () => void): void {
  const heavy = useEffectEvent(onHeavy);
  const here = useRef(false);
  useEffect(() => {
    here.current = true;
    return () => {
      here.current = false;
    };
  }, []);
  useEffect(() => {
    for (const { id, transcript } of list ?? []) {
      if (transcript === null || transcript.text.trim() === "" || lookedAt.has(id)) continue;
      lookedAt.add(id);
      signalIn(transcript.text).then(
        (found) => {
          if (found && here.current) heavy();
        },
        // The network went before what looks came: the next look at the list tries again.
        () => lookedAt.delete(id),
      );
    }
  }, [list]);
}
