"use client";

import { useEffect, useEffectEvent, useRef, useState } from "react";
import { announceOpen, isPageOpen } from "@/components/editor/save/page-presence";
import { newId } from "@/lib/ids/ids";
import { type KeptUnsaid, openUnsaidStore, type Unsaid, type UnsaidStore, wordsOf } from "./unsaid-store";

/** Milliseconds after the last key until the words are on this device's disk. */
const soon = 200;

/** This document: another tab, or the same one loaded anew, is another. */
const pageId: string = newId();

/** Words of the same conversation that another page kept, beside those of this one. */
export type Elsewhere = {
  readonly kept: KeptUnsaid;
  readonly words: string;
  /** That page is still open: it goes on keeping them. */
  readonly open: boolean;
};

/**
 * Keeps what is typed, and what is on its way, across a reload and a crash; each tab its own. `onFound` is told once what was left
 * by this page or the last one that is closed, if anything; until then nothing is written over it. What other pages keep is
 * offered. `arrived` says which messages have reached the server after all.
 */
export function useUnsaid(around: {
  readonly userId: string;
  readonly conversationId: string;
  readonly now: Unsaid;
  readonly arrived: (messageId: string) => boolean;
  readonly onFound: (left: Unsaid | null) => void;
}) {
  const { userId, conversationId, now } = around;
  const [store, setStore] = useState<UnsaidStore | null>(null);
  const [kept, setKept] = useState(true);
  const [elsewhere, setElsewhere] = useState<readonly Elsewhere[]>([]);
  const found = useEffectEvent(around.onFound);
  const arrived = useEffectEvent(around.arrived);
  const newest = useRef(now);

  /** What other pages keep of this conversation and this one doesn't show. */
  const lookElsewhere = useEffectEvent(async (from: UnsaidStore) => {
    const others = (await from.all(conversationId)).filter((each) => each.pageId !== pageId);
    const offered = await Promise.all(
      others.map(async (each): Promise<Elsewhere> => {
        const open = await isPageOpen(each.pageId);
        // A message that an open page is sending is that page's; one that arrived is said.
        const waiting = open || each.waiting === null || arrived(each.waiting.id) ? null : each.waiting;
        return { kept: each, words: wordsOf({ draft: each.draft, waiting }), open };
      }),
    );
    const own = wordsOf(newest.current);
    setElsewhere(offered.filter(({ words }) => words !== "" && !own.includes(words)));
  });

  useEffect(() => {
    let here = true;
    const leave = announceOpen(pageId);
    async function look(): Promise<UnsaidStore> {
      const opened = await openUnsaidStore({ userId, pageId });
      const all = await opened.all(conversationId);
      let left = all.find((each) => each.pageId === pageId) ?? null;
      for (const each of left === null ? all : []) {
        if (await isPageOpen(each.pageId)) continue;
        // What a page that is gone had becomes this one's: it stands here first, and goes there only then.
        await opened.keep(conversationId, { draft: each.draft, waiting: each.waiting });
        await opened.forget(each);
        left = each;
        break;
      }
      if (here) found(left === null ? null : { draft: left.draft, waiting: left.waiting });
      return opened;
    }
    look().then(
      (opened) => {
        if (!here) return;
        setStore(opened);
        void lookElsewhere(opened).catch(() => undefined);
      },
      () => {
        if (!here) return;
        found(null);
        setKept(false);
      },
    );
    return () => {
      here = false;
      leave();
    };
  }, [userId, conversationId]);

  useEffect(() => {
    if (store === null) return;
    const look = () => document.visibilityState === "visible" && void lookElsewhere(store).catch(() => undefined);
    document.addEventListener("visibilitychange", look);
    return () => document.removeEventListener("visibilitychange", look);
  }, [store]);

  const { draft } = now;
  const id = now.waiting?.id ?? null;
  const text = now.waiting?.text ?? "";
  useEffect(() => {
    const sentNow = (newest.current.waiting?.id ?? null) !== id;
    newest.current = { draft, waiting: id === null ? null : { id, text } };
    if (store === null) return;
    const keep = () =>
      void store.keep(conversationId, newest.current).then(
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
  }, [store, conversationId, draft, id, text]);

  const atRisk = !kept && (draft.trim() !== "" || id !== null);
  useEffect(() => {
    if (!atRisk) return;
    // Nothing else holds the words: the browser asks before it lets them go.
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [atRisk]);

  return {
    /** False where the browser keeps nothing. */
    kept,
    elsewhere,
    /** Another page's words are kept as this one's, after what stands in the field; then a closed page's go there. */
    async take(other: Elsewhere): Promise<void> {
      const unsaid = newest.current;
      await store?.keep(conversationId, { ...unsaid, draft: joined(unsaid.draft, other.words) });
      if (!other.open) await store?.forget(other.kept);
      setElsewhere((list) => list.filter((each) => each !== other));
    },
    /** What waited is in another place now: it stays on this device no longer, once this resolves. */
    async letGo(): Promise<void> {
      await store?.keep(conversationId, { ...newest.current, waiting: null }).catch(() => setKept(false));
    },
    /** Not now: they stay where they are, and are offered at the next visit. */
    pass: () => setElsewhere([]),
  };
}

/** Two texts for one field, the second on a page of its own. */
export function joined(first: string, second: string): string {
  return [first, second].filter((text) => text !== "").join("\n\n");
}
