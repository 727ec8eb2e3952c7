"use client";

import { useSyncExternalStore } from "react";

const none: readonly SpeechSynthesisVoice[] = [];
let known = none;

const speech = (): SpeechSynthesis | undefined => ("speechSynthesis" in window ? window.speechSynthesis : undefined);

function listen(changed: () => void): () => void {
  // Browsers fetch their voices after the page, and tell when they have them.
  const later = () => {
    known = speech()?.getVoices() ?? none;
    changed();
  };
  later();
  speech()?.addEventListener("voiceschanged", later);
  return () => speech()?.removeEventListener("voiceschanged", later);
}

/** The voices of this browser that live on the device; none on the server, and none where there are none. */
export function useVoices(): readonly SpeechSynthesisVoice[] {
  return useSyncExternalStore(
    listen,
    () => known,
    () => none,
  ).filter(({ localService }) => localService);
}
