import type { z } from "zod";
import type { Passage } from "./gate";
import type { OutsideName, WritingName } from "./names";

export type { AnsweringName, OutsideName, ProviderName, WritingName } from "./names";

/** What an AI may be asked for. Each has its own switch under Settings (see `switchOf` in gate.ts). */
export type Feature =
  "hint" | "reflect" | "prompts" | "follow_up" | "ask" | "embed" | "look_back" | "companion" | "context" | "transcribe" | "tidy";

/**
 * A recording on its way to be turned into words. Its parts are read one after the other as they are sent, so that the whole is
 * nowhere at once.
 */
export type Sound = {
  /** One of our own file names, by which a service knows the format; never the person's. */
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly seconds: number;
  parts(): AsyncIterable<Uint8Array>;
};

/**
 * What is sent of a person's: data for the model, never instructions; or a sound. `words`, or the sound's seconds, is what the
 * ledger tells them.
 */
export type Material = {
  readonly data: Readonly<Record<string, unknown>>;
  readonly words: number;
  readonly sound?: Sound | undefined;
};

/** One kind of question to a model, the same whichever provider gets it. All of it is our own text. */
export type Task<Raw, Answer> = {
  readonly feature: Feature;
  readonly instructions: string;
  /** What the answer must be: sent as a JSON schema, and parsed with when it comes back. */
  readonly schema: z.ZodType<Raw>;
  /** The answer in our own terms; undefined when it has the right shape and is still not good enough to show. */
  readonly accept: (raw: Raw) => Answer | undefined;
  /**
   * A text property that may be shown while it is still being written, once the JSON so far matches `after`; or, of the whole
   * JSON so far, what has been `checked` and only grows.
   */
  readonly shown?: { readonly property: string; readonly after: RegExp } | { readonly checked: (sofar: string) => string };
  readonly timeoutMs: number;
};

export type Usage = { readonly input: number | null; readonly output: number | null };

/** What came back: the JSON text, or that the provider would not answer such a text. */
export type Reply =
  { readonly kind: "json"; readonly text: string; readonly usage: Usage } | { readonly kind: "blocked"; readonly usage: Usage };

/** `not_accepted`: it answered, and we would not show that answer, or it went on without end: a text can bring any model to it. */
export type FaultReason = "unreachable" | "busy" | "refused" | "broken_answer" | "not_accepted" | "timed_out" | "cancelled";

const passing: readonly FaultReason[] = ["unreachable", "busy", "broken_answer", "not_accepted"];

/** No answer of a provider's that could be shown. Carries no text of anybody's. */
export class ProviderFault extends Error {
  constructor(
    readonly provider: OutsideName,
    readonly reason: FaultReason,
    options?: ErrorOptions,
  ) {
    super(`${provider}: ${reason}`, options);
    this.name = "ProviderFault";
  }

  /** Whether the same provider may do better a moment later. A time-out has used the writer's patience already. */
  get worthRetrying(): boolean {
    return passing.includes(this.reason);
  }

  /**
   * Whether it says something of the provider, and not of what was sent or of whoever asked: one person's text that no question
   * of any model's fits must not keep everybody else from it.
   */
  get blamesProvider(): boolean {
    return this.reason !== "cancelled" && this.reason !== "not_accepted";
  }
}

/**
 * A model of an outside provider. Every one passes `lib/testing/ai-provider-contract.ts`.
 * It takes a passage, and only the gate makes those: a call that has not passed the gate cannot be written.
 */
export type OutsideModel = {
  readonly name: WritingName;
  readonly model: string;
  /**
   * Asks once, without retries of its own. `onJson` gets the whole JSON text so far as it grows.
   * Throws `ProviderFault` for everything that is not an answer; stops reading when `signal` aborts.
   */
  generate(
    passage: Passage,
    task: { readonly feature: Feature; readonly instructions: string; readonly schema: z.ZodType },
    options: { readonly signal: AbortSignal; readonly onJson?: (sofar: string) => void },
  ): Promise<Reply>;
  /** Its model that turns texts into vectors; none where it has none. */
  readonly embedding?: EmbeddingModel;
};

/** Turns texts into vectors that can be compared by meaning, with each other and with no other model's. */
export type EmbeddingModel = {
  readonly model: string;
  /**
   * One vector for each text of the passage, asked once. A question and the passage that answers it may be read in
   * different ways. Throws `ProviderFault` for everything else.
   */
  embed(
    passage: Passage,
    options: { readonly signal: AbortSignal; readonly purpose: "question" | "passage" },
  ): Promise<{ readonly vectors: readonly (readonly number[])[]; readonly usage: Usage }>;
};

/** Texts of one call for vectors, so that the answer stays within `maxReplyBytes`. */
export const mostEmbedded = 32;
/** Characters of one text that become a vector: about what the providers' models read of it. */
export const longestEmbedded = 6_000;

/** Bytes read of any answer, with all that a provider wraps around it. */
export const maxReplyBytes = 4 * 1024 * 1024;

/** Characters of an answer; a longer one is broken, whatever it says. */
export const maxReplyLength = 16_000;
