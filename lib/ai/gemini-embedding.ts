import { z } from "zod";
import { faultOfAbort, faultOfStatus } from "./faults";
import { spendTexts } from "./gate";
import { limitedFetch } from "./limited-fetch";
import { type EmbeddingModel, ProviderFault } from "./port";

const answer = z.object({ embeddings: z.array(z.object({ values: z.array(z.number()) })) });

/** Enough to tell entries apart, and a quarter of what the model gives unasked. */
const dimensions = 768;

/**
 * Gemini's vectors. Asked without the SDK, which reads an answer of any length and can't ask for fewer dimensions; address,
 * header and body are its own.
 */
export function createGeminiEmbedding(options: { apiKey: string; model: string; baseUrl: string }): EmbeddingModel {
  const { apiKey, model, baseUrl } = options;
  const fetched = limitedFetch("gemini");
  return {
    model,
    async embed(passage, { signal, purpose }) {
      const texts = spendTexts(passage, "gemini");
      const taskType = purpose === "question" ? "RETRIEVAL_QUERY" : "RETRIEVAL_DOCUMENT";
      const requests = texts.map((text) => ({
        model: `models/${model}`,
        content: { role: "user", parts: [{ text }] },
        taskType,
        outputDimensionality: dimensions,
      }));
      try {
        const response = await fetched(`${baseUrl}/v1beta/models/${encodeURIComponent(model)}:batchEmbedContents`, {
          method: "POST",
          headers: { "content-type": "application/json", "x-goog-api-key": apiKey },
          body: JSON.stringify({ requests }),
          redirect: "error",
          signal,
        });
        if (!response.ok) {
          await response.body?.cancel();
          throw faultOfStatus("gemini", response.status, undefined);
        }
        const parsed = answer.safeParse(await response.json());
        if (!parsed.success) throw new ProviderFault("gemini", "broken_answer");
        // The service doesn't say what it counted.
        return { vectors: parsed.data.embeddings.map(({ values }) => values), usage: { input: null, output: null } };
      } catch (cause) {
        if (cause instanceof ProviderFault) throw cause;
        if (signal.aborted) throw faultOfAbort("gemini", signal, cause);
        throw new ProviderFault("gemini", cause instanceof SyntaxError ? "broken_answer" : "unreachable", { cause });
      }
    },
  };
}
