import type { SettingsView } from "@/lib/account/view";
import type { Viewer } from "@/lib/auth/viewer";
import { careSignal } from "@/lib/care/view";
import type { Clock } from "@/lib/clock/clock";
import type { Vault } from "@/lib/crypto/vault";
import type { HintFamily } from "@/lib/hints/library/family";
import type { EntryId } from "@/lib/ids/ids";
import type { EntryList, EntryView, ListRequest } from "@/lib/journal/view";
import type { Result } from "@/lib/result/result";
import { moveMemories } from "@/lib/smartmemory/move";
import type { MemoryOptions, Remembered, SmartMemory } from "@/lib/smartmemory/port";
import type { SmartMemories } from "@/lib/smartmemory/wire";
import { createGathering, type Finding } from "./gathering";
import type { MemoryStore } from "./store";
import { leastSupport } from "./view";
import { WantedOtherwise } from "./wanted-otherwise";
import { readWords, writeWords } from "./words";

/** Entries opened at once: the words of more are never in memory together. */
const page = 100;

/** A family of questions that helped, and the entries they were asked about. */
export type Helped = { readonly family: HintFamily; readonly entries: readonly EntryId[] };

const familyTexts: Readonly<Record<HintFamily, string>> = {
  "name-it": "Questions that look for the right word have helped you.",
  "look-closer": "Questions that look closer at one moment have helped you.",
  "other-side": "Questions about the other side have helped you.",
  time: "Questions about before and after have helped you.",
  body: "Questions about the body have helped you.",
  kindness: "Questions about kindness to yourself have helped you.",
  "small-act": "Questions about one small act have helped you.",
};

type Deps = {
  readonly store: MemoryStore;
  readonly memories: SmartMemories;
  readonly vault: Vault;
  readonly clock: Clock;
  readonly settings: (viewer: Viewer) => Promise<SettingsView>;
  readonly journal: {
    list(viewer: Viewer, request: ListRequest): Promise<Result<EntryList, "bad_cursor">>;
    open(viewer: Viewer, list: EntryList): Promise<readonly EntryView[]>;
  };
  /** The kinds of questions that helped, with the entries they were asked about. */
  readonly helped: (viewer: Viewer) => Promise<readonly Helped[]>;
  /** Brings the context kept for outside AIs up to what is remembered now. */
  readonly refreshContext: (viewer: Viewer) => Promise<void>;
};

/** Whether a text may leave anything behind: one that signals danger doesn't. */
const mayStay = ({ aiExcluded, title, body }: EntryView) => !aiExcluded && careSignal(`${title ?? ""}\n\n${body}`) === undefined;

