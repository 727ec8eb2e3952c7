"use client";

import { useEffect, useEffectEvent, useRef, useState } from "react";
import { keepUnsaid, leftUnsaid, type Unsaid } from "./unsaid-store";

/** Milliseconds after the last key until the words are on this device's disk. */
const soon = 200;

/**
 * Keeps what is typed, and what is on its way, across a reload. `onFound` is told once what was left, if anything; until then
 * nothing is written over it.
 */
export function useUnsaid(userId: string, conversationId: string, now: Unsaid, onFound: (left: Unsaid | null) => void): boolean {
  const [looked, setLooked] = useState(false);
  const [kept, setKept] = useState(true);
  const found = useEffectEvent(onFound);
  const newest = useRef(now);
  useEffect(() => {
    let here = true;
    void leftUnsaid(userId, conversationId)
      .catch(() => null)
      .then((left) => {
        if (!here) return;
        found(left);
        setLooked(true);
      });
    return () => {
      here = false;
    };
  }, [userId, conversationId]);

  const { draft } = now;
  const id = now.waiting?.id ?? null;
  const text = now.waiting?.text ?? "";
  useEffect(() => {
    const sentNow = (newest.current.waiting?.id ?? null) !== id;
    newest.current = { draft, waiting: id === null ? null : { id, text } };
    if (!looked) return;
    const keep = () =>
      void keepUnsaid(userId, conversationId, newest.current).then(
        () => setKept(true),
        () => setKept(false),
      );
    // What is sent is kept under its id before anything can come between; keys wait for the next ones a moment.
    const timer = setTimeout(keep, sentNow ? 0 : soon);
    // A page that is left within that moment keeps them at once.
    const leaving = () => {
      if (document.visibilityState === "hidden") keep();
    };
    document.addEventListener("visibilitychange", leaving);
    return () => {
      clearTimeout(timer);
      document.removeEventListener("visibilitychange", leaving);
    };
  }, [looked, userId, conversationId, draft, id, text]);
  return kept;
}
