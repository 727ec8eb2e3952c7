"use client";

import { useEffect, useState } from "react";
import { peaksOfAddress, peaksOfFile } from "./peaks";
import { addressOfSound, type RecordingFacts } from "./recording-facts";

/** Only so much is fetched for a picture alone; of a larger sound it is made once somebody listens, who fetches it anyway. */
const most = 5 * 1024 * 1024;

/** Drawn on this page before; empty where this browser couldn't. */
const drawn = new Map<string, readonly number[]>();
const none: readonly number[] = [];

/** `none`: nobody could look into it. `later`: once it is listened to. */
export type Picture = { readonly peaks: readonly number[]; readonly state: "there" | "coming" | "later" | "none" };

async function drawnOf({ id, bytes }: Pick<RecordingFacts, "id" | "bytes">, gone: AbortSignal): Promise<readonly number[]> {
  if (bytes > most) return peaksOfAddress(addressOfSound(id), gone);
  const response = await fetch(addressOfSound(id), { signal: gone });
  return response.ok ? peaksOfFile(await response.blob()) : none;
}

/** How loud a recording is along its time: as it was measured when it was made, else as this browser hears it. */
export function usePeaks({ id, peaks, bytes, status }: RecordingFacts, listening: boolean): Picture {
  const [found, setFound] = useState<readonly number[] | undefined>(() => drawn.get(id));
  const [wanted, setWanted] = useState(false);
  if (listening && !wanted) setWanted(true);
  const missing = peaks.length === 0 && found === undefined && status === "kept" && bytes > 0;
  const look = missing && (bytes <= most || wanted);
  useEffect(() => {
    if (!look) return;
    const gone = new AbortController();
    const draw = async (): Promise<void> => {
      // A picture is no more than that: where it can't be had, that is said.
      const made = await drawnOf({ id, bytes }, gone.signal).catch(() => none);
      if (gone.signal.aborted) return;
      drawn.set(id, made);
      setFound(made);
    };
    void draw();
    return () => gone.abort();
  }, [look, id, bytes]);
  if (peaks.length > 0) return { peaks, state: "there" };
  if (missing) return { peaks: none, state: look ? "coming" : "later" };
  return found === undefined || found.length === 0 ? { peaks: none, state: "none" } : { peaks: found, state: "there" };
}
