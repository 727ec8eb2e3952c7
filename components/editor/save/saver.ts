import { type Draft, type DraftStore, digestOf, type KeptDraft, mayHaveSent } from "./draft-store";
import { fingerprint, forgetLeaving, noteLeaving } from "./leaving-note";
import { initialState, nextWake, step } from "./machine";
import type { Effect, Outcome, SaveEvent, SaveState } from "./save-state";
import { tellSaved } from "./news";
import type { SaveRequest, Text } from "./send";
import type { Told } from "./tabs";
import { keepUnderway } from "./underway";

export type SaverDeps = {
  readonly entryId: string;
  readonly userId: string;
  /** Under which this page's drafts are kept. */
  readonly pageId: string;
  readonly base: number;
  /** The newest text of the editor; asked for only when it is to be kept or sent. */
  readonly read: () => Text;
  readonly send: (save: SaveRequest) => Promise<Outcome>;
  /** The time of day, as the device tells it. */
  readonly now: () => number;
  /** Milliseconds that only ever go on. A device's clock is set back now and then, and a save must not wait for it to catch up. */
  readonly ticks: () => number;
  readonly newId: () => string;
  readonly onChange: (state: SaveState) => void;
};

/** How many texts of another tab are remembered: more than it can have on its way. */
const REMEMBERED = 50;

export type Saver = ReturnType<typeof createSaver>;

