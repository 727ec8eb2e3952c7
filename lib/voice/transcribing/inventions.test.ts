import { describe, expect, it } from "vitest";
import { isInvented, isStockPhrase } from "./inventions";

describe("the endings of somebody's subtitles", () => {
  it.each([
    "Thank you for watching!",
    " Thanks for watching. Please subscribe to my channel!",
    "Subtitles by the Amara.org community",
    "Untertitel der Amara.org-Community",
    "Untertitelung im Auftrag des ZDF für funk, 2017",
    "Sous-titres réalisés par la communauté d'Amara.org",
    "¡Gracias por ver el video!",
    "Продолжение следует...",
    "ご視聴ありがとうございました",
    "시청해주셔서 감사합니다.",
  ])("are known: %s", (text) => {
    expect(isStockPhrase(text)).toBe(true);
  });

  it.each([
    "I made a video today, and I said thank you for watching at the end of it.",
    "Thank you.",
    "We watched the subtitles for an hour.",
    "Please subscribe, said the sign, and I walked on.",
    "",
  ])("are not what somebody says: %s", (text) => {
    expect(isStockPhrase(text)).toBe(false);
  });

  it("are looked for in no time, however long the text is", () => {
    const started = performance.now();
    isStockPhrase("subtitles ".repeat(15));
    isStockPhrase("thanks for watching ".repeat(40_000));
    expect(performance.now() - started).toBeLessThan(200);
  });
});

describe("a stretch that Whisper heard", () => {
  it.each([
    ["silence, taken for a word", { text: " you", no_speech_prob: 0.7, avg_logprob: -0.4 }],
    ["silence, taken for a sentence", { text: " I'll be back.", no_speech_prob: 0.8, avg_logprob: -0.7 }],
    ["an ending, under a little speech", { text: " Thank you for watching.", no_speech_prob: 0.07, avg_logprob: -0.2 }],
    ["an echo out of noise", { text: " oh oh oh oh oh oh oh", no_speech_prob: 0.4, avg_logprob: -0.3, compression_ratio: 5.1 }],
    ["marks", { text: " ♪ ...", no_speech_prob: 0.1, avg_logprob: -0.1 }],
  ])("is made up: %s", (_what, segment) => {
    expect(isInvented(segment)).toBe(true);
  });

  it.each([
    ["speech", { text: " I walked home.", no_speech_prob: 0.02, avg_logprob: -0.2, compression_ratio: 1.2 }],
    ["a whisper", { text: " I can't sleep.", no_speech_prob: 0.65, avg_logprob: -0.35 }],
    ["mumbling", { text: " and then the the thing", no_speech_prob: 0.2, avg_logprob: -1.1 }],
    ["thanks", { text: " Thank you.", no_speech_prob: 0.03, avg_logprob: -0.2 }],
    ["a refrain", { text: " no no no no no no no no", no_speech_prob: 0.01, avg_logprob: -0.2, compression_ratio: 3 }],
    ["speech of a server without figures", { text: " I walked home." }],
  ])("was said: %s", (_what, segment) => {
    expect(isInvented(segment)).toBe(false);
  });
});
