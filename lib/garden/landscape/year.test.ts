import { describe, expect, it } from "vitest";
import { MOODS } from "@/lib/mood/view";
import { paints } from "../flowers/paints";
import { isNight, seasonOf } from "./palette";
import type { Plant } from "./scene";
import { yearScene, type YearView } from "./year";

function fullYear(year: number): Plant[] {
  return Array.from({ length: 365 }, (_, day) => ({
    id: `0197-${day}`,
    mood: MOODS[(day * 5) % 12] ?? "happy",
    date: new Date(Date.UTC(year, 0, 1 + day)).toISOString().slice(0, 10),
    energy: (day % 10) / 9,
    size: (day % 7) / 6,
  }));
}

const view: YearView = {
  year: 2025,
  flowers: fullYear(2025),
  through: 12,
  hemisphere: "north",
  night: false,
  width: 1200,
  height: 900,
  labels: true,
  id: "g",
};

describe("a year's landscape", () => {
  it.each([
    { width: 1200, height: 900, night: false },
    { width: 1200, height: 900, night: true },
    { width: 780, height: 1560, night: false },
    { width: 320, height: 700, night: true },
    { width: 3840, height: 2160, night: false },
  ])("of 365 flowers stays under 600 kB with its paints ($width × $height, night $night)", (frame) => {
    const { markup } = yearScene({ ...view, ...frame });
    expect(markup.length + paints().length).toBeLessThan(600_000);
    expect(markup).not.toMatch(/NaN|Infinity|undefined|style=/);
    expect(markup.match(/class="plant"/g)).toHaveLength(365);
  });

  it("is the same each time", () => {
    expect(yearScene(view).markup).toBe(yearScene(view).markup);
  });

  it("moves no flower when another is added or goes", () => {
    const place = (markup: string) => /data-id="0197-200"[^>]*transform="([^"]+)"/.exec(markup)?.[1];
    const all = place(yearScene(view).markup);
    expect(all).toBeDefined();
    expect(place(yearScene({ ...view, flowers: view.flowers.filter((_, i) => i % 3 === 2 || i === 200) }).markup)).toBe(all);
  });

  it("places flowers by reference, and holds every symbol and gradient it refers to, once", () => {
    const { markup } = yearScene(view);
    const ids = [...markup.matchAll(/ id="([^"]+)"/g)].map((found) => found[1]);
    expect(new Set(ids).size).toBe(ids.length);
    const held = new Set([...ids, ...[...paints().matchAll(/ id="([^"]+)"/g)].map((found) => found[1])]);
    for (const [, used] of markup.matchAll(/(?:href="#|url\(#)([^")]+)/g)) expect(held).toContain(used);
  });

  it("names the months there have been, and none in a picture to keep", () => {
    const names = (labels: boolean) =>
      yearScene({ ...view, through: 3, labels }).markup.match(/class="month-name"/g)?.length ?? 0;
    expect(names(true)).toBe(3);
    expect(names(false)).toBe(0);
  });

  it("shows no flower of a month that has not come", () => {
    const { markup } = yearScene({ ...view, through: 2 });
    expect(markup.match(/class="plant"/g)).toHaveLength(31 + 28);
  });
});

describe("seasons and hours", () => {
  it("turn by half a year in the south", () => {
    expect([1, 4, 7, 10].map((month) => seasonOf(month, "north"))).toEqual(["winter", "spring", "summer", "autumn"]);
    expect([1, 4, 7, 10].map((month) => seasonOf(month, "south"))).toEqual(["summer", "autumn", "winter", "spring"]);
    expect(seasonOf(12, "north")).toBe("winter");
    expect(seasonOf(3, "north")).toBe("spring");
  });

  it("make it night from eight to six", () => {
    expect([0, 5, 6, 12, 19, 20, 23].map(isNight)).toEqual([true, true, false, false, false, true, true]);
  });
});