/** Runs the save protocol of one open entry: timers, drafts and requests, until `stop`. */
export function createSaver(deps: SaverDeps) {
  let state = initialState(deps.base);
  let drafts: DraftStore | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;
  let begun: number | undefined;
  /** Texts that may have arrived without anybody hearing of it, by save id, the oldest first. */
  const sent = new Map<string, Text>();
  /** Texts of other tabs that the page's text grew from, the newest last. */
  const grownFrom: string[] = [];
  /** What an earlier visit left, where the page's text grew from that. */
  let earlier: Pick<Draft, "text" | "pending"> | null = null;
  /** Pages whose words this page's go on from, and until when: what they kept up to then is older. */
  const before = new Map<string, number>();
  /** The words of a page that was left before this device's drafts were open. */
  let leftWith: Text | null = null;
  /** Drafts are kept and forgotten one after the other, or an old one could land last. */
  let writing: Promise<void> = Promise.resolve();

  function handle(event: SaveEvent): void {
    const result = step(state, event, { now: deps.ticks(), newId: deps.newId });
    state = result.state;
    // A page that has gone asks for nothing more, but its draft goes when its last words turn out to have arrived.
    for (const effect of result.effects) if (!stopped || effect.kind === "forget_draft") perform(effect);
    if (stopped) return;
    deps.onChange(state);
    clearTimeout(timer);
    const wake = nextWake(state);
    if (wake !== null) timer = setTimeout(() => handle({ kind: "woke" }), Math.max(0, wake - deps.ticks()));
  }

  function perform(effect: Effect): void {
    switch (effect.kind) {
      case "draft":
        keepDraft(effect.version);
        return;
      case "forget_draft":
        writing = writing
          .then(() => (drafts === null ? undefined : forgetDrafts(drafts)))
          .catch(() => handle({ kind: "drafts", are: "absent" }));
        return;
      case "send": {
        const { saveId, base, follows } = effect.save;
        const text = (effect.again ? sent.get(saveId) : undefined) ?? deps.read();
        sent.set(saveId, text);
        const request = {
          entryId: deps.entryId,
          userId: deps.userId,
          text,
          base,
          saveId,
          leaving: effect.leaving,
          follows,
          ...(begun !== undefined && { begun }),
        };
        // An older text, asked for once more, is no reason to take this page's newest draft for older.
        if (effect.leaving && effect.save.version === state.version)
          noteLeaving(deps.entryId, text, deps.now(), [deps.pageId, ...before.keys()]);
        const answered = deps.send(request).then(async (outcome) => {
          const ours = outcome.kind === "conflict" && earlier !== null && (await isEarlier(earlier, outcome.theirs));
          answer(saveId, outcome, ours);
          // Refused when it was asked for first, and nothing to be asked for again: that one hasn't arrived.
          const isOpen = effect.again || follows !== undefined || outcome.kind === "unreachable";
          if (!isOpen && state.pending?.saveId !== saveId) sent.delete(saveId);
        });
        keepUnderway(deps.entryId, answered);
      }
    }
  }

  /** What this page kept says nothing new any more, nor does what those kept whose words it goes on from. */
  async function forgetDrafts(store: DraftStore): Promise<void> {
    await store.forget(deps.entryId);
    if (before.size === 0) return;
    for (const draft of await store.left())
      if (draft.entryId === deps.entryId && draft.savedAt <= (before.get(draft.pageId) ?? -1)) await store.forgetLeft(draft);
  }

  /** Whether the other text is what the earlier visit kept, or was sending when it last did: nobody heard that it arrived. */
  async function isEarlier({ text, pending }: Pick<Draft, "text" | "pending">, theirs: Text): Promise<boolean> {
    return fingerprint(text) === fingerprint(theirs) || (await mayHaveSent({ pending }, theirs));
  }

  function answer(saveId: string, outcome: Outcome, ours: boolean): void {
    if (outcome.kind === "saved") {
      const text = sent.get(saveId);
      if (text !== undefined) {
        tellSaved({ entryId: deps.entryId, userId: deps.userId, text, ...outcome });
        // The page shows another tab's words since then, whose save may come later: this page's rest on what is there now.
        if (saveId !== state.pending?.saveId && saveId !== state.flushed?.saveId) grownFrom.push(fingerprint(text));
        // What went out before it can't arrive any more; what is to be asked for once more stays until that is answered.
        for (const id of sent.keys()) {
          if (id === saveId) break;
          if (id !== state.pending?.saveId) sent.delete(id);
        }
      }
      sent.delete(saveId);
      earlier = null;
      forgetLeaving(deps.entryId);
    }
    const restedOn = state.pending?.base;
    handle({ kind: "answered", saveId, outcome });
    if (outcome.kind !== "conflict" || state.trouble?.kind !== "conflict") return;
    // A server that refuses what rests on the very revision it names would refuse it again, and so on without end.
    if (outcome.theirs.revision !== restedOn && (ours || grewFrom(outcome.theirs))) handle({ kind: "kept_mine" });
  }

  /**
   * Whether this page's text grew from the other one: words of another tab, or its own, that arrived although nobody heard of
   * it (sent in haste as the page was hidden). Then there is nothing to choose.
   */
  function grewFrom(theirs: Text): boolean {
    const mark = fingerprint(theirs);
    return grownFrom.includes(mark) || Array.from(sent.values(), fingerprint).includes(mark);
  }

  function keepDraft(version: number, text = deps.read()): void {
    const store = drafts;
    if (store === null) return;
    const { base } = state;
    const unheard = [...sent.values(), earlier?.text].filter((each) => each !== undefined);
    const known = earlier?.pending ?? [];
    writing = writing
      .then(async () => {
        const pending = [...(await Promise.all(unheard.map(digestOf))), ...known].slice(0, REMEMBERED);
        await store.keep({ entryId: deps.entryId, text, base, pending, savedAt: deps.now() });
        handle({ kind: "drafted", version });
      })
      .catch(() => handle({ kind: "drafts", are: "absent" }));
  }

  return {
    state: () => state,
    /** When the first of these words was written; undefined before there are any. */
    begun: () => begun,
    /** Hands over the device's drafts, or null where there can be none. */
    useDrafts(store: DraftStore | null): void {
      drafts = store;
      handle({ kind: "drafts", are: store === null ? "absent" : "ready" });
      if (leftWith !== null && state.version > state.saved) keepDraft(state.version, leftWith);
    },
    /** The writer changed something. `size` in characters. */
    edited(facts: { blank: boolean; size: number }): void {
      if (!facts.blank) begun ??= deps.now();
      handle({ kind: "edited", ...facts });
    },
    /** The page is hidden or closed. */
    leaving: () => handle({ kind: "leaving" }),
    /** The network may be back, or a sign-in may have happened. */
    hopeful: () => handle({ kind: "hopeful" }),
    /**
     * The text on the page rests on this revision: a draft of an earlier visit, or words that arrived late, took its place.
     * `since` is when that was kept.
     */
    restsOn(base: number, since?: number): void {
      begun = since ?? begun;
      state = { ...state, base };
      deps.onChange(state);
    },
    /** The page's text grew from what an earlier visit left: should that turn out to have arrived, there is nothing to choose. */
    growsFrom(draft: Pick<KeptDraft, "text" | "pending" | "pageId" | "savedAt">): void {
      earlier = draft;
      before.set(draft.pageId, draft.savedAt);
    },
    /** The page shows what another tab of this browser writes; that tab saves it. */
    followed({ text, base, safe, from }: Told & { readonly from: string }): void {
      before.set(from, deps.now());
      grownFrom.push(fingerprint(text));
      if (grownFrom.length > REMEMBERED) grownFrom.shift();
      handle({ kind: "followed", base, safe });
    },
    /** Sends what is unsaved now, and resolves when it is in the journal (true), can't be, or `patience` ms have passed. */
    async settle(patience: number): Promise<boolean> {
      const until = deps.ticks() + patience;
      while (!stopped && state.version > state.saved && state.trouble === null && !state.blank && deps.ticks() < until) {
        if (!state.inFlight) handle({ kind: "leaving" });
        await new Promise((done) => setTimeout(done, 30));
      }
      return state.base > 0 && state.version <= state.saved;
    },
    /** Resolves once the newest text is kept on this device or in the journal (true), or `patience` ms have passed. */
    async sheltered(patience: number): Promise<boolean> {
      const { version } = state;
      const until = deps.ticks() + patience;
      const safe = () => Math.max(state.drafted, state.saved) >= version;
      while (!stopped && !safe() && deps.ticks() < until) await new Promise((done) => setTimeout(done, 30));
      return safe();
    },
    keepMine: () => handle({ kind: "kept_mine" }),
    keepTheirs: () => handle({ kind: "kept_theirs" }),
    stop(): void {
      if (stopped) return;
      handle({ kind: "leaving" });
      stopped = true;
      clearTimeout(timer);
      const { version, drafted, saved, drafts: are, blank } = state;
      if (blank || version <= Math.max(drafted, saved)) return;
      // The draft that was due in a moment: the request that has just gone may arrive nowhere.
      if (are === "opening") leftWith = deps.read();
      if (are !== "ready") return;
      keepDraft(version);
      // Whoever opens the entry at once finds it.
      keepUnderway(deps.entryId, writing);
    },
  };
}
