import type { Viewer } from "@/lib/auth/viewer";
import type { EntryId } from "@/lib/ids/ids";
import { err, ok, type Result } from "@/lib/result/result";
import type { Ledger, LedgerOutcome } from "./ledger";
import type { Feature, Material, OutsideName, Sound, Usage } from "./port";

declare const passageBrand: unique symbol;

/** The right to send one text to one provider once. Only `createGate` makes them. */
export type Passage = { readonly provider: OutsideName; readonly feature: Feature; readonly [passageBrand]: true };

/** What the person has decided, read anew for every call: a consent withdrawn a moment ago counts. */
type Decisions = {
  readonly consentAt: Date | null;
  /** Named to the person when they said yes. */
  readonly providers: readonly string[];
  readonly enabled: boolean;
  readonly hints: boolean;
  readonly mood: boolean;
  readonly prompts: boolean;
  readonly ask: boolean;
  /** All entries may be turned into vectors, to be found by their meaning. */
  readonly meaning: boolean;
  readonly companions: boolean;
  /** Recordings may be turned into words, and those tidied. */
  readonly transcription: boolean;
  /** What PAUZ remembers may go along. */
  readonly memory: boolean;
};

export type GateStore = {
  decisions(viewer: Viewer): Promise<Decisions | undefined>;
  /** Those of these entries that are the person's and not in the trash. */
  entries(viewer: Viewer, ids: readonly EntryId[]): Promise<readonly { readonly id: EntryId; readonly aiExcluded: boolean }[]>;
};

export type Refusal =
  "no_consent" | "provider_not_named" | "switched_off" | "feature_off" | "entry_excluded" | "no_entry" | "budget_spent";

export type Crossing = {
  readonly provider: OutsideName;
  readonly model: string;
  readonly feature: Feature;
  /** Every entry of whose words something is in the material; none only for a feature that may be of none (see `ofNoEntry`). */
  readonly entries: readonly EntryId[];
  /** How many things that PAUZ remembers of the person are in the material. */
  readonly remembered: number;
  readonly material: Material;
  readonly insteadOf: OutsideName | null;
  /** Whether the material itself may still go out, where it is of something with a wish of its own, as a conversation is. */
  readonly stillLet?: (() => Promise<boolean>) | undefined;
};

export type Admission = {
  readonly passage: Passage;
  /** Completes the ledger's row; also after a failure. */
  close(outcome: LedgerOutcome, usage?: Usage): Promise<void>;
};

/** A model was handed a passage twice, or another provider's. A bug of ours: nothing is sent. */
export class PassageSpent extends Error {
  constructor() {
    super("a passage is good for one call to its own provider");
    this.name = "PassageSpent";
  }
}

const switchOf = {
  hint: "hints",
  reflect: "mood",
  prompts: "prompts",
  follow_up: "prompts",
  ask: "ask",
  embed: "meaning",
  look_back: "ask",
  companion: "companions",
  context: "memory",
  transcribe: "transcription",
  tidy: "transcription",
} as const satisfies Record<Feature, keyof Decisions>;

/**
 * Asked without an entry: before there is one, or what is said to a companion, or a question to the journal on its way to being
 * a vector. Everything else names its entries, so that "keep away from AI" is heard.
 */
const ofNoEntry: ReadonlySet<Feature> = new Set(["prompts", "companion", "embed"]);

// What a passage lets through is kept here and not on it: without the gate's own passage there is nothing to send.
const materials = new WeakMap<Passage, Material>();

function taken(passage: Passage, provider: OutsideName): Material {
  const material = materials.get(passage);
  if (material === undefined || passage.provider !== provider) throw new PassageSpent();
  materials.delete(passage);
  return material;
}

/** The texts a passage was given for, once, each to become a vector. Throws `PassageSpent` otherwise. */
export function spendTexts(passage: Passage, provider: OutsideName): readonly string[] {
  const { texts } = taken(passage, provider).data;
  if (!Array.isArray(texts)) throw new PassageSpent();
  return texts.map(String);
}

/** The sound a passage was given for, once. Throws `PassageSpent` otherwise. */
export function spendSound(passage: Passage, provider: OutsideName): Sound {
  const { sound } = taken(passage, provider);
  if (sound === undefined) throw new PassageSpent();
  return sound;
}

/** The text a passage was given for, once, as the one user message of a call. Throws `PassageSpent` otherwise. */
export function spend(passage: Passage, provider: OutsideName): string {
  const material = taken(passage, provider);
  // JSON quotes whatever the writer wrote, so that no words of theirs can end the data and begin an instruction.
  return JSON.stringify(material.data);
}

export type Gate = ReturnType<typeof createGate>;

/** The one way out: consent, switches, the entry's own wish and the budget are checked, the ledger row is written, then a passage is given. */
export function createGate(deps: { store: GateStore; ledger: Ledger; callsPerDay: number }) {
  const { store, ledger } = deps;

  /** Why the person or an entry of theirs keeps this provider out, whatever was sent before; undefined when they don't. */
  async function keptOut(viewer: Viewer, crossing: Crossing): Promise<Refusal | undefined> {
    const decided = await store.decisions(viewer);
    if (decided === undefined || decided.consentAt === null) return "no_consent";
    if (!decided.providers.includes(crossing.provider)) return "provider_not_named";
    if (!decided.enabled) return "switched_off";
    if (!decided[switchOf[crossing.feature]] || (crossing.remembered > 0 && !decided.memory)) return "feature_off";
    const named = new Set(crossing.entries);
    if (named.size > 0) {
      const found = await store.entries(viewer, [...named]);
      if (found.length < named.size) return "no_entry";
      if (found.some(({ aiExcluded }) => aiExcluded)) return "entry_excluded";
    } else if (!ofNoEntry.has(crossing.feature)) return "no_entry";
    return (await crossing.stillLet?.()) === false ? "entry_excluded" : undefined;
  }

  /** Why this may not be sent; undefined when it may. Writes nothing. */
  async function refusalOf(viewer: Viewer, crossing: Crossing): Promise<Refusal | undefined> {
    const refusal = await keptOut(viewer, crossing);
    if (refusal !== undefined) return refusal;
    return (await ledger.sentInADay(viewer, crossing.feature)) >= deps.callsPerDay ? "budget_spent" : undefined;
  }

  return {
    keptOut,
    refusalOf,

    /** Opens the gate for one call, or says why not. The ledger's row is there before anything is sent. */
    async admit(viewer: Viewer, crossing: Crossing): Promise<Result<Admission, Refusal>> {
      const refusal = await refusalOf(viewer, crossing);
      if (refusal !== undefined) return err(refusal);
      const { words, sound } = crossing.material;
      const row = await ledger.open(viewer, { ...crossing, wordsSent: words, secondsSent: sound?.seconds });
      const passage = { provider: crossing.provider, feature: crossing.feature } as Passage; // The only place that makes one.
      materials.set(passage, crossing.material);
      return ok({
        passage,
        async close(outcome, usage) {
          materials.delete(passage);
          await row.close(outcome, usage);
        },
      });
    },
  };
}
