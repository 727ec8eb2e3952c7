import { expect, it } from "vitest";
import { askedPauseMs, ownPauseMs } from "./retry-pause";

const clock = { now: () => new Date("2026-03-01T12:00:00Z") };

it.each<[Record<string, string>, number | undefined]>([
  [{ "retry-after-ms": "40" }, 40],
  [{ "retry-after-ms": "1.5" }, 1.5],
  [{ "retry-after-ms": "40", "retry-after": "9" }, 40],
  [{ "retry-after-ms": "soon", "retry-after": "9" }, 9_000],
  [{ "retry-after": "0" }, 0],
  [{ "retry-after": "Sun, 01 Mar 2026 12:00:03 GMT" }, 3_000],
  [{ "retry-after": "Sun, 01 Mar 2026 11:00:00 GMT" }, 0],
  [{ "retry-after": "-5x" }, undefined],
  [{}, undefined],
])("reads how long to wait from %j", (headers, pause) => {
  expect(askedPauseMs(new Headers(headers), clock)).toBe(pause);
});

it("doubles its own pauses from half a second to eight, and shortens them by up to a quarter", () => {
  expect([1, 2, 3, 4, 5, 6].map((made) => ownPauseMs(made, 0))).toEqual([500, 1_000, 2_000, 4_000, 8_000, 8_000]);
  expect(ownPauseMs(1, 1)).toBe(375);
});
