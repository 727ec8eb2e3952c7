import {
  type EnhancedGenerateContentResponse,
  GoogleGenerativeAI,
  GoogleGenerativeAIFetchError,
  type ResponseSchema,
  type UsageMetadata,
} from "@google/generative-ai";
import { answerSchema } from "./answer-schema";
import { faultOfAbort, faultOfStatus, readingLimit } from "./faults";
import { spend } from "./gate";
import { createGeminiEmbedding } from "./gemini-embedding";
import { type OutsideModel, ProviderFault, type Reply, type Usage } from "./port";

// Everything Gemini says instead of an answer when it will not speak about a text.
const blocking: ReadonlySet<string> = new Set(["SAFETY", "RECITATION", "LANGUAGE", "BLOCKLIST", "PROHIBITED_CONTENT", "SPII"]);

const googles = "https://generativelanguage.googleapis.com";

/** Google's Gemini. `baseUrl` is for tests and gateways. */
export function createGemini(options: { apiKey: string; model: string; embeddingModel: string; baseUrl?: string }): OutsideModel {
  const { apiKey, embeddingModel, baseUrl = googles } = options;
  const client = new GoogleGenerativeAI(apiKey);
  return {
    name: "gemini",
    model: options.model,
    embedding: createGeminiEmbedding({ apiKey, model: embeddingModel, baseUrl }),
    async generate(passage, task, { signal, onJson }) {
      const message = spend(passage, "gemini");
      const model = client.getGenerativeModel(
        {
          model: options.model,
          systemInstruction: task.instructions,
          generationConfig: {
            responseMimeType: "application/json",
            // The SDK's type asks for its own enum, whose values are these very strings.
            responseSchema: answerSchema(task.schema) as unknown as ResponseSchema,
          },
        },
        { baseUrl },
      );
      const stop = new AbortController();
      try {
        const result = await model.generateContentStream(
          { contents: [{ role: "user", parts: [{ text: message }] }] },
          { signal: AbortSignal.any([signal, stop.signal]) },
        );
        // The SDK keeps a second copy of the stream for its own summary; when reading stops early that copy fails, unread.
        result.response.catch(() => undefined);
        return await read(result.stream, onJson);
      } catch (cause) {
        throw asFault(cause, signal);
      } finally {
        stop.abort();
      }
    },
  };
}

async function read(chunks: AsyncIterable<EnhancedGenerateContentResponse>, onJson?: (sofar: string) => void): Promise<Reply> {
  let usage: Usage = { input: null, output: null };
  const limit = readingLimit("gemini");
  let finished = false;
  for await (const chunk of chunks) {
    if (chunk.usageMetadata !== undefined) usage = usageOf(chunk.usageMetadata);
    if (chunk.promptFeedback?.blockReason !== undefined) return { kind: "blocked", usage };
    const candidate = chunk.candidates?.[0];
    const reason: string | undefined = candidate?.finishReason;
    if (reason !== undefined && blocking.has(reason)) return { kind: "blocked", usage };
    const text = (candidate?.content?.parts ?? []).map((part) => part.text ?? "").join("");
    if (text !== "") onJson?.(limit.add(text));
    // It has said all it may: a text can bring any model to that.
    if (reason === "MAX_TOKENS") throw new ProviderFault("gemini", "not_accepted");
    if (reason === "STOP") finished = true;
  }
  // A stream that ends without saying so was cut, whatever it holds.
  if (!finished) throw new ProviderFault("gemini", "broken_answer");
  return { kind: "json", text: limit.text(), usage };
}

/** What a model thinks before it answers is paid for like the answer, and stands in the total only. */
function usageOf({
  promptTokenCount: input,
  candidatesTokenCount: answer,
  totalTokenCount: total,
}: Partial<UsageMetadata>): Usage {
  const rest = total === undefined || input === undefined ? undefined : total - input;
  return { input: input ?? null, output: rest ?? answer ?? null };
}

function asFault(cause: unknown, signal: AbortSignal): ProviderFault {
  if (cause instanceof ProviderFault) return cause;
  if (signal.aborted) return faultOfAbort("gemini", signal, cause);
  if (cause instanceof GoogleGenerativeAIFetchError) return faultOfStatus("gemini", cause.status, cause);
  return new ProviderFault("gemini", "unreachable", { cause });
}
