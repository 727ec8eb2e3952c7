"use client";

import { useEffect, useState } from "react";
import { clockWords } from "@/lib/voice/words/times";

/** How long it has been recording. Seen, not said: a screen reader would never come to rest. */
export function Elapsed({ milliseconds, running }: { milliseconds: () => number; running: boolean }) {
  const [shown, setShown] = useState(() => clockWords(milliseconds()));
  useEffect(() => {
    const look = () => setShown(clockWords(milliseconds()));
    const soon = setTimeout(look, 0);
    const timer = running ? setInterval(look, 200) : undefined;
    return () => {
      clearTimeout(soon);
      clearInterval(timer);
    };
  }, [milliseconds, running]);
  return (
    <span role="timer" aria-live="off" aria-label="Recorded so far" className="font-semibold tabular-nums">
      {shown}
    </span>
  );
}
