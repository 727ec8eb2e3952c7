import { z } from "zod";
import type { Speech } from "./speech";
import { openAiSpeech } from "./openai-speech";
import { type AiDouble, type AiRequest, type Service, startAiDouble } from "./ai-double";

type Names = Pick<Service, "apiKey" | "model" | "embeddingModel" | "speech">;

// Strict mode: every object closed, every property required, and no limits of length.
const schema: z.ZodType = z.lazy(() =>
  z
    .strictObject({
      type: z.enum(["object", "array", "string", "boolean", "integer", "number"]),
      description: z.string().optional(),
      enum: z.array(z.string()).optional(),
      properties: z.record(z.string(), schema).optional(),
      required: z.array(z.string()).optional(),
      additionalProperties: z.literal(false).optional(),
      items: schema.optional(),
    })
    .refine((it) => it.type !== "object" || it.additionalProperties === false, "additionalProperties must be false")
    .refine(
      (it) => it.type !== "object" || Object.keys(it.properties ?? {}).every((name) => it.required?.includes(name) === true),
      "every property must be required",
    ),
);

const bodyFor = (model: string) =>
  z.strictObject({
    model: z.literal(model),
    messages: z.tuple([
      z.strictObject({ role: z.literal("system"), content: z.string().min(1) }),
      z.strictObject({ role: z.literal("user"), content: z.string().min(1) }),
    ]),
    response_format: z.strictObject({
      type: z.literal("json_schema"),
      json_schema: z.strictObject({ name: z.string().regex(/^[\w-]{1,64}$/), strict: z.literal(true), schema }),
    }),
    stream: z.literal(true),
    stream_options: z.strictObject({ include_usage: z.literal(true) }),
  });

/** Texts that are to become vectors. An empty one is refused, as there. */
const embedBodyFor = (model: string) =>
  z.strictObject({
    model: z.literal(model),
    input: z.array(z.string().min(1)).min(1).max(2048),
    encoding_format: z.literal("float"),
  });

// The service names the model by its own full name, not by the one that was asked for.
const frame = {
  id: "chatcmpl-double",
  object: "chat.completion.chunk",
  created: 1_700_000_000,
  model: "the-model-2026-01-01",
  service_tier: "default",
};
const event = (data: unknown) => `data: ${JSON.stringify(data)}\n\n`;
const choice = (delta: Record<string, unknown>, finish: string | null = null) =>
  event({ ...frame, choices: [{ index: 0, delta, logprobs: null, finish_reason: finish }], usage: null });
const usage = event({ ...frame, choices: [], usage: { prompt_tokens: 398, completion_tokens: 41, total_tokens: 439 } });

/** A service that speaks OpenAI's language under these names. */
function serviceOf({ apiKey, model, embeddingModel, speech }: Names): Service {
  const body = bodyFor(model);
  const embedBody = embedBodyFor(embeddingModel);

  function readTexts(path: string, raw: unknown): AiRequest | { readonly status: number; readonly reason: string } {
    const parsed = embedBody.safeParse(raw);
    if (!parsed.success) return { status: 400, reason: z.prettifyError(parsed.error) };
    const { input: texts } = parsed.data;
    return { path, instructions: "", message: texts.join("\n"), schema: undefined, texts };
  }

  return {
    apiKey,
    model,
    embeddingModel,
    ...(speech === undefined ? {} : { speech }),
    basePath: "/v1",
    read(request, raw) {
      const path = request.url ?? "";
      const embeds = path === "/v1/embeddings";
      if (request.method !== "POST" || (!embeds && path !== "/v1/chat/completions"))
        return { status: 404, reason: `Invalid URL (${request.method} ${path})` };
      if (request.headers.authorization !== `Bearer ${apiKey}`) return { status: 401, reason: "Incorrect API key provided." };
      if (request.headers["content-type"] !== "application/json") return { status: 400, reason: "Content-Type" };
      if (embeds) return readTexts(path, raw);
      const parsed = body.safeParse(raw);
      if (!parsed.success) return { status: 400, reason: z.prettifyError(parsed.error) };
      const [system, user] = parsed.data.messages;
      return {
        path,
        instructions: system.content,
        message: user.content,
        schema: parsed.data.response_format.json_schema.schema,
      };
    },
    errorBody: (status, message) => ({
      error: {
        message,
        type: status === 429 ? "insufficient_quota" : status >= 500 ? "server_error" : "invalid_request_error",
        param: null,
        code: null,
      },
    }),
    events(pieces, end) {
      const opening = choice({ role: "assistant", content: "", refusal: null });
      const done = "data: [DONE]\n\n";
      if (end === "blocked") return [opening, choice({}, "content_filter"), usage, done];
      if (end === "refused")
        return [opening, choice({ refusal: "I'm sorry, I can't help with that." }), choice({}, "stop"), usage, done];
      return [
        opening,
        ...pieces.map((content) => choice({ content })),
        choice({}, end === "spent" ? "length" : "stop"),
        usage,
        done,
      ];
    },
    vectorsBody: (vectors) => ({
      object: "list",
      // In another order than asked: only the index says which is whose.
      data: vectors.map((embedding, index) => ({ object: "embedding", index, embedding })).reverse(),
      model: embeddingModel,
      usage: { prompt_tokens: 12 * vectors.length, total_tokens: 12 * vectors.length },
    }),
  };
}

export type OpenAiDouble = AiDouble & {
  /** Its model that turns sound into words. */
  readonly transcribeModel: string;
  readonly speech: Speech;
  /** From now on it gives the times of words, or it doesn't know how to. */
  knowsTimes(knows: boolean): void;
};

/**
 * A strict local stand-in for OpenAI: chat completions, streaming, with a strict JSON schema; vectors of texts; and sound turned
 * into words.
 */
export async function startOpenAi(): Promise<OpenAiDouble> {
  const apiKey = "openai-test-key";
  const transcribeModel = "whisper-1";
  let knows = true;
  const speech = openAiSpeech({ apiKey, model: transcribeModel, knowsTimes: () => knows });
  const double = await startAiDouble(
    serviceOf({ apiKey, model: "gpt-4o-mini", embeddingModel: "text-embedding-3-small", speech }),
  );
  if (double.speech === undefined) throw new Error("it was given ears");
  return {
    ...double,
    speech: double.speech,
    transcribeModel,
    knowsTimes: (next) => void (knows = next),
    heal() {
      knows = true;
      double.heal();
    },
  };
}

/** The same for Ollama, which speaks this language under names of its own. */
export const startOllama = (): Promise<AiDouble> =>
  startAiDouble(serviceOf({ apiKey: "ollama", model: "llama3.2", embeddingModel: "nomic-embed-text" }));
