/** What was promised about one save: the text that went with its id, and the revision the server answered with. */
type Promised = { readonly text: string; readonly ownRow: boolean; revision: number | undefined; refused: boolean };

/** What the writers were told, kept apart from everything that can be killed. */
export type Ledger = {
  sent(entryId: string, saveId: string, text: string, ownRow: boolean): void;
  /** The server said that this save is kept as that revision. A second answer must be the first one. */
  acknowledged(entryId: string, saveId: string, revision: number): void;
  /** The server said that this save is not kept: the text stays with its writer. */
  refused(entryId: string, saveId: string): void;
  readonly entries: ReadonlyMap<string, ReadonlyMap<string, Promised>>;
  readonly acknowledgements: number;
  /** Anything that is neither lost nor twice and yet wrong, in words without text. */
  readonly wrong: readonly string[];
  complain(what: string): void;
};

export function createLedger(): Ledger {
  const entries = new Map<string, Map<string, Promised>>();
  const wrong: string[] = [];
  let acknowledgements = 0;
  return {
    entries,
    wrong,
    get acknowledgements() {
      return acknowledgements;
    },
    complain: (what) => void wrong.push(what),
    sent(entryId, saveId, text, ownRow) {
      const saves = entries.get(entryId) ?? new Map<string, Promised>();
      entries.set(entryId, saves);
      const before = saves.get(saveId);
      if (before === undefined) saves.set(saveId, { text, ownRow, revision: undefined, refused: false });
      else if (before.text !== text) wrong.push(`${entryId}: another text under the save id ${saveId}`);
    },
    acknowledged(entryId, saveId, revision) {
      const save = entries.get(entryId)?.get(saveId);
      if (save === undefined) return void wrong.push(`${entryId}: an answer to a save that was never sent`);
      if (save.revision === undefined) acknowledgements += 1;
      else if (save.revision !== revision)
        wrong.push(`${entryId}: the save ${saveId} was answered with revision ${save.revision} and ${revision}`);
      save.revision = revision;
    },
    refused(entryId, saveId) {
      const save = entries.get(entryId)?.get(saveId);
      if (save !== undefined) save.refused = true;
      if (save?.revision !== undefined) wrong.push(`${entryId}: the save ${saveId} was acknowledged and then refused`);
    },
  };
}
