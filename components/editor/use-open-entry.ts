"use client";

import { useRef, useState } from "react";
import type { EntryFacts } from "./entry-facts";
import type { Kept } from "./page-notes";
import type { Theirs } from "./save/machine";
import type { Text } from "./save/send";
import { useSaver } from "./save/use-saver";
import { useEntryText } from "./use-entry-text";
import { makeOwn, useRecovery } from "./use-recovery";
import type { Writing } from "./writing";

export type OpenEntry = ReturnType<typeof useOpenEntry>;

/**
 * The words of an open entry: on the page, kept, told to other tabs, found again after a crash, and settled with those of
 * another device. `begin` is what a new page begins with; saved only once something is written under it.
 */
export function useOpenEntry({
  userId,
  entry,
  begin,
  onBegun,
}: {
  userId: string;
  entry: EntryFacts;
  begin: string | undefined;
  /** A new entry has its first words: from then on it is of that time. */
  onBegun: (at: Date) => void;
}) {
  const [initial] = useState<Text>({ body: begin ?? entry.body, title: entry.title });
  const text = useEntryText(initial);
  const [words, setWords] = useState(0);
  const told = useRef(false);
  const [kept, setKept] = useState<Kept | null>(null);

  const { state, role, saver, claim, isFollowing } = useSaver({
    entryId: entry.id,
    userId,
    revision: entry.revision,
    read: text.read,
    onDrafts: (store, open) => recovery.onDrafts(store, open),
    onFollow: (other) => {
      text.show(other);
      setWords(text.writing()?.words() ?? 0);
      showOwnAddress(entry.id);
    },
    onOrphaned: edited,
  });
  const recovery = useRecovery({ userId, entry, initial, text, saver, isFollowing, edited, onKept: setKept });

  function edited(): void {
    const now = text.writing();
    if (now === null) return;
    setWords(now.words());
    const blank = text.isBlank();
    claim();
    saver()?.edited({ blank, size: now.size() });
    if (entry.revision > 0 || blank) return;
    showOwnAddress(entry.id);
    const begun = saver()?.begun();
    if (begun === undefined || told.current) return;
    told.current = true;
    onBegun(new Date(begun));
  }

  return {
    initial,
    text,
    /** How many there are. */
    words,
    state,
    role,
    claim,
    kept,
    setKept,
    recovery,
    /** The other text, while this page's can't be saved over it. */
    conflict: state.trouble?.kind === "conflict" ? state.trouble.theirs : null,
    edited,
    writeIn(ready: Writing): void {
      text.writeIn(ready);
      setWords(ready.words());
    },
    saveNow: () => saver()?.leaving(),
    /** Saves what is there; false when there is nothing to save, or it didn't arrive within `patience` ms. */
    settle: async (patience: number) => (await saver()?.settle(patience)) ?? false,
    keepMine: () => saver()?.keepMine(),
    /** The other text goes on the page; the own one can be taken back. */
    keepTheirs(theirs: Theirs): void {
      const mine = text.read();
      text.show(theirs);
      saver()?.keepTheirs();
      const back = () => (text.show(mine), edited(), setKept(null));
      setKept({ words: "The other text is on the page now.", action: { words: "Back to mine", run: back } });
    },
    /** The own text becomes an entry of its own; false when that couldn't be done, and then nothing has changed. */
    async keepBoth(theirs: Theirs): Promise<boolean> {
      const own = await makeOwn(userId, text.read());
      if (own === null) return false;
      text.show(theirs);
      saver()?.keepTheirs();
      setKept({ own, whose: "yours" });
      return true;
    },
  };
}

/** A new entry gets its own address with its first letter, without leaving the page. */
function showOwnAddress(id: string): void {
  const own = `/journal/${id}`;
  if (window.location.pathname !== own) window.history.replaceState(null, "", own);
}
