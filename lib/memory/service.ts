import { letsMemoryGoAlong, type SettingsView } from "@/lib/account/view";
import type { Viewer } from "@/lib/auth/viewer";
import type { Clock } from "@/lib/clock/clock";
import type { MemoryId, UserId } from "@/lib/ids/ids";
import { errorFields, log } from "@/lib/observability/log";
import { err, ok, type Result } from "@/lib/result/result";
import type { MemoryOptions, Remembered, SmartMemory } from "@/lib/smartmemory/port";
import type { SmartMemories } from "@/lib/smartmemory/wire";
import { countWords, folded } from "@/lib/text/prose";
import { chosen, contextOf, inLines, type Known, type LinesPurpose, sourced, type SourcedLine } from "./lines";
import type { MemoryStore } from "./store";
import { themesIn } from "./themes";
import {
  asLine,
  type ContextView,
  maxMemoryLength,
  memoryKinds,
  type MemoryState,
  type MemoryView,
  restsOnEnough,
  type Support,
} from "./view";
import { WantedOtherwise } from "./wanted-otherwise";
import { readWords, writeWords } from "./words";

/** The context is made anew once a day at most, unless something it says is no longer remembered. */
const contextMs = 24 * 60 * 60_000;
/** How long whoever writes waits for what is remembered; the page that shows it waits as long as the service may take. */
const besideWritingMs = 1_500;

type Deps = {
  readonly store: MemoryStore;
  readonly memories: SmartMemories;
  readonly clock: Clock;
  readonly settings: (viewer: Viewer) => Promise<SettingsView>;
  /** Has the memory gathered anew, in the background. */
  readonly enqueue: (userId: UserId) => Promise<void>;
};

const shown = ({ about: _, ...memory }: Known): MemoryView => memory;

export type MemoryService = ReturnType<typeof createMemoryService>;

