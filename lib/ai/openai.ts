import OpenAI from "openai";
import { type AnswerSchema, answerSchema } from "./answer-schema";
import { faultOfAbort, faultOfStatus, readingLimit } from "./faults";
import { spend } from "./gate";
import { limitedFetch } from "./limited-fetch";
import { createOpenAiEmbedding } from "./openai-embedding";
import { type OutsideModel, type OutsideName, ProviderFault, type Reply, type Usage } from "./port";

/** OpenAI, or any server that speaks its chat completions: Ollama does, under its own name. */
export function createOpenAi(options: {
  name?: "openai" | "ollama";
  apiKey: string;
  model: string;
  embeddingModel?: string;
  baseUrl: string;
}): OutsideModel {
  const { name = "openai", embeddingModel } = options;
  // Everything is said here, so that no variable of the environment changes where a text goes; retries are the chain's.
  const client = new OpenAI({
    apiKey: options.apiKey,
    baseURL: options.baseUrl,
    organization: null,
    project: null,
    maxRetries: 0,
    logLevel: "off",
    fetch: limitedFetch(name),
  });
  const faultOf = (cause: unknown, signal: AbortSignal) => asFault(name, cause, signal);
  return {
    name,
    model: options.model,
    ...(embeddingModel === undefined
      ? {}
      : { embedding: createOpenAiEmbedding({ name, model: embeddingModel, client, faultOf }) }),
    async generate(passage, task, { signal, onJson }) {
      const message = spend(passage, name);
      const stop = new AbortController();
      try {
        const stream = await client.chat.completions.create(
          {
            model: options.model,
            messages: [
              { role: "system", content: task.instructions },
              { role: "user", content: message },
            ],
            response_format: {
              type: "json_schema",
              json_schema: { name: task.feature, strict: true, schema: closed(answerSchema(task.schema)) },
            },
            stream: true,
            stream_options: { include_usage: true },
          },
          { signal: AbortSignal.any([signal, stop.signal]) },
        );
        return await read(name, stream, signal, onJson);
      } catch (cause) {
        throw faultOf(cause, signal);
      } finally {
        stop.abort();
      }
    },
  };
}

/** Strict mode wants every object closed. */
function closed(schema: AnswerSchema): Record<string, unknown> {
  const { properties, items, ...rest } = schema;
  return {
    ...rest,
    ...(properties === undefined
      ? {}
      : {
          properties: Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, closed(value)])),
          additionalProperties: false,
        }),
    ...(items === undefined ? {} : { items: closed(items) }),
  };
}

async function read(
  name: OutsideName,
  chunks: AsyncIterable<OpenAI.Chat.Completions.ChatCompletionChunk>,
  signal: AbortSignal,
  onJson?: (sofar: string) => void,
): Promise<Reply> {
  let usage: Usage = { input: null, output: null };
  const limit = readingLimit(name);
  let finished = false;
  let refused = false;
  let spent = false;
  for await (const chunk of chunks) {
    if (chunk.usage != null) usage = { input: chunk.usage.prompt_tokens, output: chunk.usage.completion_tokens };
    const choice = chunk.choices[0];
    if (choice?.delta.refusal != null || choice?.finish_reason === "content_filter") refused = true;
    const text = choice?.delta.content ?? "";
    if (text !== "") onJson?.(limit.add(text));
    // It has said all it may: a text can bring any model to that.
    if (choice?.finish_reason === "length") spent = true;
    if (choice?.finish_reason === "stop") finished = true;
  }
  // The SDK ends the loop in silence when the signal aborts it.
  if (signal.aborted) throw faultOfAbort(name, signal, undefined);
  if (refused) return { kind: "blocked", usage };
  if (spent) throw new ProviderFault(name, "not_accepted");
  if (!finished) throw new ProviderFault(name, "broken_answer");
  return { kind: "json", text: limit.text(), usage };
}

function asFault(name: OutsideName, cause: unknown, signal: AbortSignal): ProviderFault {
  if (cause instanceof ProviderFault) return cause;
  if (signal.aborted) return faultOfAbort(name, signal, cause);
  if (cause instanceof OpenAI.APIError && typeof cause.status === "number") return faultOfStatus(name, cause.status, cause);
  if (cause instanceof SyntaxError || cause instanceof TypeError) return new ProviderFault(name, "broken_answer", { cause });
  return new ProviderFault(name, "unreachable", { cause });
}
