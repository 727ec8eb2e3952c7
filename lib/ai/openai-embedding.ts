import type OpenAI from "openai";
import { z } from "zod";
import { spendTexts } from "./gate";
import { type EmbeddingModel, type OutsideName, ProviderFault } from "./port";

const answer = z.object({
  data: z.array(z.object({ index: z.number().int(), embedding: z.array(z.number()) })),
  usage: z.object({ prompt_tokens: z.number().int().nonnegative() }).optional(),
});

/** Vectors of OpenAI, or of a server that speaks its language. `faultOf` turns what the client throws into a fault of the provider. */
export function createOpenAiEmbedding(options: {
  name: OutsideName;
  model: string;
  client: OpenAI;
  faultOf: (cause: unknown, signal: AbortSignal) => ProviderFault;
}): EmbeddingModel {
  const { name, model, client, faultOf } = options;
  return {
    model,
    async embed(passage, { signal }) {
      const input = [...spendTexts(passage, name)];
      try {
        // Unasked, the client wants base64, which other servers don't know.
        const reply: unknown = await client.embeddings.create({ model, input, encoding_format: "float" }, { signal });
        const parsed = answer.safeParse(reply);
        if (!parsed.success) throw new ProviderFault(name, "broken_answer");
        const { data, usage } = parsed.data;
        const vectors = input.map((_, at) => data.find(({ index }) => index === at)?.embedding ?? []);
        return { vectors, usage: { input: usage?.prompt_tokens ?? null, output: null } };
      } catch (cause) {
        throw faultOf(cause, signal);
      }
    },
  };
}