export function createMemoryService({ store, memories, clock, settings, enqueue }: Deps) {
  const places = (): readonly SmartMemory[] => [memories.sealed, ...(memories.open === undefined ? [] : [memories.open])];

  function known(memory: Remembered, entries: readonly Support[]): readonly Known[] {
    const words = readWords(memory.words);
    const kind = memoryKinds.find((each) => each === memory.kind);
    if (words === undefined || kind === undefined || !restsOnEnough(entries)) return [];
    return [{ id: memory.id, kind, ...words, entries, edited: memory.edited, updatedAt: memory.updatedAt }];
  }

  /**
   * What is remembered and has entries enough behind it, people and matters with the most entries first. A service that takes
   * longer than `withinMs` has failed: `MemoryUnavailable`.
   */
  async function all(viewer: Viewer, withinMs?: number): Promise<readonly Known[]> {
    if (!(await settings(viewer)).remembers) return [];
    const { userId } = viewer;
    const options = withinMs === undefined ? {} : { signal: AbortSignal.timeout(withinMs) };
    const lists = places().map((place) => place.list(userId, options));
    const [supports, ...listed] = await Promise.all([store.supports(userId), ...lists]);
    const found = listed.flat().flatMap((memory) => known(memory, supports.get(memory.id) ?? []));
    return found.sort((a, b) => memoryKinds.indexOf(a.kind) - memoryKinds.indexOf(b.kind) || b.entries.length - a.entries.length);
  }

  /** The driver that has this memory of the person's, and the memory. */
  async function find(
    viewer: Viewer,
    id: MemoryId,
  ): Promise<{ readonly place: SmartMemory; readonly memory: Remembered } | undefined> {
    for (const place of places()) {
      const memory = await place.get(viewer.userId, id);
      if (memory !== undefined) return { place, memory };
    }
    return undefined;
  }

  /** Work with a place that may lie open, and what is done `otherwise` when the person doesn't let it, or no longer does. */
  async function openOr<T>(
    viewer: Viewer,
    work: (options: MemoryOptions) => Promise<T>,
    otherwise: () => Promise<T>,
  ): Promise<T> {
    const stillWanted = async () => {
      const { remembers, memoryOpen } = await settings(viewer);
      if (!remembers || !memoryOpen) throw new WantedOtherwise();
    };
    try {
      await stillWanted();
      return await work({ stillWanted });
    } catch (fault) {
      if (fault instanceof WantedOtherwise) return otherwise();
      throw fault;
    }
  }

  /** The context that is kept, without what is no longer remembered. */
  async function context(viewer: Viewer, withinMs?: number): Promise<ContextView | null> {
    if (!letsMemoryGoAlong(await settings(viewer))) return null;
    const kept = await store.context(viewer.userId);
    if (kept === undefined) return null;
    const live = new Map((await all(viewer, withinMs)).map((memory) => [memory.id, memory]));
    const lines = kept.lines.flatMap(({ memory }) => live.get(memory) ?? []);
    return lines.length === 0 ? null : { lines: inLines(lines), updatedAt: kept.updatedAt };
  }

  /** Nothing while the person doesn't let it, or the memory can't be reached. */
  async function whereLet<T>(viewer: Viewer, find: () => Promise<readonly T[]>): Promise<readonly T[]> {
    try {
      return letsMemoryGoAlong(await settings(viewer)) ? await find() : [];
    } catch (fault) {
      log("warn", "memory.out_of_reach", errorFields(fault));
      return [];
    }
  }

  return {
    /** What PAUZ remembers of the person; with `words`, only what speaks of one of them. `MemoryUnavailable` when it can't be told. */
    async list(viewer: Viewer, words?: string): Promise<readonly MemoryView[]> {
      const found = await all(viewer);
      const asked = folded(words ?? "")
        .split(/\s+/)
        .filter((word) => word !== "");
      if (asked.length === 0) return found.map(shown);
      // Whoever has taken the yes back has nothing more sent there, though their memories may still wait for the job there.
      const byService = new Set(
        await openOr(
          viewer,
          async (options) => (await memories.open?.search?.(viewer.userId, asked.join(" "), options)) ?? [],
          async () => [],
        ),
      );
      return found.filter(({ id, text }) => byService.has(id) || asked.some((word) => folded(text).includes(word))).map(shown);
    },

    /** How the memory stands. */
    async state(viewer: Viewer): Promise<MemoryState> {
      return store.state(viewer.userId);
    },

    /** Whether the memory may lie open here: a service is set up for it. */
    hasService: memories.open !== undefined,

    /**
     * Says a memory in the person's own words, which stay. Codes: `not_found`, `bad_text` unless it has 1–300 characters.
     * `MemoryUnavailable` when its service fails: nothing has changed then.
     */
    async rewrite(viewer: Viewer, id: MemoryId, text: string): Promise<Result<MemoryView, "not_found" | "bad_text">> {
      const tidy = text.trim().replace(/\s+/g, " ");
      if (tidy === "" || [...tidy].length > maxMemoryLength || !tidy.isWellFormed() || tidy.includes("\0"))
        return err("bad_text");
      const before = (await all(viewer)).find((memory) => memory.id === id);
      const found = before === undefined ? undefined : await find(viewer, id);
      if (before === undefined || found === undefined) return err("not_found");
      const { about } = before;
      const words = writeWords({ text: tidy, about });
      const kept = await openOr(
        viewer,
        (options) => found.place.rewrite(viewer.userId, id, words, options),
        () => memories.sealed.rewrite(viewer.userId, id, words),
      );
      if (!kept) return err("not_found");
      await store.dropContext(viewer.userId);
      return ok(shown({ ...before, text: tidy, edited: true, updatedAt: clock.now() }));
    },

    /** Forgets one thing, so that it isn't learned again. Code: `not_found`. `MemoryUnavailable`: nothing has changed. */
    async forget(viewer: Viewer, id: MemoryId): Promise<Result<null, "not_found">> {
      const found = await find(viewer, id);
      if (found === undefined || !(await found.place.forget(viewer.userId, id))) return err("not_found");
      await store.dropLoose(viewer.userId);
      await store.dropContext(viewer.userId);
      return ok(null);
    },

    /** Forgets everything there is just now, so that it isn't learned again; what is new may be. Gives how much it was. */
    async forgetAll(viewer: Viewer): Promise<number> {
      const { userId } = viewer;
      let count = 0;
      for (const place of places()) {
        for (const { id } of await place.list(userId)) if (await place.forget(userId, id)) count += 1;
      }
      await store.dropLoose(userId);
      await store.dropContext(userId);
      return count;
    },

    /** Has the entries read anew. */
    async lookAgain(viewer: Viewer): Promise<void> {
      await enqueue(viewer.userId);
    },

    /** The short context kept for outside AIs, word for word; null while there is none, or nothing may go along. */
    context: (viewer: Viewer) => context(viewer),

    /** Takes that context away; the next day's reading makes another while the switch is on. */
    async dropContext(viewer: Viewer): Promise<void> {
      await store.dropContext(viewer.userId);
    },

    /** Makes the context, where the person lets it go along and there is none of today; takes it away where they don't. */
    async refreshContext(viewer: Viewer): Promise<void> {
      const { userId } = viewer;
      if (!letsMemoryGoAlong(await settings(viewer))) return store.dropContext(userId);
      const [kept, live] = await Promise.all([store.context(userId), all(viewer)]);
      const ids = new Set(live.map(({ id }) => id));
      const fresh = kept !== undefined && clock.now().getTime() - kept.updatedAt.getTime() < contextMs;
      if (fresh && kept.lines.every(({ memory }) => ids.has(memory))) return;
      const lines = contextOf(live).map((memory) => ({ memory: memory.id, text: asLine(memory) }));
      if (lines.length === 0) return store.dropContext(userId);
      await store.keepContext(userId, lines, countWords(lines.map(({ text }) => text).join(" ")), clock.now());
    },

    /**
     * At most six short lines to go along with what is asked of an outside AI: what is remembered of the text at hand, then what
     * helps with that use; without a text, the context that is kept. None while the person doesn't let it, and none when the
     * memory can't be reached at once: writing doesn't wait for it. Whoever sends them says so to the gate (`remembered`).
     */
    linesFor: (viewer: Viewer, purpose: LinesPurpose, about: { readonly text?: string } = {}): Promise<readonly string[]> =>
      whereLet(viewer, async () => {
        if (about.text === undefined) return (await context(viewer, besideWritingMs))?.lines.slice(0, 6) ?? [];
        return inLines(chosen(await all(viewer, besideWritingMs), purpose, about.text, themesIn));
      }),

    /** As `linesFor` of a text, each line with the entries that its words may come from: people and matters are named by them. */
    sourcedLinesFor: (viewer: Viewer, purpose: LinesPurpose, text: string): Promise<readonly SourcedLine[]> =>
      whereLet(viewer, async () => sourced(chosen(await all(viewer, besideWritingMs), purpose, text, themesIn))),

    /**
     * For those who recommend: what is remembered, with the words it is about. Not to be shown as it is. `MemoryUnavailable` when
     * its service doesn't say so at once: a page of much else waits for it.
     */
    known: (viewer: Viewer) => all(viewer, besideWritingMs),
  };
}
