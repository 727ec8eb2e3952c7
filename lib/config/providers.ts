import { type HearingName, hearingNames, providerNames, writingNames } from "@/lib/ai/names";
import { ConfigProblem } from "./config-problem";
import { address, type Environment, group, list, type Read, refuseOrphans, trimmed, valueOf } from "./reading";
import type { Config } from "./settings";

// The outside AIs: which are set up, and in which order they are asked.

/** Google's AI; undefined without a key. */
export function readGemini(env: Environment, read: Read): Config["gemini"] {
  const apiKey = valueOf(env, "GEMINI_API_KEY");
  if (apiKey === undefined) {
    refuseOrphans(env, "Gemini", ["GEMINI_MODEL", "GEMINI_EMBEDDING_MODEL", "GEMINI_BASE_URL"], "GEMINI_API_KEY");
    return undefined;
  }
  const baseUrl = read("GEMINI_BASE_URL", address.optional(), "give an http or https address");
  return {
    apiKey,
    model: valueOf(env, "GEMINI_MODEL") ?? "gemini-2.5-flash",
    embeddingModel: valueOf(env, "GEMINI_EMBEDDING_MODEL") ?? "gemini-embedding-001",
    ...(baseUrl === undefined ? {} : { baseUrl: trimmed(baseUrl) }),
  };
}

/** OpenAI, or a server that speaks its language; undefined without a key. */
export function readOpenai(env: Environment, read: Read): Config["openai"] {
  const apiKey = valueOf(env, "OPENAI_API_KEY");
  if (apiKey === undefined) {
    const others = ["OPENAI_MODEL", "OPENAI_EMBEDDING_MODEL", "OPENAI_TRANSCRIBE_MODEL", "OPENAI_BASE_URL"];
    refuseOrphans(env, "OpenAI", others, "OPENAI_API_KEY");
    return undefined;
  }
  const transcribeModel = valueOf(env, "OPENAI_TRANSCRIBE_MODEL");
  const baseUrl = read("OPENAI_BASE_URL", address.default("https://api.openai.com/v1"), "give an http or https address");
  return {
    apiKey,
    model: valueOf(env, "OPENAI_MODEL") ?? "gpt-4o-mini",
    embeddingModel: valueOf(env, "OPENAI_EMBEDDING_MODEL") ?? "text-embedding-3-small",
    ...(transcribeModel === undefined ? {} : { transcribeModel }),
    baseUrl: trimmed(baseUrl),
  };
}

/** A model of one's own; undefined without its address. */
export function readOllama(env: Environment, read: Read): Config["ollama"] {
  const found = group(env, "Ollama", { baseUrl: ["OLLAMA_BASE_URL"], model: ["OLLAMA_MODEL"] });
  if (found === undefined) {
    refuseOrphans(env, "Ollama", ["OLLAMA_EMBEDDING_MODEL"], "OLLAMA_BASE_URL");
    return undefined;
  }
  const baseUrl = read("OLLAMA_BASE_URL", address, "give its address, such as http://127.0.0.1:11434/v1");
  const embeddingModel = valueOf(env, "OLLAMA_EMBEDDING_MODEL");
  return { model: found.model, baseUrl: trimmed(baseUrl), ...(embeddingModel === undefined ? {} : { embeddingModel }) };
}

/** ElevenLabs, which turns sound into words and does nothing else here; undefined without a key. */
export function readElevenlabs(env: Environment, read: Read): Config["elevenlabs"] {
  const apiKey = valueOf(env, "ELEVENLABS_API_KEY");
  if (apiKey === undefined) {
    refuseOrphans(env, "ElevenLabs", ["ELEVENLABS_STT_MODEL", "ELEVENLABS_BASE_URL"], "ELEVENLABS_API_KEY");
    return undefined;
  }
  const baseUrl = read("ELEVENLABS_BASE_URL", address.default("https://api.elevenlabs.io"), "give an http or https address");
  return { apiKey, model: valueOf(env, "ELEVENLABS_STT_MODEL") ?? "scribe_v2", baseUrl: trimmed(baseUrl) };
}

/** Of a group of variables that may not be set. */
type Maybe<T> = { readonly [Name in keyof T]?: T[Name] | undefined };
type Configured = Maybe<Pick<Config, "openai">> & Pick<Config, "providerOrder">;

const whatIsMissing = {
  gemini: "GEMINI_API_KEY",
  openai: "OPENAI_API_KEY",
  ollama: "OLLAMA_MODEL",
  elevenlabs: "ELEVENLABS_API_KEY",
} as const;

const answering = [...writingNames, "on-device"] as const;

/** Who is asked for words, in which order. */
export function readProviderOrder(
  env: Environment,
  configured: Maybe<Pick<Config, (typeof writingNames)[number]>>,
): Config["providerOrder"] {
  const named = list(valueOf(env, "AI_PROVIDER_ORDER"));
  if (named.length === 0) return answering.filter((name) => name === "on-device" || configured[name] !== undefined);
  return named.map((text) => {
    const name = answering.find((it) => it === text);
    if (name === undefined) {
      // It is somebody's name, and so not a slip of the pen: say where it belongs.
      const elsewhere = providerNames.some((it) => it === text) ? " (that one turns sound into words: TRANSCRIBER_ORDER)" : "";
      throw new ConfigProblem(`AI_PROVIDER_ORDER can't name "${text}"${elsewhere}: choose of ${answering.join(", ")}.`);
    }
    if (name !== "on-device" && configured[name] === undefined)
      throw new ConfigProblem(
        `AI_PROVIDER_ORDER names ${name}, but ${whatIsMissing[name]} is missing. Set it, or take ${name} out.`,
      );
    return name;
  });
}

/** What OpenAI itself is asked to hear with: this model gives the time of each word. */
const openaisOwn = "whisper-1";

/** OpenAI's model that hears: the one that is named, or OpenAI's own where OpenAI itself is asked for words anyway. */
export function transcribeModelOf({ openai, providerOrder }: Configured): string | undefined {
  if (openai === undefined || openai.transcribeModel !== undefined) return openai?.transcribeModel;
  // Another server may well have no such model, and whoever leaves OpenAI out of the order means it.
  return new URL(openai.baseUrl).host === "api.openai.com" && providerOrder.includes("openai") ? openaisOwn : undefined;
}

/** Who is asked to turn sound into words, in which order; `none` for nobody. */
export function readTranscriberOrder(
  env: Environment,
  configured: Configured & Maybe<Pick<Config, "elevenlabs">>,
): readonly HearingName[] {
  const has: Readonly<Record<HearingName, boolean>> = {
    elevenlabs: configured.elevenlabs !== undefined,
    openai: transcribeModelOf(configured) !== undefined,
  };
  const named = list(valueOf(env, "TRANSCRIBER_ORDER"));
  if (named.length === 0) return hearingNames.filter((name) => has[name]);
  if (named.length === 1 && named[0] === "none") return [];
  return named.map((text) => {
    const name = hearingNames.find((it) => it === text);
    if (name === undefined)
      throw new ConfigProblem(`TRANSCRIBER_ORDER can't name "${text}": choose of ${hearingNames.join(", ")}, or none.`);
    const missing = name === "openai" && configured.openai !== undefined ? "OPENAI_TRANSCRIBE_MODEL" : whatIsMissing[name];
    if (!has[name])
      throw new ConfigProblem(`TRANSCRIBER_ORDER names ${name}, but ${missing} is missing. Set it, or take ${name} out.`);
    return name;
  });
}
