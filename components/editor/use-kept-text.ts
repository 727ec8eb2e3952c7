"use client";

import { useState } from "react";
import type { Kept } from "./page-notes";
import type { Theirs } from "./save/save-state";
import { makeOwn } from "./save/own-entry";
import type { Text } from "./save/send";
import { useSaver } from "./save/use-saver";
import { useRecovery } from "./use-recovery";

export type KeptText = ReturnType<typeof useKeptText>;

/** What keeping a text has to know of its entry. */
export type KeptEntry = {
  readonly id: string;
  /** 0 while it isn't in the journal. */
  readonly revision: number;
  readonly zone: string;
};

/** The text on a page, however it is written there. */
export type PageText = {
  readonly read: () => Text;
  /** Puts another text on the page, without counting as an edit. */
  readonly show: (text: Text) => void;
  /** An input method has a word in hand: another text on the page would take it away. */
  readonly isComposing: () => boolean;
  /** Null before the page has come alive. */
  readonly measure: () => { readonly blank: boolean; readonly size: number } | null;
};

/**
 * The text of an open page: kept, told to other tabs, found again after a crash, and settled with that of another device.
 * `onChanged` hears of every change, the writer's own and those that come from elsewhere.
 */
export function useKeptText({
  userId,
  entry,
  initial,
  text,
  onChanged,
}: {
  userId: string;
  entry: KeptEntry;
  initial: Text;
  text: PageText;
  onChanged: (by: "writer" | "elsewhere") => void;
}) {
  const [kept, setKept] = useState<Kept | null>(null);
  const { state, role, saver, claim, isFollowing } = useSaver({
    entryId: entry.id,
    userId,
    revision: entry.revision,
    read: text.read,
    onDrafts: (store, open) => recovery.onDrafts(store, open),
    onFollow: (other) => {
      text.show(other);
      onChanged("elsewhere");
    },
    onOrphaned: edited,
  });
  const recovery = useRecovery({ userId, entry, initial, text, saver, isFollowing, edited, onKept: setKept });

  function edited(): void {
    const now = text.measure();
    if (now === null) return;
    claim();
    saver()?.edited(now);
    onChanged("writer");
  }

  return {
    state,
    role,
    claim,
    kept,
    setKept,
    recovery,
    read: text.read,
    /** The other text, while this page's can't be saved over it. */
    conflict: state.trouble?.kind === "conflict" ? state.trouble.theirs : null,
    edited,
    /** When the first of these words was written; undefined before there are any. */
    begun: () => saver()?.begun(),
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
