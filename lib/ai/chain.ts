import type { Viewer } from "@/lib/auth/viewer";
import type { EntryId } from "@/lib/ids/ids";
import { createEmbedding, vectorModels } from "./embedding";
import type { Crossing, Gate } from "./gate";
import type { Ledger } from "./ledger";
import type { KeptAnswers } from "./kept-answers";
import { createKeeping, type Keep } from "./keeping";
import { createOutsideCalls } from "./outside-calls";
import { judged } from "./accepted";
import { partialText } from "./partial-json";
import {
  type AnsweringName,
  type Material,
  type OutsideModel,
  type OutsideName,
  ProviderFault,
  type ProviderName,
  type Reply,
  type Task,
} from "./port";

export type Inquiry<Raw, Answer> = {
  /** Every entry of whose words something is in the material; none where there is no entry yet. */
  readonly entries: readonly EntryId[];
  /** How many things that PAUZ remembers of the person are in the material: they go out only while they let it. */
  readonly remembered?: number;
  readonly material: Material;
  /** Asked before each attempt, where the material is of something its writer can keep away, or delete, meanwhile. */
  readonly stillLet?: (() => Promise<boolean>) | undefined;
  readonly task: Task<Raw, Answer>;
  /** The answer without any provider; undefined when there is none worth giving. */
  readonly onDevice: () => Answer | undefined | Promise<Answer | undefined>;
  /** The name by which the ledger calls what answers on this device, such as `pauz-mood-1`. */
  readonly onDeviceModel: string;
  /** How an answer may be kept and given again. Unsaid, the features that may be kept are kept for the person. */
  readonly keep?: Keep<Answer>;
  /**
   * Text that may be shown before the answer is whole, and whether that text is all there. What `run` resolves with is the
   * answer; this is only its beginning.
   */
  readonly onText?: OnText | undefined;
  /** Aborts when the writer has gone. */
  readonly signal?: AbortSignal | undefined;
};

type OnText = (delta: string, whole: boolean) => void;

export type Outcome<Answer> =
  | { readonly kind: "answer"; readonly value: Answer; readonly provider: ProviderName; readonly insteadOf: OutsideName | null }
  /** The provider would rather not, or there is nothing to say: no suggestion, and no error. */
  | { readonly kind: "nothing"; readonly provider: ProviderName; readonly insteadOf: OutsideName | null }
  /** Every provider of the order failed. */
  | { readonly kind: "unavailable" };

/** What one provider said. */
type Said<Answer> = { readonly kind: "answer"; readonly value: Answer } | { readonly kind: "nothing" };
type Attempt<Answer> = Said<Answer> | { readonly kind: "not_asked" | "failed" };

export type Ai = ReturnType<typeof createAi>;

/**
 * Asks the providers in order, through the gate (see `createOutsideCalls`).
 * A provider the person has not let in is passed over in silence; one that fails is named in `insteadOf`.
 */
