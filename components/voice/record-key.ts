"use client";

import { useEffect, useEffectEvent } from "react";

/** As it is written for `aria-keyshortcuts`. */
export const recordKey = "Alt+Shift+R";

/** By its place on the keyboard: with Alt the letter is another sign. */
export const isVoiceKey = (event: KeyboardEvent, code: "KeyR" | "KeyS"): boolean =>
  event.altKey && event.shiftKey && !event.ctrlKey && !event.metaKey && event.code === code;

/** Calls when the recorder is asked for by the keyboard, as long as it isn't open: then it hears the key itself. */
export function useRecordKey(open: boolean, onAsk: () => void): void {
  const asked = useEffectEvent(onAsk);
  useEffect(() => {
    if (open) return;
    const onKey = (event: KeyboardEvent) => {
      if (!isVoiceKey(event, "KeyR")) return;
      event.preventDefault();
      asked();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [open]);
}
