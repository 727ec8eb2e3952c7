import OpenAI from "openai";
import { spendSound } from "@/lib/ai/gate";
import type { Clock } from "@/lib/clock/clock";
import { formOf } from "./multipart";
import { patientFetch } from "./patient-fetch";
import { HearingFault, type Transcriber } from "./port";
import { faultOfFailure, faultOfRefusal } from "./refusals";
import { whisperAnswer, whisperHeard } from "./whisper-answer";

const name = "openai";

/** Milliseconds of the client's own patience: more than any signal of ours. */
const clientTimeout = 4 * 60 * 60_000;

/** Models that answer in plain text only: OpenAI's own newer ones know no times. */
const knowsNoTimes = /^gpt-4o|-transcribe\b/;

/** Words, and where the server knows them the times of each and how sure it was of each stretch. */
const timed = [
  ["response_format", "verbose_json"],
  ["timestamp_granularities[]", "word"],
  ["timestamp_granularities[]", "segment"],
] as const;
const plain = [["response_format", "json"]] as const;

/**
 * OpenAI, or any server that speaks its language, such as a local Whisper. A server that can't give the times of words is asked
 * for the words alone from then on.
 */
export function createOpenAiTranscriber(options: { apiKey: string; model: string; baseUrl: string; clock: Clock }): Transcriber {
  const { model, clock } = options;
  let asksForTimes = !knowsNoTimes.test(model);
  // Everything is said here, so that no variable of the environment changes where a sound goes; retries are the job's.
  const client = new OpenAI({
    apiKey: options.apiKey,
    baseURL: options.baseUrl,
    organization: null,
    project: null,
    maxRetries: 0,
    timeout: clientTimeout,
    logLevel: "off",
    fetch: patientFetch(name),
  });

  function faultOf(cause: unknown, signal: AbortSignal): HearingFault {
    if (!(cause instanceof OpenAI.APIError) || typeof cause.status !== "number")
      return faultOfFailure(name, innermost(cause), signal);
    const body = JSON.stringify(cause.error ?? cause.message);
    if (
      asksForTimes &&
      (cause.status === 400 || cause.status === 422) &&
      /response_format|timestamp_granularit|verbose_json/.test(body)
    ) {
      asksForTimes = false;
      return new HearingFault(name, "refused", { cause, askDifferently: true });
    }
    const retryAfter = cause.headers?.get("retry-after") ?? null;
    return faultOfRefusal(name, { status: cause.status, body, retryAfter }, clock.now().getTime());
  }

  return {
    name,
    model,
    async transcribe(passage, { signal }) {
      const form = formOf([["model", model], ...(asksForTimes ? timed : plain)], spendSound(passage, name));
      try {
        const reply: unknown = await client.post("/audio/transcriptions", { body: form.body, headers: form.headers, signal });
        const parsed = whisperAnswer.safeParse(reply);
        if (!parsed.success) throw new HearingFault(name, "bad_answer");
        return whisperHeard(name, parsed.data);
      } catch (cause) {
        throw form.fault() ?? faultOf(cause, signal);
      }
    },
  };
}

/** The client wraps what sending threw. */
function innermost(cause: unknown): unknown {
  if (cause instanceof HearingFault || !(cause instanceof Error) || cause.cause === undefined) return cause;
  return innermost(cause.cause);
}