export function createAi(deps: {
  gate: Gate;
  ledger: Ledger;
  answers: KeptAnswers;
  models: readonly OutsideModel[];
  order: readonly AnsweringName[];
  /** How long a provider that failed three times in a row is left alone. */
  restMs: number;
}) {
  const call = createOutsideCalls(deps);
  const keeping = createKeeping(deps);

  async function askOutside<Raw, Answer>(
    viewer: Viewer,
    model: OutsideModel,
    inquiry: Inquiry<Raw, Answer>,
    relay: Relay,
    insteadOf: OutsideName | null,
  ): Promise<Attempt<Answer>> {
    const { task, material, entries, remembered = 0, stillLet } = inquiry;
    const asked = { provider: model.name, model: model.model, feature: task.feature };
    const crossing: Crossing = { ...asked, entries, remembered, material, insteadOf, stillLet };
    const kept = await keeping.find(viewer, crossing, inquiry);
    if (kept !== undefined) {
      relay.show(kept.text, task);
      return { kind: "answer", value: kept.value };
    }
    let text: string | undefined;
    const result = await call<Said<Answer>>(viewer, {
      crossing,
      timeoutMs: task.timeoutMs,
      signal: inquiry.signal,
      async once(passage, signal, spent) {
        const reply = await model.generate(passage, task, { signal, onJson: (sofar) => relay.show(sofar, task) });
        spent(reply.usage);
        text = reply.kind === "json" ? reply.text : undefined;
        return understood(model.name, reply, task);
      },
      saysSomething: ({ kind }) => kind === "answer",
      begun: relay.begun,
    });
    if (result.kind !== "done") return result;
    if (result.value.kind === "answer" && text !== undefined)
      await keeping.keep(viewer, crossing, inquiry, { text, value: result.value.value });
    return result.value;
  }

  async function askHere<Raw, Answer>(
    viewer: Viewer,
    inquiry: Inquiry<Raw, Answer>,
    insteadOf: OutsideName | null,
  ): Promise<Outcome<Answer>> {
    const { task, entries } = inquiry;
    const row = await deps.ledger.open(viewer, {
      feature: task.feature,
      provider: "on-device",
      model: inquiry.onDeviceModel,
      entries,
      insteadOf,
      wordsSent: 0,
    });
    const value = await inquiry.onDevice();
    await row.close(value === undefined ? "nothing" : "answered");
    const provider = "on-device";
    return value === undefined ? { kind: "nothing", provider, insteadOf } : { kind: "answer", value, provider, insteadOf };
  }

  return {
    /** Vectors of texts, for finding by meaning. `nothing` where no provider made any. */
    embed: createEmbedding({ ...deps, call }),

    /** Whose models could make them, of these providers; the first is asked first. */
    vectorModels: (named: readonly string[]) => vectorModels(deps, named),

    /** One answer from the first provider that gives one. Throws only for faults of our own (the record out of reach, a bug). */
    async run<Raw, Answer>(viewer: Viewer, inquiry: Inquiry<Raw, Answer>): Promise<Outcome<Answer>> {
      const relay = createRelay(inquiry.onText);
      let insteadOf: OutsideName | null = null;
      for (const name of deps.order) {
        if (name === "on-device") return askHere(viewer, inquiry, insteadOf);
        const model = deps.models.find((it) => it.name === name);
        if (model === undefined) continue;
        const attempt = await askOutside(viewer, model, inquiry, relay, insteadOf);
        if (attempt.kind === "answer") return { ...attempt, provider: name, insteadOf };
        if (attempt.kind === "nothing") return { kind: "nothing", provider: name, insteadOf };
        if (attempt.kind === "failed") insteadOf ??= name;
        if (inquiry.signal?.aborted === true) break;
        relay.end();
      }
      return { kind: "unavailable" };
    },
  };
}

function understood<Raw, Answer>(provider: OutsideName, reply: Reply, task: Task<Raw, Answer>): Said<Answer> {
  if (reply.kind === "blocked") return { kind: "nothing" };
  const answer = judged(reply.text, task.schema, task.accept);
  if (!answer.ok) throw new ProviderFault(provider, answer.error);
  return { kind: "answer", value: answer.value };
}

type Relay = { show(sofar: string, task: Pick<Task<unknown, unknown>, "shown">): void; begun(): boolean; end(): void };

/** Hands on the new part of the text that may be shown early. Once a second provider is asked, the writer waits for the whole. */
function createRelay(onText: OnText | undefined): Relay {
  let shown = "";
  let whole = false;
  let ended = false;
  return {
    show(sofar, { shown: early }) {
      if (onText === undefined || ended || whole || early === undefined) return;
      const begun = "checked" in early ? { text: early.checked(sofar), whole: false } : property(sofar, early);
      if (begun === undefined || !begun.text.startsWith(shown) || (begun.text === shown && !begun.whole)) return;
      ({ whole } = begun);
      onText(begun.text.slice(shown.length), whole);
      shown = begun.text;
    },
    begun: () => shown !== "",
    end() {
      if (shown !== "") ended = true;
    },
  };
}

function property(sofar: string, { property: name, after }: { readonly property: string; readonly after: RegExp }) {
  return after.test(sofar) ? partialText(sofar, name) : undefined;
}