export function createMemoryBuilder({ store, memories, vault, clock, settings, journal, helped, refreshContext }: Deps) {
  async function gather(viewer: Viewer, signal: AbortSignal | undefined): Promise<readonly Finding[]> {
    const gathering = createGathering();
    const revisions = new Map<EntryId, number>();
    let cursor: string | undefined;
    do {
      signal?.throwIfAborted();
      const list = await journal.list(viewer, { resurfacing: true, limit: page, ...(cursor === undefined ? {} : { cursor }) });
      if (!list.ok) throw new Error("a list's own cursor was refused");
      // Named by the list, which knows the quiet days; opened whole.
      for (const entry of await journal.open(viewer, list.value)) {
        if (!mayStay(entry)) continue;
        gathering.add(entry);
        revisions.set(entry.id, entry.revision);
      }
      cursor = list.value.next ?? undefined;
    } while (cursor !== undefined);
    const families = (await helped(viewer)).filter(({ entries }) => entries.length >= leastSupport);
    return [
      ...gathering.findings(),
      ...families.map(({ family, entries }): Finding => ({
        kind: "family",
        key: `family:${family}`,
        about: family,
        text: familyTexts[family],
        // Only of entries that were read just now: what mustn't be remembered supports this no more than anything else.
        entries: entries.flatMap((id) => {
          const revision = revisions.get(id);
          return revision === undefined ? [] : { id, revision };
        }),
      })),
    ];
  }

  /** Takes away everything that is remembered, wherever it lies, and what was forgotten too. */
  async function clear(viewer: Viewer, signal?: AbortSignal): Promise<void> {
    const { userId } = viewer;
    await memories.sealed.clear(userId, { signal });
    await store.clear(userId);
    await store.dropContext(userId);
    await memories.open?.clear(userId, { signal });
  }

  /** Brings words that lie in the other place to where the person wants them. */
  async function lieAsWanted(viewer: Viewer, open: boolean, options: MemoryOptions): Promise<SmartMemory> {
    if (memories.open === undefined) return memories.sealed;
    const [from, to] = open ? [memories.sealed, memories.open] : [memories.open, memories.sealed];
    await moveMemories(viewer.userId, from, to, options);
    return to;
  }

  async function keep(viewer: Viewer, memory: SmartMemory, findings: readonly Finding[], options: MemoryOptions): Promise<void> {
    const { userId } = viewer;
    const { signal } = options;
    const own = await vault.of(userId);
    const before = new Map((await memory.list(userId, { signal })).map((each) => [Buffer.from(each.code).toString("hex"), each]));
    const found = new Set<string>();
    for (const finding of findings) {
      signal?.throwIfAborted();
      const code = new Uint8Array(own.hash("memory", finding.key));
      const name = Buffer.from(code).toString("hex");
      found.add(name);
      const known = before.get(name);
      const says = known !== undefined && saysIt(known, finding);
      // Reading takes its time: what isn't to support anything any more has no words put because of it.
      if (!says && (await store.supporting(userId, finding.entries)) < leastSupport) continue;
      const id = says ? known.id : await put(memory, viewer, finding, code, options);
      if (id !== undefined) await store.rest(userId, id, finding.entries);
    }
    for (const [name, { id, edited }] of before) {
      if (found.has(name)) continue;
      // The person's own words stay as long as there is anything behind them.
      await store.rest(userId, id, []);
      if (!edited) await memory.delete(userId, id, { signal });
    }
    await store.dropLoose(userId);
  }

  const saysIt = (known: Remembered, { text, about }: Finding) => {
    const words = readWords(known.words);
    return known.edited || (words?.text === text && words.about === about);
  };

  async function put(
    memory: SmartMemory,
    { userId }: Viewer,
    { kind, text, about }: Finding,
    code: Uint8Array,
    options: MemoryOptions,
  ) {
    const kept = await memory.put(userId, { kind, code, words: writeWords({ text, about }) }, options);
    return typeof kept === "string" ? undefined : kept.id;
  }

  /** One reading for what the person wants just now. Throws `WantedOtherwise` as soon as that has changed. */
  async function readFor(viewer: Viewer, signal?: AbortSignal): Promise<void> {
    const { remembers, memoryOpen } = await settings(viewer);
    if (!remembers) return clear(viewer, signal);
    // A reading takes minutes where a service is slow: a yes that was taken back meanwhile counts for the very next words.
    const stillWanted = async () => {
      const now = await settings(viewer);
      if (now.remembers !== remembers || now.memoryOpen !== memoryOpen) throw new WantedOtherwise();
    };
    const options = { signal, stillWanted };
    const startedAt = clock.now();
    const memory = await lieAsWanted(viewer, memoryOpen, options);
    await keep(viewer, memory, await gather(viewer, signal), options);
    // What was put while the person decided otherwise is found by the reading that begins now.
    await stillWanted();
    await store.built(viewer.userId, startedAt, clock.now());
    await refreshContext(viewer);
  }

  return {
    /**
     * Gathers a person's memory anew and brings it to where they want it; takes everything away from whoever wants nothing
     * remembered. Begins anew when they decide otherwise meanwhile: the job they set off by that may have run beside this one, and
     * have missed what this one was just putting. May be repeated and broken off at any time. A failing service throws
     * `MemoryUnavailable` or `BucketUnavailable`.
     */
    async build(viewer: Viewer, signal?: AbortSignal): Promise<void> {
      for (;;) {
        signal?.throwIfAborted();
        try {
          return await readFor(viewer, signal);
        } catch (fault) {
          if (!(fault instanceof WantedOtherwise)) throw fault;
        }
      }
    },
  };
}
