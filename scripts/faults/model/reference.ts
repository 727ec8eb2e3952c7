/** A save as it arrives, and what is answered. */
export type Save = {
  readonly saveId: string;
  readonly base: number;
  /** The save that is to have made `base`, where its answer hadn't come. */
  readonly follows?: string | undefined;
  readonly text: string;
  readonly device: string;
};
export type Answer =
  | { readonly kind: "saved"; readonly revision: number }
  /** It rests on a revision of an entry that doesn't exist (the save that would have made it got lost). */
  | { readonly kind: "missing" }
  | { readonly kind: "conflict"; readonly text: string; readonly revision: number };

/** One entry of a journal, as far as saving goes. */
export type EntryServer = {
  save(save: Save): Promise<Answer>;
  read(): Promise<{ readonly text: string; readonly revision: number }>;
};

/** What a server must do, as plainly as it can be said: a list of texts, and which save made which of them. */
export function createReference(): EntryServer & { readonly history: readonly string[] } {
  const history: string[] = [];
  const receipts = new Map<string, number>();
  return {
    history,
    async save({ saveId, base, follows, text }) {
      const before = receipts.get(saveId);
      if (before !== undefined) return { kind: "saved", revision: before };
      if (base > 0 && history.length === 0) return { kind: "missing" };
      // Made once more with the very same words: it is there, and it says what was meant.
      if (base === 0 && history.at(-1) === text) return { kind: "saved", revision: history.length };
      const guessedWrong = follows !== undefined && receipts.get(follows) !== base;
      if (base !== history.length || guessedWrong)
        return { kind: "conflict", text: history.at(-1) ?? "", revision: history.length };
      history.push(text);
      receipts.set(saveId, history.length);
      return { kind: "saved", revision: history.length };
    },
    read: async () => ({ text: history.at(-1) ?? "", revision: history.length }),
  };
}
