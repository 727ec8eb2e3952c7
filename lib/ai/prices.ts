import type { ProviderName, Usage } from "./port";

/**
 * US dollars for a million tokens, read and written, at the plain rate: no batches, no free tier, no tax.
 * From ai.google.dev/gemini-api/docs/pricing and openai.com/api/pricing, as they stood in spring 2026.
 */
const prices: Readonly<Record<string, { readonly input: number; readonly output: number }>> = {
  "gemini-2.5-flash": { input: 0.3, output: 2.5 },
  "gemini-2.5-flash-lite": { input: 0.1, output: 0.4 },
  "gemini-2.5-pro": { input: 1.25, output: 10 },
  "gemini-embedding-001": { input: 0.15, output: 0 },
  "gpt-4o": { input: 2.5, output: 10 },
  "gpt-4o-mini": { input: 0.15, output: 0.6 },
  "gpt-4.1": { input: 2, output: 8 },
  "gpt-4.1-mini": { input: 0.4, output: 1.6 },
  "gpt-4.1-nano": { input: 0.1, output: 0.4 },
  "text-embedding-3-small": { input: 0.02, output: 0 },
  "text-embedding-3-large": { input: 0.13, output: 0 },
};

/**
 * US dollars for a minute of sound turned into words. OpenAI's from developers.openai.com/api/docs/models and
 * openai.com/api/pricing in November 2026; the two that are billed by tokens at the price a minute that OpenAI reckons with.
 * ElevenLabs' from elevenlabs.io/docs/capabilities/speech-to-text as it named prices last, for Scribe v1: $0.40 an hour in the
 * smallest plan, down to $0.22 in the largest. What it asks depends on the plan, so this is the most it comes to.
 */
const pricesAMinute: Readonly<Record<string, number>> = {
  scribe_v1: 0.4 / 60,
  scribe_v2: 0.4 / 60,
  "whisper-1": 0.006,
  "gpt-4o-transcribe": 0.006,
  "gpt-4o-mini-transcribe": 0.003,
};

/** What turning so many seconds of sound into words cost, in millionths of a US dollar; null where the model's price isn't known. */
export function soundCostMicros(model: string, seconds: number): number | null {
  const price = pricesAMinute[model];
  return price === undefined ? null : Math.round((seconds / 60) * price * 1e6);
}

/**
 * What a call cost, in millionths of a US dollar, rounded. Nothing on this device and at Ollama; null where the model's
 * price or the number of tokens isn't known.
 */
export function costMicros(provider: ProviderName, model: string, usage: Usage | undefined): number | null {
  if (provider === "on-device" || provider === "ollama") return 0;
  const price = prices[model];
  if (price === undefined || usage === undefined || usage.input === null) return null;
  // An embedding writes no tokens; everything else must say how many.
  if (usage.output === null && price.output > 0) return null;
  // Dollars a million are millionths of a dollar a token.
  return Math.round(usage.input * price.input + (usage.output ?? 0) * price.output);
}
