/** Providers that read text and write some. */
export const writingNames = ["gemini", "openai", "ollama"] as const;
export type WritingName = (typeof writingNames)[number];
/** Whoever may answer in words; `on-device` is PAUZ itself. */
export type AnsweringName = WritingName | "on-device";

/** Providers that turn sound into words, in the order in which they are asked where nothing else is said. */
export const hearingNames = ["elevenlabs", "openai"] as const;
export type HearingName = (typeof hearingNames)[number];

/** Providers outside PAUZ: on another machine, or another program on this one. For the browser and for API schemas too. */
export const outsideNames = [...writingNames, "elevenlabs"] as const;
export type OutsideName = (typeof outsideNames)[number];

/** Everybody who may answer; `on-device` is PAUZ itself. */
export const providerNames = [...outsideNames, "on-device"] as const;
export type ProviderName = (typeof providerNames)[number];

/** What a person calls each of them. */
export const providerWords: Readonly<Record<ProviderName, string>> = {
  gemini: "Gemini",
  openai: "OpenAI",
  ollama: "Ollama",
  elevenlabs: "ElevenLabs",
  "on-device": "This device",
};

/** Whether an answer came from outside PAUZ. */
export function isOutside(provider: string): provider is OutsideName {
  return outsideNames.some((name) => name === provider);
}
