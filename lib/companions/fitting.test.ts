import { describe, expect, it } from "vitest";
import { isDeed, isKind, saysNothingKnown } from "./fitting";
import { openingOf, replyOnDevice } from "./on-device";
import type { Turn } from "./turns";
import type { CompanionType } from "./view";

function conversation(type: CompanionType, said: readonly string[]): string {
  const turns: Turn[] = [{ role: "companion", ...openingOf(type, "a") }];
  for (const text of said) {
    turns.push({ role: "person", text, move: null });
    const reply = replyOnDevice(type, turns);
    if (reply !== undefined) turns.push({ role: "companion", ...reply });
  }
  return turns.at(-1)?.text ?? "";
}

describe("what fits a step", () => {
  it.each(["I don't know what to say.", "Ich weiß nicht, was ich sagen soll.", "Je ne sais pas quoi dire.", "No sé qué decir."])(
    "%s is nothing to keep",
    (sentence) => expect(saysNothingKnown(sentence)).toBe(true),
  );

  it.each(["Maybe I'm just not worth a call.", "It's all my fault.", "Ich bin nichts wert.", "Je me déteste.", "No valgo nada."])(
    "%s is neither a deed nor kind",
    (sentence) => {
      expect(isDeed(sentence)).toBe(false);
      expect(isKind(sentence)).toBe(false);
    },
  );

  it.each([
    "I always end up being the one who calls first.",
    "I'm so tired of it.",
    "Ich kann das nicht.",
    "Je me sens vide.",
    "Je suis si fatiguée.",
  ])("%s is no deed", (sentence) => expect(isDeed(sentence)).toBe(false));

  it.each([
    "I'll call Ruth after supper on Sunday.",
    "Write her three lines.",
    "If I feel tired, then I do only the first line.",
    "Ich rufe sie morgen an.",
    "Je lui écris une ligne.",
    "Le escribo mañana.",
  ])("%s may be one", (sentence) => {
    expect(isDeed(sentence)).toBe(true);
    expect(saysNothingKnown(sentence)).toBe(false);
  });
});

describe("the end of a conversation", () => {
  const beside = [
    "My sister Ruth hasn't called since the funeral.",
    "I always end up being the one who calls first.",
    "Maybe I'm just not worth a call.",
    "I threw the letter away.",
    "I don't know what I would say to her.",
    "That's all for now.",
  ];

  it.each(["growth_challenge", "inner_voice"] as const)("of %s gives no verdict back as an act or a kinder voice", (type) => {
    const last = conversation(type, beside);
    for (const words of ["not worth", "always end up", "don't know"]) expect(last).not.toContain(words);
  });
});
