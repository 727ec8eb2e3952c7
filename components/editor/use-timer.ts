"use client";

import { useEffect, useEffectEvent, useState } from "react";

export type WritingTimer = {
  /** Whole minutes still to go, rounded up; null while none runs. */
  readonly left: number | null;
  readonly start: (minutes: number) => void;
  readonly stop: () => void;
};

/** Time set aside for writing. It ends without a sound; `onOver` gets how long it was. */
export function useTimer(onOver: (minutes: number) => void): WritingTimer {
  const [running, setRunning] = useState<{ readonly minutes: number; readonly until: number } | null>(null);
  const [left, setLeft] = useState<number | null>(null);
  const over = useEffectEvent(onOver);
  useEffect(() => {
    if (running === null) return;
    const timer = setInterval(() => {
      // By the clock, not by counting: a lid may have been closed meanwhile.
      const rest = Math.ceil((running.until - Date.now()) / 60_000);
      if (rest > 0) return setLeft(rest);
      setRunning(null);
      setLeft(null);
      over(running.minutes);
    }, 1_000);
    return () => clearInterval(timer);
  }, [running]);
  return {
    left,
    start(minutes) {
      setLeft(minutes);
      setRunning({ minutes, until: Date.now() + minutes * 60_000 });
    },
    stop() {
      setRunning(null);
      setLeft(null);
    },
  };
}
