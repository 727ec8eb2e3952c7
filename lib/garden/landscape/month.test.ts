import { describe, expect, it } from "vitest";
import { MOODS } from "@/lib/mood/view";
import { daysOfMonth, monthScene, type MonthView } from "./month";
import type { Plant } from "./scene";

const plants: readonly Plant[] = Array.from({ length: 40 }, (_, i) => ({
  id: `0197-${i}`,
  mood: MOODS[i % 12] ?? "happy",
  date: `2025-11-${String(1 + (i % 30)).padStart(2, "0")}`,
  energy: (i % 10) / 9,
  size: (i % 7) / 6,
}));

const view: MonthView = {
  year: 2025,
  month: 11,
  flowers: plants,
  weekStart: 1,
  hemisphere: "north",
  night: false,
  width: 1200,
  height: 900,
  labels: true,
  id: "m",
};

describe("the days of a month", () => {
  it("lie in weeks that begin when the person's week does", () => {
    expect(daysOfMonth(2025, 11, 1)[0]).toEqual([null, null, null, null, null, 1, 2]); // 1 November 2025 is a Saturday
    expect(daysOfMonth(2025, 11, 7)[0]).toEqual([null, null, null, null, null, null, 1]);
    expect(daysOfMonth(2025, 11, 6)[0]).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  it.each([
    { year: 2024, month: 2, count: 29 },
    { year: 2100, month: 2, count: 28 },
    { year: 2000, month: 2, count: 29 },
    { year: 26, month: 12, count: 31 },
    { year: 2026, month: 6, count: 30 },
  ])("are all there, once, in $month of $year", ({ year, month, count }) => {
    for (const weekStart of [1, 4, 7]) {
      const days = daysOfMonth(year, month, weekStart)
        .flat()
        .filter((day) => day !== null);
      expect(days).toEqual(Array.from({ length: count }, (_, i) => i + 1));
    }
  });
});

describe("a month's meadow", () => {
  it.each([
    { width: 1200, height: 900, night: false },
    { width: 780, height: 1500, night: true },
  ])("shows each flower and each day once ($width × $height)", (frame) => {
    const { markup } = monthScene({ ...view, ...frame });
    expect(markup.match(/class="plant"/g)).toHaveLength(40);
    expect(markup.match(/class="day-name"/g)).toHaveLength(30);
    expect(markup).not.toMatch(/NaN|Infinity|undefined|style=/);
    expect(markup.length).toBeLessThan(600_000);
    expect(monthScene({ ...view, ...frame }).markup).toBe(markup);
  });

  it("wraps flowers as it is told, and has no numbers in a picture to keep", () => {
    const wrap = (plant: Plant, markup: string) => `<a href="#${plant.id}">${markup}</a>`;
    expect(monthScene({ ...view, wrap }).markup.match(/<a href="#0197-/g)).toHaveLength(40);
    expect(monthScene({ ...view, labels: false }).markup).not.toContain("<text");
  });
});
