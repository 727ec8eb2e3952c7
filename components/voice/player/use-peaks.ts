"use client";

import { useEffect, useState } from "react";
import { peaksOfFile } from "./peaks";
import { addressOfSound, type RecordingFacts } from "./recording-facts";

/** Only so much is fetched for a picture alone. */
const most = 5 * 1024 * 1024;

/** Drawn on this page before. */
const drawn = new Map<string, readonly number[]>();
const none: readonly number[] = [];

/** How loud a recording is along its time: as it was measured when it was made, else as this browser hears it. */
export function usePeaks({ id, peaks, bytes, status }: RecordingFacts): readonly number[] {
  const [found, setFound] = useState<readonly number[]>(() => drawn.get(id) ?? none);
  const look = peaks.length === 0 && found.length === 0 && status === "kept" && bytes > 0 && bytes <= most;
  useEffect(() => {
    if (!look) return;
    const gone = new AbortController();
    const draw = async (): Promise<void> => {
      const response = await fetch(addressOfSound(id), { signal: gone.signal });
      if (!response.ok) return;
      const made = await peaksOfFile(await response.blob());
      drawn.set(id, made);
      if (!gone.signal.aborted) setFound(made);
    };
    // A picture is no more than that: without it there is a plain line.
    draw().catch(() => undefined);
    return () => gone.abort();
  }, [look, id]);
  return peaks.length > 0 ? peaks : found;
}
