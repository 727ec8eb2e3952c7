import type { Passage } from "@/lib/ai/gate";
import type { HearingName } from "@/lib/ai/names";
import { type FaultReason, ProviderFault } from "@/lib/ai/port";
import type { Transcript, TranscriptionFailure } from "../view";

/** What somebody said, word for word; an empty text when no words were heard. `language` is BCP 47 where it is known. */
export type Heard = Transcript & { readonly language: string | null };

/**
 * Turns sound into words. Every one passes `lib/testing/transcriber-contract.ts`.
 * It takes a passage, and only the gate makes those: a sound that has not passed the gate cannot be sent.
 */
export type Transcriber = {
  readonly name: HearingName;
  readonly model: string;
  /**
   * Asks once. Sends the sound part by part as it is opened. Throws `HearingFault` when the provider did not do it, and what
   * opening the sound threw when that failed.
   */
  transcribe(passage: Passage, options: { readonly signal: AbortSignal }): Promise<Heard>;
};

type Details = ErrorOptions & {
  /** When the provider may be asked again, where it said so. */
  readonly retryAfterMs?: number | undefined;
  /** It would answer, asked for another form of answer; the next asking does that. */
  readonly askDifferently?: boolean;
};

const reasons: Readonly<Record<TranscriptionFailure, FaultReason>> = {
  unreachable: "unreachable",
  busy: "busy",
  timed_out: "timed_out",
  bad_answer: "broken_answer",
  refused: "refused",
  bad_key: "refused",
  quota_spent: "refused",
  unreadable_sound: "refused",
  unreadable: "refused",
  store_unavailable: "refused",
  interrupted: "cancelled",
  internal: "refused",
};

/** A provider did not turn a sound into words; carries none of either. */
export class HearingFault extends ProviderFault {
  readonly retryAfterMs: number | undefined;
  readonly askDifferently: boolean;

  constructor(
    provider: HearingName,
    readonly failure: TranscriptionFailure,
    { retryAfterMs, askDifferently = false, ...options }: Details = {},
  ) {
    super(provider, reasons[failure], options);
    this.retryAfterMs = retryAfterMs;
    this.askDifferently = askDifferently;
  }

  /** Whether the same sound may be heard a little later. */
  get passes(): boolean {
    return this.failure === "unreachable" || this.failure === "busy";
  }

  /** One broken recording must not keep everybody else's from being heard. */
  override get blamesProvider(): boolean {
    return super.blamesProvider && this.failure !== "unreadable_sound" && !this.askDifferently;
  }
}
