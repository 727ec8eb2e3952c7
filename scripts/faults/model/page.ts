import { digestOf, type Draft, type DraftStore } from "@/components/editor/save/draft-store";
import { initialState, nextWake, step } from "@/components/editor/save/machine";
import type { Outcome, Pending, SaveEvent } from "@/components/editor/save/save-state";

export type PageDeps = {
  readonly pageId: string;
  readonly base: number;
  readonly text: string;
  readonly store: DraftStore;
  readonly now: () => number;
  readonly newId: () => string;
  /** A request leaves the page; its answer comes back through `answered`, or never. */
  readonly send: (save: Pending, text: string) => void;
};

/** An open page: the real save machine, with a disk that takes its time and a network in somebody else's hands. */
export type Page = ReturnType<typeof createPage>;

export function createPage(deps: PageDeps) {
  let state = initialState(deps.base);
  let text = deps.text;
  const versions: string[] = [text];
  const sent = new Map<string, string>();
  const writes: (() => Promise<void>)[] = [];

  function handle(event: SaveEvent): void {
    const result = step(state, event, { now: deps.now(), newId: deps.newId });
    state = result.state;
    for (const effect of result.effects) {
      if (effect.kind === "forget_draft") writes.push(() => deps.store.forget("entry"));
      else if (effect.kind === "draft") keepDraft(effect.version);
      else {
        const going = (effect.again ? sent.get(effect.save.saveId) : undefined) ?? text;
        sent.set(effect.save.saveId, going);
        deps.send(effect.save, going);
      }
    }
  }

  function keepDraft(version: number): void {
    const onItsWay = state.pending === null ? undefined : sent.get(state.pending.saveId);
    const kept = { entryId: "entry", text: { body: text, title: null }, base: state.base, savedAt: deps.now() };
    writes.push(async () => {
      const pending = onItsWay === undefined ? [] : [await digestOf({ body: onItsWay, title: null })];
      await deps.store.keep({ ...kept, pending } satisfies Draft);
      handle({ kind: "drafted", version });
    });
  }

  handle({ kind: "drafts", are: "ready" });
  return {
    pageId: deps.pageId,
    state: () => state,
    text: () => text,
    /** The newest text that this page holds for safe: acknowledged, or on the disk. */
    shelteredText: () => versions[Math.max(state.saved, state.drafted)] ?? "",
    /** The text the server has acknowledged, or undefined before any. */
    savedText: () => (state.saved === 0 ? undefined : versions[state.saved]),
    type(to: string) {
      text = to;
      versions.push(text);
      handle({ kind: "edited", blank: text.trim() === "", size: text.length });
    },
    /** The page rests on that revision, as when a draft of an earlier visit took its place. */
    restsOn(base: number) {
      state = { ...state, base };
    },
    answered(saveId: string, outcome: Outcome) {
      // A request has one answer: what is told of it once more, because the network carried it twice, nobody hears.
      if (![state.pending, state.flushed].some((it) => it?.saveId === saveId)) return;
      if (outcome.kind === "saved") sent.delete(saveId);
      handle({ kind: "answered", saveId, outcome });
      // As the saver: its own words, that arrived although nobody heard of it, are no stranger's.
      if (outcome.kind === "conflict" && [...sent.values()].includes(outcome.theirs.body)) handle({ kind: "kept_mine" });
    },
    leaving: () => handle({ kind: "leaving" }),
    hopeful: () => handle({ kind: "hopeful" }),
    wake: () => handle({ kind: "woke" }),
    nextWake: () => nextWake(state),
    keepMine: () => handle({ kind: "kept_mine" }),
    keepTheirs() {
      if (state.trouble?.kind === "conflict") text = versions[state.version] = state.trouble.theirs.body;
      handle({ kind: "kept_theirs" });
    },
    /** The disk does one thing it was asked for. False when there is nothing to do. */
    async write(): Promise<boolean> {
      const next = writes.shift();
      await next?.();
      return next !== undefined;
    },
  };
}
