import { describe, expect, it } from "vitest";
import { judged, manySearched, type Work } from "./judging";
import { elsewhere, english } from "./patterns";
import { model, pack, unpack } from "./reader-model";
import { packed } from "./reader-weights";
import { buckets, signsOf } from "./signs";
import { toTheEnd } from "./steps";
import { wordsOf } from "./words";

function workOn(text: string): { readonly kind: string | undefined } & Work {
  const work = { windows: 0, searched: 0 };
  const kind = toTheEnd(judged(text, model(), work));
  return { ...work, kind };
}

const day = "I walked to the canal and bought bread. Jonas cooked. We don't talk much about work. The tram was late again. ";
/** Each of them leaves the matter open, none is enough. */
const gloomy = "I hate this and I am tired and empty and sad. ";

describe("how much is done for a text", () => {
  it("grows with its sentences and not faster", () => {
    const [small, large] = [workOn(day.repeat(50)), workOn(day.repeat(500))];
    expect(small.windows).toBeGreaterThan(200);
    expect(large.windows).toBeLessThan(small.windows * 10.5);
    expect(large.kind).toBeUndefined();
  });

  it("ends somewhere, however gloomy a text is", () => {
    expect(workOn(gloomy.repeat(9_000)).searched).toBeLessThanOrEqual(2 * manySearched);
  });
});

describe("a page somebody writes on", () => {
  it("can stop between two phrases: looked for the first time, each takes its moment to be made", () => {
    const places = [...judged(gloomy, model())].length;
    expect(places).toBeGreaterThanOrEqual(english.length);
  });
});

describe("the reader's model", () => {
  it("was learned with the phrases there are", () =>
    expect(model().phrases.each).toHaveLength(english.length + elsewhere.length));

  it("is unpacked as it was packed", () => {
    const signs = Array.from({ length: buckets.words }, (_, index) => (index % 7 === 0 ? 1 : index % 5 === 0 ? -1 : 0));
    const { weights } = unpack({ ...packed, words: pack(signs), levels: { ...packed.levels, words: [-2, 3] } });
    expect([...weights.words.slice(0, 8)]).toEqual([3, 0, 0, 0, 0, -2, 0, 3]);
    expect([...weights.words]).toEqual(signs.map((sign) => (sign < 0 ? -2 : sign > 0 ? 3 : 0)));
  });
});

describe("words and signs", () => {
  it("spell short forms out, and keep names of things Object has", () => {
    expect(wordsOf("i can't, he's 3.5 and won't, \"mum's\" constructor.")).toEqual([
      "i",
      "can",
      "not",
      ",",
      "he",
      "is",
      "0",
      ".",
      "0",
      "and",
      "will",
      "not",
      ",",
      '"',
      "mum",
      "'s",
      '"',
      "constructor",
      ".",
    ]);
    expect(wordsOf("死にたい。")).toEqual(["死", "に", "た", "い", "."]);
  });

  it("count each sign once, and tell orders apart", () => {
    const [one, two] = [signsOf(["a", "b"]), signsOf(["b", "a"])];
    expect(new Set(one.words).size).toBe(one.words.length);
    expect(one.words).not.toEqual(two.words);
  });
});
