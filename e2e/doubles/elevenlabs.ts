import { listenOnLoopback } from "./loopback";
import { createSpeech, type Said, type Speech, type SpeechService } from "./speech";

const apiKey = "elevenlabs-test-key";
const model = "scribe_v2";

const allowed: Readonly<Record<string, readonly string[]>> = {
  model_id: [model],
  timestamps_granularity: ["none", "word", "character"],
  tag_audio_events: ["true", "false"],
  diarize: ["true", "false"],
};

function wordsOf({ words, events }: Said, withEvents: boolean) {
  const spoken = words.flatMap(([text, start, end], at) => [
    ...(at === 0
      ? []
      : [{ text: " ", start: words[at - 1]?.[2] ?? start, end: start, type: "spacing", speaker_id: null, logprob: 0 }]),
    { text, start, end, type: "word", speaker_id: "speaker_0", logprob: -0.08 },
  ]);
  const heard = withEvents
    ? events.map((text, at) => ({ text, start: at, end: at + 0.5, type: "audio_event", speaker_id: null, logprob: -0.3 }))
    : [];
  return [...spoken, ...heard];
}

const service: SpeechService = {
  path: "/v1/speech-to-text",
  mostBytes: 3 * 1024 * 1024 * 1024,
  refusal(request, fields) {
    if (request.headers["xi-api-key"] !== apiKey) return { status: 401, reason: "invalid_api_key" };
    if (request.headers.authorization !== undefined) return { status: 401, reason: "two kinds of credentials" };
    for (const [name, value] of fields)
      if (allowed[name]?.includes(value) !== true) return { status: 422, reason: `${name}: ${value}` };
    if (!fields.some(([name]) => name === "model_id")) return { status: 422, reason: "model_id: Field required" };
    return undefined;
  },
  errorBody: (status, reason) =>
    status === 422
      ? { detail: [{ loc: ["body"], msg: reason, type: "value_error" }] }
      : { detail: { status: reason, message: `${reason}.` } },
  answer(said, fields) {
    // As there, unasked they are in it.
    const withEvents = !fields.some(([name, value]) => name === "tag_audio_events" && value === "false");
    return {
      language_code: said.language.three,
      language_probability: said.text === "" ? 0.12 : 0.98,
      text: [said.text, ...(withEvents ? said.events : [])].filter((part) => part !== "").join(" "),
      words: wordsOf(said, withEvents),
      transcription_id: "double-1",
      audio_duration_secs: 5.4,
    };
  },
};

export type ElevenLabsDouble = Speech & {
  readonly baseUrl: string;
  readonly apiKey: string;
  readonly model: string;
  /** Every request as it came, also one that was refused. */
  readonly wire: string[];
  /** What was wrong with requests that the real service would have refused. */
  readonly refusals: string[];
  close(): Promise<void>;
};

/** A strict local stand-in for ElevenLabs' speech to text. */
export async function startElevenLabs(): Promise<ElevenLabsDouble> {
  const [wire, refusals]: [string[], string[]] = [[], []];
  const { serve, ...speech } = createSpeech(service, { wire, refusals });
  const { origin, close } = await listenOnLoopback((request, response) => {
    if (request.url === service.path) return void serve(request, response);
    refusals.push(`404 ${request.method} ${request.url}`);
    response.writeHead(404, { "content-type": "application/json" }).end(JSON.stringify({ detail: "Not Found" }));
  });
  return {
    ...speech,
    baseUrl: origin,
    apiKey,
    model,
    wire,
    refusals,
    heal() {
      speech.heal();
      wire.length = 0;
      refusals.length = 0;
    },
    close,
  };
}
