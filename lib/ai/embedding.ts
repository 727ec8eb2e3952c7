import { LRUCache } from "lru-cache";
import type { Viewer } from "@/lib/auth/viewer";
import type { EntryId } from "@/lib/ids/ids";
import type { Crossing, Gate } from "./gate";
import type { Ledger } from "./ledger";
import type { createOutsideCalls } from "./outside-calls";
import {
  type AnsweringName,
  longestEmbedded,
  mostEmbedded,
  type OutsideModel,
  type OutsideName,
  ProviderFault,
  type WritingName,
} from "./port";

/** Texts to be made comparable by meaning. */
export type EmbedInquiry = {
  /** The entries whose words the texts are; none for a question somebody asks their journal. */
  readonly entries: readonly EntryId[];
  /** At most `mostEmbedded`; of one longer than `longestEmbedded` characters only the beginning is read. */
  readonly texts: readonly string[];
  /** Words of the person's in `texts`, for the ledger. */
  readonly words: number;
  readonly signal?: AbortSignal | undefined;
  /** Only this model of this provider will do: vectors of different models can't be compared. */
  readonly only?: VectorModel | undefined;
};

/** A model that makes vectors, and whose it is. */
export type VectorModel = { readonly provider: string; readonly model: string };

export type EmbedOutcome =
  | {
      readonly kind: "vectors";
      /** One for each text, in their order, each of length 1: the product of two is their likeness. */
      readonly vectors: readonly (readonly number[])[];
      readonly provider: WritingName;
      readonly model: string;
    }
  /** Nobody made any: none is configured or let in, or all failed. */
  | { readonly kind: "nothing" };

/** Somebody waits for the answer to a question; nobody for an entry's vectors. */
const timeoutMs = { question: 3_000, passage: 10_000 } as const;
/** Questions whose vectors are remembered, in this process only and for so long: asking again in the same words sends nothing. */
const remembered = { max: 200, ttl: 10 * 60_000 };

/** The models that make vectors and of which these providers are, in the order in which they are asked. */
export function vectorModels(
  deps: { readonly models: readonly OutsideModel[]; readonly order: readonly AnsweringName[] },
  named: readonly string[],
): readonly VectorModel[] {
  return deps.order.flatMap((provider) => {
    const model = deps.models.find(({ name }) => name === provider)?.embedding?.model;
    return model === undefined || !named.includes(provider) ? [] : [{ provider, model }];
  });
}

/** Asks the providers that can, in order. There is no model for this on the device. */
export function createEmbedding(deps: {
  readonly call: ReturnType<typeof createOutsideCalls>;
  readonly gate: Pick<Gate, "keptOut">;
  readonly ledger: Pick<Ledger, "noteKept">;
  readonly models: readonly OutsideModel[];
  readonly order: readonly AnsweringName[];
}) {
  const known = new LRUCache<string, readonly (readonly number[])[]>(remembered);

  /** The vectors of a question that was asked a moment ago, for whoever may still ask; written down as a use. */
  async function knownOf(viewer: Viewer, key: string, crossing: Crossing): Promise<readonly (readonly number[])[] | undefined> {
    const vectors = known.get(key);
    if (vectors === undefined || (await deps.gate.keptOut(viewer, crossing)) !== undefined) return undefined;
    await deps.ledger.noteKept(viewer, crossing, 0);
    return vectors;
  }

  return async function embed(viewer: Viewer, inquiry: EmbedInquiry): Promise<EmbedOutcome> {
    const { entries, words, only, signal } = inquiry;
    if (inquiry.texts.length > mostEmbedded) throw new RangeError(`at most ${mostEmbedded} texts become vectors at once`);
    if (inquiry.texts.length === 0) return { kind: "nothing" };
    const texts = inquiry.texts.map((text) => text.slice(0, longestEmbedded).toWellFormed());
    const purpose = entries.length === 0 ? "question" : "passage";
    let insteadOf: OutsideName | null = null;
    for (const name of deps.order) {
      const embedding = deps.models.find((model) => model.name === name)?.embedding;
      if (name === "on-device" || embedding === undefined) continue;
      const { model } = embedding;
      if (only !== undefined && (only.provider !== name || only.model !== model)) continue;
      const crossing: Crossing = {
        provider: name,
        model,
        feature: "embed",
        entries,
        remembered: 0,
        material: { data: { texts }, words },
        insteadOf,
      };
      const key = JSON.stringify([viewer.userId, name, model, texts]);
      const before = purpose === "question" ? await knownOf(viewer, key, crossing) : undefined;
      if (before !== undefined) return { kind: "vectors", vectors: before, provider: name, model };
      const result = await deps.call(viewer, {
        crossing,
        timeoutMs: timeoutMs[purpose],
        signal,
        async once(passage, within, spent) {
          const { vectors, usage } = await embedding.embed(passage, { signal: within, purpose });
          spent(usage);
          return checked(name, vectors, texts.length);
        },
        saysSomething: () => true,
      });
      if (result.kind === "done") {
        if (purpose === "question") known.set(key, result.value);
        return { kind: "vectors", vectors: result.value, provider: name, model };
      }
      if (result.kind === "failed") insteadOf ??= name;
      if (signal?.aborted === true) break;
    }
    return { kind: "nothing" };
  };
}

/** The vectors at length 1, when there is one for each text and all can be compared with each other. */
function checked(provider: OutsideName, vectors: readonly (readonly number[])[], count: number): readonly (readonly number[])[] {
  const [first] = vectors;
  const same = vectors.every((vector) => vector.length === first?.length);
  if (first === undefined || vectors.length !== count || !same) throw new ProviderFault(provider, "broken_answer");
  return vectors.map((vector) => {
    const length = Math.hypot(...vector);
    if (!Number.isFinite(length) || length === 0) throw new ProviderFault(provider, "broken_answer");
    return vector.map((value) => value / length);
  });
}
