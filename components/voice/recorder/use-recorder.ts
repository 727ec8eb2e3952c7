"use client";

import { useEffect, useEffectEvent, useState, useSyncExternalStore } from "react";
import { isVoiceKey } from "../record-key";
import { createRecorder, type Recorder, type RecorderDeps } from "./recorder";
import { isUnderWay, type RecorderState } from "./recorder-state";

/** A recording that begins as this is first drawn, and is kept when it goes. */
export function useRecorder(deps: RecorderDeps): { readonly recorder: Recorder; readonly state: RecorderState } {
  const [recorder] = useState(() => createRecorder(deps));
  const state = useSyncExternalStore(recorder.subscribe, recorder.state, recorder.state);
  useEffect(() => {
    void recorder.start();
    return () => void recorder.leave();
  }, [recorder]);
  return { recorder, state };
}

/** As it is written for `aria-keyshortcuts`. */
export const doneKey = "Alt+Shift+S";

/** The same key begins, pauses and goes on; another one ends it. They work from wherever the writer is. */
export function useRecorderKeys(recorder: Recorder, state: RecorderState): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const record = isVoiceKey(event, "KeyR");
    if (!record && !isVoiceKey(event, "KeyS")) return;
    event.preventDefault();
    if (!record) return void (isUnderWay(state) && recorder.stop());
    if (state.stage === "recording") recorder.pause();
    else if (state.stage === "paused") recorder.resume();
    else if (state.stage !== "asking" && state.stage !== "keeping") void recorder.start();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKey(event);
    window.addEventListener("keydown", listener);
    return () => window.removeEventListener("keydown", listener);
  }, []);
}
