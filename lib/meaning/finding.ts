import { letsFindByMeaning, type SettingsView } from "@/lib/account/view";
import type { Ai } from "@/lib/ai/chain";
import type { WritingName } from "@/lib/ai/names";
import type { Viewer } from "@/lib/auth/viewer";
import type { EntryId } from "@/lib/ids/ids";
import { countWords } from "@/lib/text/prose";
import { modelOf } from "./model-of";
import { compare } from "./packing";
import type { VectorStore } from "./store";

/** An entry with a passage that is like a question in what it means. */
export type Alike = {
  readonly id: EntryId;
  /** 0 for what any passage of the journal has in common with the question, 1 for the same. */
  readonly strength: number;
  /** The passage: [from, to) in the entry's sentences. */
  readonly from: number;
  readonly to: number;
};

export type FoundByMeaning = { readonly provider: WritingName | null; readonly alike: readonly Alike[] };

/** Below this a passage is not worth a second look. */
const leastStrength = 0.2;
const most = 20;

/**
 * What a question and a passage that has nothing to do with it have in common: models differ widely in it. A journal tells it
 * best, for most of it has nothing to do with any one question; a short one is helped out with what these providers' models
 * usually give, and with a careful value for others.
 */
const usual: Readonly<Record<WritingName, number>> = { gemini: 0.52, openai: 0.15, ollama: 0.5 };
/** Passages of a journal that weigh as much as that value. */
const asGoodAs = 12;

/** How alike unrelated things are here, by the likenesses of all passages to one question. */
export function commonLikeness(likenesses: readonly number[], provider: WritingName): number {
  const sorted = [...likenesses].sort((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)] ?? 0;
  return (middle * sorted.length + usual[provider] * asGoodAs) / (sorted.length + asGoodAs);
}

/** How much more alike than that: the share of the way from unrelated to the same. */
export function strengthOf(likeness: number, common: number): number {
  return common >= 1 ? 0 : (likeness - common) / (1 - common);
}

type Compared = { readonly likeness: number; readonly from: number; readonly to: number };

/** Of each entry the passage that is likest to a question, and the likenesses of all: no more is in memory than a few numbers. */
export async function bestPassages(
  entries: AsyncIterable<{ readonly id: EntryId; readonly bytes: Buffer }>,
  asked: Float32Array,
): Promise<{ readonly best: ReadonlyMap<EntryId, Compared>; readonly likenesses: readonly number[] }> {
  const likenesses: number[] = [];
  const best = new Map<EntryId, Compared>();
  for await (const { id, bytes } of entries)
    compare(bytes, asked, (passage) => {
      likenesses.push(passage.likeness);
      if (passage.likeness > (best.get(id)?.likeness ?? -1)) best.set(id, passage);
    });
  return { best, likenesses };
}

/**
 * Finds the entries that are near a question in what they mean. Nothing when the person doesn't let it, when there are no
 * vectors, and when nobody made the question's: whatever it is, the journal is searched here all the same.
 */
export function createFindingByMeaning(deps: {
  readonly store: VectorStore;
  readonly ai: Pick<Ai, "embed" | "vectorModels">;
  readonly settings: (viewer: Viewer) => Promise<SettingsView>;
}) {
  const nothing: FoundByMeaning = { provider: null, alike: [] };

  return async function findByMeaning(viewer: Viewer, question: string, signal?: AbortSignal): Promise<FoundByMeaning> {
    const decided = await deps.settings(viewer);
    if (!letsFindByMeaning(decided)) return nothing;
    const { inUse } = await modelOf(deps.store, deps.ai, viewer, decided.ai.providers);
    if (inUse === undefined) return nothing;
    const inquiry = { entries: [], texts: [question], words: Math.max(1, countWords(question)), only: inUse, signal };
    const made = await deps.ai.embed(viewer, inquiry);
    if (made.kind === "nothing") return nothing;
    const asked = Float32Array.from(made.vectors[0] ?? []);
    const { best, likenesses } = await bestPassages(deps.store.opened(viewer.userId, inUse), asked);
    const common = commonLikeness(likenesses, made.provider);
    const alike = [...best]
      .map(([id, { likeness, from, to }]) => ({ id, strength: strengthOf(likeness, common), from, to }))
      .filter(({ strength }) => strength >= leastStrength)
      .sort((a, b) => b.strength - a.strength)
      .slice(0, most);
    return { provider: alike.length === 0 ? null : made.provider, alike };
  };
}
