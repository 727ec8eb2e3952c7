import { expect, it } from "vitest";
import { passagesOf, sentencesIn } from "./passages";

const sentence = "The ferry was late again, and Lena waited on the pier with two paper cups of coffee.";

it("cuts between sentences, leaves nothing out, and says where each passage stands", () => {
  const body = Array.from({ length: 30 }, (_, at) => `${sentence} ${at} gulls.`).join(" ");
  const passages = passagesOf(body);
  expect(passages.length).toBeGreaterThan(4);
  expect(passages.map(({ text }) => text).join(" ")).toBe(body);
  expect(passages.every(({ text }) => text.length <= 480)).toBe(true);
  for (const passage of passages) expect(sentencesIn(body, passage).join(" ")).toBe(passage.text);
});

it("has only the writer's own words, and the quoted lines keep their places", () => {
  const body =
    "> Begin anywhere, Ana.\n\nI kept it short. Lena laughed.\n\n> And Henrik? What of him?\n\nNothing of him,\n> said nobody ever.";
  expect(passagesOf(body)).toEqual([{ from: 1, to: 6, text: "I kept it short. Lena laughed. Nothing of him," }]);
  expect(sentencesIn(body, { from: 1, to: 6 })).toEqual(["I kept it short.", "Lena laughed.", "Nothing of him,"]);
  // A vector from when quoted lines still went along.
  expect(sentencesIn(body, { from: 0, to: 2 })).toEqual(["I kept it short."]);
  expect(sentencesIn(body, { from: 3, to: 5 })).toEqual([]);
  expect(passagesOf("> All of it.\n> Every line.").map(({ text }) => text)).toEqual(["All of it. Every line."]);
});

it("has fewer and longer passages of a very long text, and none of a text without words", () => {
  const long = passagesOf(Array.from({ length: 4_000 }, () => sentence).join("\n\n"));
  expect(long.length).toBeLessThanOrEqual(64);
  expect(long.reduce((sum, { text }) => sum + text.length, 0)).toBeGreaterThan(4_000 * sentence.length);
  expect(passagesOf("")).toEqual([]);
  expect(passagesOf("***\n\n— … !")).toEqual([]);
});
