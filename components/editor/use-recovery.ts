"use client";

import { useState } from "react";
import type { Kept } from "./page-notes";
import type { DraftStore } from "./save/draft-store";
import { lateArrival } from "./save/leaving-note";
import { savedHere } from "./save/news";
import { makeOwn } from "./save/own-entry";
import { keptWords, recover, type Recovered, whenWords } from "./save/recovery";
import { kindOf } from "./save/said";
import type { Saver } from "./save/saver";
import { readEntry, type Text } from "./save/send";
import { saveUnderway } from "./save/underway";
import type { KeptEntry, PageText } from "./use-kept-text";

/** A draft is let go only once what took its place is safe; longer than this, it is offered again at the next visit. */
const SHELTER_WAIT = 10_000;

/** A text of an earlier visit that turned up while the writer was already writing: it waits beside the page, untouched. */
export type Waiting = { readonly found: Recovered; readonly when: string; readonly store: DraftStore };

/** What earlier visits left on this device, found as the entry opens, and what becomes of it. */
export function useRecovery(around: {
  readonly userId: string;
  readonly entry: KeptEntry;
  readonly initial: Text;
  readonly text: Pick<PageText, "read" | "show" | "isComposing">;
  readonly saver: () => Saver | null;
  readonly isFollowing: () => boolean;
  readonly edited: () => void;
  readonly onKept: (kept: Kept | null) => void;
}) {
  const { userId, entry, initial, text, saver, edited, onKept } = around;
  const read = () => readEntry(entry.id, kindOf(initial));
  const [waiting, setWaiting] = useState<Waiting | null>(null);
  const [comparing, setComparing] = useState(false);

  /** Whoever is already writing, here or in another tab, isn't interrupted; a word in an input method's hands is writing. */
  const isWriting = (open: Saver) => open.state().version > 0 || text.isComposing() || around.isFollowing();

  async function onDrafts(store: DraftStore, open: Saver): Promise<void> {
    const lastVisit = saveUnderway(entry.id, entry.revision);
    const shown = { ...initial, body: entry.revision === 0 ? "" : initial.body, revision: entry.revision };
    const arrived = await lateArrival(entry.id, shown, read);
    if (arrived !== null && arrived.revision > shown.revision && !isWriting(open)) {
      text.show(arrived.text);
      open.restsOn(arrived.revision);
    }
    const server = arrived === null ? shown : { ...arrived.text, revision: arrived.revision };
    const found = await recover(store, entry.id, server, arrived ?? undefined);
    if (found === null) {
      // A page that got its own address by being written in has nothing to be asked for; nor has a guided journal, whose
      // questions the server has just found unanswered.
      const asked = open.state().version === 0 && window.location.pathname === `/journal/${entry.id}`;
      if (lastVisit !== null) await lastVisit;
      if (lastVisit !== null || (entry.revision === 0 && asked)) await showDelivered(open);
      return;
    }
    const when = whenWords(found.draft.savedAt, entry.zone);
    if (isWriting(open)) {
      // The earlier words are named in a note, and stay where they are.
      setWaiting({ found, when, store });
      const words = `${keptWords(found.words, when)} They wait beside what you write now.`;
      onKept({ words, action: { words: "See both", run: () => setComparing(true) } });
      return;
    }
    open.restsOn(found.base, found.draft.savedAt);
    await take({ found, when, store }, open, entry.revision === 0 ? null : initial);
  }

  /**
   * The words this address stands for were on their way when the page was drawn: another tab has brought them into the journal
   * since, or the last visit's own save, for which the page didn't wait any longer.
   */
  async function showDelivered(open: Saver): Promise<void> {
    const found = await read();
    const now = found === "unreachable" ? savedHere(entry.id) : found;
    if (now === null || now.revision <= open.state().base || isWriting(open)) return;
    text.show({ body: now.body, title: now.title });
    open.restsOn(now.revision);
  }

  /** The earlier text goes on the page. The draft is kept until its words are safe in another place. */
  async function take({ found, when, store }: Waiting, open: Saver, before: Text | null): Promise<void> {
    text.show(found.draft.text);
    open.growsFrom(found.draft);
    edited();
    const words = keptWords(found.words, when);
    const back = (to: Text) => ({ words: "Back to what was saved", run: () => (text.show(to), edited(), onKept(null)) });
    onKept(before === null ? { words } : { words, action: back(before) });
    if (await open.sheltered(SHELTER_WAIT)) await store.forgetLeft(found.draft);
  }

  function done(kept: Kept | null): void {
    setComparing(false);
    setWaiting(null);
    onKept(kept);
  }

  return {
    onDrafts,
    /** The two texts to choose from, once the writer wants to look at them. */
    comparing: comparing ? waiting : null,
    closeComparison: () => setComparing(false),
    async keepPage(): Promise<void> {
      await waiting?.store.forgetLeft(waiting.found.draft);
      done(null);
    },
    async takeEarlier(): Promise<void> {
      const open = saver();
      if (waiting === null || open === null) return;
      done(null);
      await take(waiting, open, text.read());
    },
    /** The earlier words become an entry of their own; false when that couldn't be done, and then nothing has changed. */
    async keepBoth(): Promise<boolean> {
      if (waiting === null) return false;
      const own = await makeOwn(userId, waiting.found.draft.text, waiting.found.draft.savedAt);
      if (own === null) return false;
      await waiting.store.forgetLeft(waiting.found.draft);
      done({ own, whose: "earlier" });
      return true;
    },
  };
}
