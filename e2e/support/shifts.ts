import { expect, type Page } from "playwright/test";

declare global {
  // What `watchShifts` counts on the page.
  var shiftsSeen: number;
}

/** Counts, from the page's first moment, how much of it moves by itself: each visit's layout shift, as the browser measures it. */
export async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    globalThis.shiftsSeen = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const moved = "value" in entry && typeof entry.value === "number" ? entry.value : 0;
        // A shift within half a second of a key or a press is its answer.
        if (!("hadRecentInput" in entry && entry.hadRecentInput === true)) globalThis.shiftsSeen += moved;
      }
    }).observe({ type: "layout-shift", buffered: true });
  });
}

/** So far nothing has moved that anybody would notice. */
export async function expectStill(page: Page): Promise<void> {
  // The observer is told of a frame after it was painted.
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 50)))),
  );
  expect(await page.evaluate(() => globalThis.shiftsSeen)).toBeLessThanOrEqual(0.02);
}
