import type { Said, SpeechService } from "./speech";

const formats: Readonly<Record<string, readonly string[]>> = {
  response_format: ["json", "verbose_json"],
  "timestamp_granularities[]": ["word", "segment"],
};

/** A server's stretches of a sound: here one for each sentence. */
function segmentsOf({ text, words, silence, certainty }: Said) {
  const sentences = text.match(/[^.!?]+[.!?]*\s*/g) ?? [];
  let at = 0;
  return sentences.map((sentence, id) => {
    const own = words.slice(at, at + sentence.trim().split(/\s+/).length);
    at += own.length;
    return {
      id,
      seek: 0,
      start: own[0]?.[1] ?? 0,
      end: own.at(-1)?.[2] ?? 30,
      text: ` ${sentence.trim()}`,
      tokens: [50_364, 639],
      temperature: 0,
      avg_logprob: certainty,
      compression_ratio: 1.1,
      no_speech_prob: silence,
    };
  });
}

/** The hearing part of a service that speaks OpenAI's language. With `knowsTimes` false it is one that answers in plain JSON only. */
export function openAiSpeech(names: {
  readonly apiKey: string;
  readonly model: string;
  knowsTimes: () => boolean;
}): SpeechService {
  return {
    path: "/v1/audio/transcriptions",
    mostBytes: 25 * 1024 * 1024,
    refusal(request, fields) {
      if (request.headers.authorization !== `Bearer ${names.apiKey}`)
        return { status: 401, reason: "Incorrect API key provided." };
      const models = fields.filter(([name]) => name === "model").map(([, value]) => value);
      if (models.length !== 1 || models[0] !== names.model) return { status: 404, reason: "The model does not exist" };
      for (const [name, value] of fields)
        if (name !== "model" && formats[name]?.includes(value) !== true)
          return { status: 400, reason: `Unknown: ${name}=${value}` };
      const verbose = fields.some(([name, value]) => name === "response_format" && value === "verbose_json");
      if (verbose && !names.knowsTimes())
        return { status: 400, reason: "response_format 'verbose_json' is not compatible with this model" };
      if (!verbose && fields.some(([name]) => name === "timestamp_granularities[]"))
        return { status: 400, reason: "timestamp_granularities needs verbose_json" };
      return undefined;
    },
    errorBody: (status, reason) => ({
      error: {
        message: reason,
        type: status === 429 ? "rate_limit_error" : status >= 500 ? "server_error" : "invalid_request_error",
        param: null,
        code: reason === "insufficient_quota" ? reason : null,
      },
    }),
    answer(said, fields) {
      const wants = (name: string, value: string) => fields.some((field) => field[0] === name && field[1] === value);
      if (!wants("response_format", "verbose_json"))
        return { text: said.text, usage: { type: "tokens", input_tokens: 14, output_tokens: 45, total_tokens: 59 } };
      return {
        task: "transcribe",
        language: said.language.english,
        duration: 5.4,
        text: said.text,
        ...(wants("timestamp_granularities[]", "segment") ? { segments: segmentsOf(said) } : {}),
        // Without the marks that stand in the text.
        ...(wants("timestamp_granularities[]", "word")
          ? { words: said.words.map(([word, start, end]) => ({ word: word.replace(/[.,!?]+$/, ""), start, end })) }
          : {}),
      };
    },
  };
}
