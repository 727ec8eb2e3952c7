import { expect, it } from "vitest";
import { costMicros, soundCostMicros } from "./prices";

it.each([
  ["a hint by Gemini", costMicros("gemini", "gemini-2.5-flash", { input: 400, output: 40 }), 220],
  ["a hint by OpenAI", costMicros("openai", "gpt-4o-mini", { input: 400, output: 40 }), 84],
  ["a vector, which writes nothing", costMicros("openai", "text-embedding-3-small", { input: 500, output: null }), 10],
  ["one's own machine", costMicros("ollama", "gpt-4o-mini", { input: 400, output: 40 }), 0],
  ["this device", costMicros("on-device", "pauz-mood-1", undefined), 0],
])("%s costs what its tokens cost", (_what, micros, expected) => {
  expect(micros).toBe(expected);
});

it.each([
  ["a model without a known price", costMicros("openai", "somebody-elses-model", { input: 1, output: 1 })],
  ["tokens that were not counted", costMicros("gemini", "gemini-2.5-flash", undefined)],
  ["half of the tokens", costMicros("gemini", "gemini-2.5-flash", { input: 400, output: null })],
])("%s: no guess", (_what, micros) => {
  expect(micros).toBeNull();
});

it.each([
  ["an hour by ElevenLabs", soundCostMicros("scribe_v2", 3_600), 400_000],
  ["a minute by OpenAI", soundCostMicros("whisper-1", 60), 6_000],
  ["half a minute by its smaller model", soundCostMicros("gpt-4o-mini-transcribe", 30), 1_500],
  ["a Whisper of one's own", soundCostMicros("Systran/faster-whisper-small", 60), null],
])("%s costs what its time costs", (_what, micros, expected) => {
  expect(micros).toBe(expected);
});
