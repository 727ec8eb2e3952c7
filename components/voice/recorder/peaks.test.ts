import fc from "fast-check";
import { expect, it } from "vitest";
import { gatherPeaks, mostSteps } from "./peaks";

it("keeps the loudest of each tenth of a second", () => {
  const gathered = gatherPeaks();
  gathered.add(0, 0.1);
  gathered.add(50, 1);
  gathered.add(120, 0.5);
  expect(gathered.peaks()).toEqual([255, 128]);
});

it("gets coarser instead of longer, and loses no loud moment", () => {
  const gathered = gatherPeaks();
  for (let at = 0; at < 3_600_000; at += 100) gathered.add(at, at === 1_800_000 ? 1 : 0.2);
  const peaks = gathered.peaks();
  expect(peaks.length).toBeGreaterThan(mostSteps / 2);
  expect(peaks.length).toBeLessThanOrEqual(mostSteps);
  expect(peaks.filter((peak) => peak === 255)).toHaveLength(1);
  expect(peaks.indexOf(255) / peaks.length).toBeCloseTo(0.5, 1);
});

it("leaves no hole where the page was asked late", () => {
  const gathered = gatherPeaks();
  gathered.add(0, 0.5);
  gathered.add(1_000, 0.25);
  expect(gathered.peaks()).toEqual([128, ...Array.from({ length: 10 }, () => 64)]);
});

it("is always at most 400 whole numbers from 0 to 255", () => {
  const moments = fc.array(fc.tuple(fc.integer({ min: 0, max: 4_000_000 }), fc.double({ min: -1, max: 2, noNaN: true })));
  fc.assert(
    fc.property(moments, (heard) => {
      const gathered = gatherPeaks();
      for (const [at, loudness] of heard.sort((a, b) => a[0] - b[0])) gathered.add(at, loudness);
      const peaks = gathered.peaks();
      expect(peaks.length).toBeLessThanOrEqual(mostSteps);
      expect(peaks.every((peak) => Number.isInteger(peak) && peak >= 0 && peak <= 255)).toBe(true);
    }),
  );
});
