"use client";

import { useCallback, useEffect, useState } from "react";
import { call, type Refusal } from "@/components/editor/panel/call";
import { isSettled } from "@/lib/voice/view";
import { onRecording, wasSpokenIn } from "../keeping/recording-news";
import { type RecordingFacts, recordingsIn } from "./recording-facts";

/** Between two looks while something is under way: soon at first, then more and more seldom. */
const pauses = [1_000, 1_500, 2_000, 3_000, 5_000, 10_000];

const underWay = ({ status, transcription }: RecordingFacts) => status === "uploading" || !isSettled(transcription);

/** Whether the journal may have some: as the entry says, as was told since, or for who has just spoken on Today and comes for them. */
const mayHave = (entryId: string, known: boolean) => known || wasSpokenIn(entryId) || window.location.hash === "#recordings";

/**
 * The recordings of an entry, looked at again while something happens to them and somebody is there to see it. One that isn't
 * `known` to the journal as the page opens has none until it is told of one; that may be before anybody looks here.
 */
export function useRecordings(entryId: string, seen: boolean, known: boolean) {
  const [list, setList] = useState<readonly RecordingFacts[] | null>(mayHave(entryId, known) ? null : []);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [looks, setLooks] = useState(0);

  const look = useCallback(async (): Promise<void> => {
    const answer = await call("GET", `/entries/${entryId}/recordings`);
    setLooks((count) => count + 1);
    if (answer.ok) {
      setList(recordingsIn(answer.value));
      setRefusal(null);
      return;
    }
    // An entry nothing is in yet.
    if (answer.refusal.code === "not_found") setList([]);
    else setRefusal(answer.refusal);
  }, [entryId]);

  useEffect(() => {
    if (!seen) return;
    const soon = mayHave(entryId, known) ? setTimeout(() => void look(), 0) : undefined;
    const end = onRecording((news) => {
      if (news.entryId === entryId && news.what !== "waits") void look();
    });
    return () => {
      clearTimeout(soon);
      end();
    };
  }, [seen, known, look, entryId]);

  const waits = seen && list !== null && list.some(underWay);
  const [since, setSince] = useState<number | null>(null);
  if (waits && since === null) setSince(looks);
  if (!waits && since !== null) setSince(null);
  useEffect(() => {
    if (since === null) return;
    const pause = pauses[Math.min(looks - since, pauses.length - 1)] ?? 10_000;
    const again = () => {
      // Nobody waits in a tab that isn't seen; when it is seen again, it is looked at once.
      if (document.visibilityState === "visible") void look();
      else document.addEventListener("visibilitychange", again, { once: true });
    };
    const timer = setTimeout(again, pause);
    return () => {
      clearTimeout(timer);
      document.removeEventListener("visibilitychange", again);
    };
  }, [since, looks, look]);

  return {
    /** Null until they are there. */
    list,
    refusal,
    look,
    /** One of them as it is now. */
    put(now: RecordingFacts): void {
      setSince(null);
      setList((before) => {
        const others = before ?? [];
        return others.some(({ id }) => id === now.id)
          ? others.map((each) => (each.id === now.id ? now : each))
          : [...others, now];
      });
    },
    drop(id: string): void {
      setList((before) => (before ?? []).filter((each) => each.id !== id));
    },
  };
}
