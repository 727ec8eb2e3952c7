import { describe, expect, it } from "vitest";
import { MOODS } from "@/lib/mood/view";
import { type Detail, flower } from "./flower";
import { paints } from "./paints";

const DETAILS: readonly Detail[] = ["portrait", "front", "far"];
const every = MOODS.flatMap((mood) => DETAILS.map((detail) => ({ mood, detail })));

describe("a flower", () => {
  it.each(every)("$mood, $detail: is the same each time, and another for another seed", ({ mood, detail }) => {
    const one = flower({ mood, seed: "a", detail });
    expect(flower({ mood, seed: "a", detail })).toBe(one);
    expect(flower({ mood, seed: "b", detail })).not.toBe(one);
  });

  it.each(every)(
    "$mood, $detail: is whole markup at every stage, without styles, scripts or broken numbers",
    ({ mood, detail }) => {
      for (const open of [0, 0.05, 0.11, 0.3, 0.5, 0.73, 0.99, 1, 7, -1]) {
        for (const amount of [0, 0.33, 0.5, 1]) {
          const svg = flower({ mood, seed: `s${open}`, open, energy: amount, size: 1 - amount, detail });
          expect(svg).not.toMatch(/NaN|Infinity|undefined|null|style=|<script|\d\.\d+\.|--|\de[-+]?\d/);
          expect(opened(svg)).toEqual([]);
        }
      }
    },
  );

  it.each(MOODS)("%s: uses only paints that the page holds", (mood) => {
    const known = new Set([...paints().matchAll(/id="([^"]+)"/g)].map((found) => found[1]));
    for (const detail of DETAILS) {
      const used = [...flower({ mood, seed: "a", detail, size: 1 }).matchAll(/url\(#([^)]+)\)/g)].map((found) => found[1]);
      expect(used.length).toBeGreaterThan(0);
      for (const name of used) expect(known).toContain(name);
    }
  });

  it("has its own colours: no two species share all their paints", () => {
    const palettes = MOODS.map((mood) => {
      const svg = flower({ mood, seed: "a", size: 0.9 });
      return [...new Set([...svg.matchAll(/(?:fill|stroke)="([^"]+)"/g)].map((found) => found[1]))].sort().join(" ");
    });
    expect(new Set(palettes).size).toBe(MOODS.length);
  });

  it.each(MOODS)("%s: shows energy and length in its form", (mood) => {
    const plain = flower({ mood, seed: "a", energy: 0.1, size: 0.1 });
    expect(flower({ mood, seed: "a", energy: 0.9, size: 0.1 })).not.toBe(plain);
    expect(flower({ mood, seed: "a", energy: 0.1, size: 0.9 })).not.toBe(plain);
  });

  it.each(MOODS)("%s: is drawn with a third of the elements far away", (mood) => {
    const count = (detail: Detail) =>
      flower({ mood, seed: "full", energy: 0.74, size: 0.56, detail }).match(/<[a-z]/g)?.length ?? 0;
    expect(count("far")).toBeLessThanOrEqual(40);
    expect(count("far")).toBeLessThan(count("portrait"));
    expect(count("front")).toBeLessThanOrEqual(75);
  });
});

/** Tags left open, or closed out of turn. */
function opened(svg: string): string[] {
  const stack: string[] = [];
  for (const [, closing, name = "", self] of svg.matchAll(/<(\/?)([a-zA-Z]+)[^>]*?(\/?)>/g)) {
    if (self === "/") continue;
    if (closing !== "/") stack.push(name);
    else if (stack.pop() !== name) stack.push(`</${name}>`);
  }
  return stack;
}
