/** Providers outside PAUZ: on another machine, or another program on this one. For the browser and for API schemas too. */
export const outsideNames = ["gemini", "openai", "ollama"] as const;
export type OutsideName = (typeof outsideNames)[number];

/** Everybody who may answer; `on-device` is PAUZ itself. */
export const providerNames = [...outsideNames, "on-device"] as const;
export type ProviderName = (typeof providerNames)[number];

/** What a person calls each of them. */
export const providerWords: Readonly<Record<ProviderName, string>> = {
  gemini: "Gemini",
  openai: "OpenAI",
  ollama: "Ollama",
  "on-device": "This device",
};

/** Whether an answer came from outside PAUZ. */
export function isOutside(provider: string): provider is OutsideName {
  return outsideNames.some((name) => name === provider);
}
