import type { Refusal } from "@/lib/ai/gate";
import type { HearingName } from "@/lib/ai/names";
import type { OutsideCall, CallResult } from "@/lib/ai/outside-calls";
import type { Sound } from "@/lib/ai/port";
import type { Viewer } from "@/lib/auth/viewer";
import type { Clock } from "@/lib/clock/clock";
import type { EntryId } from "@/lib/ids/ids";
import type { TranscriptionFailure } from "../view";
import { type Heard, HearingFault, type Transcriber } from "./port";

export type Hearing =
  | { readonly kind: "heard"; readonly heard: Heard; readonly provider: HearingName; readonly model: string }
  /** Nobody was asked: its writer keeps it in. */
  | { readonly kind: "kept_in"; readonly why: Refusal }
  | { readonly kind: "failed"; readonly failure: TranscriptionFailure; readonly provider: HearingName; readonly passes: boolean }
  /** There is nobody here who could. */
  | { readonly kind: "nobody" };

/** A quick answer is a few seconds; a Whisper of one's own may hear no faster than one speaks. */
const patienceMs = (seconds: number) => 90_000 + 2_000 * seconds;

/**
 * Has a sound turned into words by the first in the order that does it, through the gate: asked right before anything is sent,
 * and written down first. One that said when it may be asked again is left alone until then, by this process.
 */
export function createHearing(deps: {
  readonly call: <T>(viewer: Viewer, call: OutsideCall<T>) => Promise<CallResult<T>>;
  /** In the order in which they are asked. */
  readonly transcribers: readonly Transcriber[];
  readonly clock: Clock;
  /** Of a sound of so many seconds; for tests. */
  readonly timeoutMs?: (seconds: number) => number;
}) {
  const { transcribers, clock, timeoutMs = patienceMs } = deps;
  const restsUntil = new Map<HearingName, number>();

  async function ask(
    viewer: Viewer,
    transcriber: Transcriber,
    entryId: EntryId,
    sound: Sound,
    insteadOf: HearingName | null,
    signal: AbortSignal,
  ): Promise<Hearing> {
    const { name: provider, model } = transcriber;
    if ((restsUntil.get(provider) ?? 0) > clock.now().getTime())
      return { kind: "failed", failure: "busy", provider, passes: true };
    const result = await deps.call(viewer, {
      crossing: {
        provider,
        model,
        feature: "transcribe",
        entries: [entryId],
        remembered: 0,
        material: { data: {}, words: 0, sound },
        insteadOf,
      },
      timeoutMs: timeoutMs(sound.seconds),
      signal,
      once: (passage, within) => transcriber.transcribe(passage, { signal: within }),
      saysSomething: ({ text }) => text !== "",
      // What passes is asked for again by the job, later; a form of answer the server doesn't know is not asked for twice.
      again: (fault) => fault instanceof HearingFault && fault.askDifferently,
    });
    if (result.kind === "done") return { kind: "heard", heard: result.value, provider, model };
    if (result.kind === "not_asked") return { kind: "kept_in", why: result.why };
    const { fault } = result;
    if (!(fault instanceof HearingFault)) return { kind: "failed", failure: "busy", provider, passes: true };
    if (fault.retryAfterMs !== undefined) restsUntil.set(provider, clock.now().getTime() + fault.retryAfterMs);
    return { kind: "failed", failure: fault.failure, provider, passes: fault.passes };
  }

  return {
    /** Whether there is anybody who could. */
    possible: transcribers.length > 0,

    /** Throws what opening the sound threw, and for faults of our own. */
    async hear(viewer: Viewer, entryId: EntryId, sound: Sound, signal: AbortSignal): Promise<Hearing> {
      let came: Hearing = { kind: "nobody" };
      for (const transcriber of transcribers) {
        const insteadOf = came.kind === "failed" ? came.provider : null;
        const next = await ask(viewer, transcriber, entryId, sound, insteadOf, signal);
        if (next.kind === "heard" || signal.aborted) return next;
        // The first says why; but that one failed for the moment is worth more than that the other may not be asked.
        came = better(came, next);
      }
      return came;
    },
  };
}

function better(before: Hearing, next: Hearing): Hearing {
  if (before.kind === "nobody") return next;
  // That somebody isn't named says least: another who is named may be kept from this very recording.
  if (before.kind === "kept_in" && before.why === "provider_not_named") return next;
  if (next.kind !== "failed") return before;
  return before.kind === "failed" && (before.passes || !next.passes) ? before : next;
}
