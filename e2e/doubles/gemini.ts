import { z } from "zod";
import { type AiDouble, type AiRequest, type Service, startAiDouble } from "./ai-double";

const apiKey = "gemini-test-key";
const model = "gemini-2.5-flash";
const embeddingModel = "gemini-embedding-001";

const parts = z.array(z.strictObject({ text: z.string() })).length(1);

// The subset of OpenAPI that Gemini takes as a response schema; anything else is a 400 there as here.
const schema: z.ZodType = z.lazy(() =>
  z.strictObject({
    type: z.enum(["object", "array", "string", "boolean", "integer", "number"]),
    description: z.string().optional(),
    nullable: z.boolean().optional(),
    enum: z.array(z.string()).optional(),
    properties: z.record(z.string(), schema).optional(),
    required: z.array(z.string()).optional(),
    items: schema.optional(),
  }),
);

const body = z.strictObject({
  // The SDK always sends the list, empty when nothing was set.
  safetySettings: z.array(z.never()).optional(),
  contents: z.array(z.strictObject({ role: z.literal("user"), parts })).length(1),
  systemInstruction: z.strictObject({ role: z.literal("system"), parts }),
  generationConfig: z.strictObject({ responseMimeType: z.literal("application/json"), responseSchema: schema }),
});

const embedBody = z.strictObject({
  requests: z
    .array(
      z.strictObject({
        model: z.literal(`models/${embeddingModel}`),
        content: z.strictObject({ role: z.literal("user"), parts }),
        taskType: z.enum(["RETRIEVAL_QUERY", "RETRIEVAL_DOCUMENT"]),
        outputDimensionality: z.literal([128, 768, 1536, 3072]),
      }),
    )
    .min(1)
    .max(100),
});

/** A request for vectors; an empty text is refused, as there. */
function readTexts(path: string, raw: unknown): AiRequest | { readonly status: number; readonly reason: string } {
  const parsed = embedBody.safeParse(raw);
  if (!parsed.success) return { status: 400, reason: z.prettifyError(parsed.error) };
  const texts = parsed.data.requests.map(({ content }) => content.parts.map(({ text }) => text).join(""));
  if (texts.includes("")) return { status: 400, reason: "content is empty" };
  return { path, instructions: "", message: texts.join("\n"), schema: undefined, texts };
}

const usage = { promptTokenCount: 412, candidatesTokenCount: 37, totalTokenCount: 449 };
const event = (data: unknown) => `data: ${JSON.stringify(data)}\r\n\r\n`;

const service: Service = {
  apiKey,
  model,
  embeddingModel,
  basePath: "",
  read(request, raw) {
    const path = request.url ?? "";
    if (request.method !== "POST") return { status: 404, reason: `${request.method} is not POST` };
    const embeds = path === `/v1beta/models/${embeddingModel}:batchEmbedContents`;
    if (!embeds && path !== `/v1beta/models/${model}:streamGenerateContent?alt=sse`)
      return { status: 404, reason: `no method at ${path}` };
    if (request.headers["x-goog-api-key"] !== apiKey)
      return { status: 400, reason: "API key not valid. Please pass a valid API key." };
    if (request.headers["content-type"] !== "application/json") return { status: 400, reason: "Content-Type" };
    if (embeds) return readTexts(path, raw);
    const parsed = body.safeParse(raw);
    if (!parsed.success) return { status: 400, reason: z.prettifyError(parsed.error) };
    const { contents, systemInstruction, generationConfig } = parsed.data;
    return {
      path,
      instructions: systemInstruction.parts.map(({ text }) => text).join(""),
      message: contents[0]?.parts.map(({ text }) => text).join("") ?? "",
      schema: generationConfig.responseSchema,
    };
  },
  errorBody: (status, message) => ({
    error: {
      code: status,
      message,
      status: status === 429 ? "RESOURCE_EXHAUSTED" : status === 400 ? "INVALID_ARGUMENT" : "INTERNAL",
    },
  }),
  events(pieces, end) {
    if (end === "blocked")
      return [event({ promptFeedback: { blockReason: "PROHIBITED_CONTENT" }, usageMetadata: usage, modelVersion: model })];
    if (end === "refused")
      return [event({ candidates: [{ finishReason: "SAFETY", index: 0 }], usageMetadata: usage, modelVersion: model })];
    return pieces.map((text, at) =>
      event({
        candidates: [
          {
            content: { parts: [{ text }], role: "model" },
            index: 0,
            ...(at === pieces.length - 1 && { finishReason: end === "spent" ? "MAX_TOKENS" : "STOP" }),
          },
        ],
        usageMetadata: usage,
        modelVersion: model,
      }),
    );
  },
  vectorsBody: (vectors) => ({ embeddings: vectors.map((values) => ({ values })) }),
};

/** A strict local stand-in for Google's Gemini: streaming with a response schema, and vectors of texts. */
export const startGemini = (): Promise<AiDouble> => startAiDouble(service);
