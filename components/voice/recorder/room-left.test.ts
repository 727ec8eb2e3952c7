import { expect, it } from "vitest";
import { mostBytes, mostMilliseconds } from "@/lib/voice/view";
import { bitsPerSecond, minutesToSay, roomLeft } from "./room-left";

const minute = 60_000;
const usual = (minutes: number) => ({ milliseconds: minutes * minute, bytes: (minutes * 60 * bitsPerSecond) / 8 });

it("is an hour, less a moment, at the rate that was asked for", () => {
  expect(roomLeft({ milliseconds: 0, bytes: 0 })).toBe(mostMilliseconds - 2_000);
  expect(roomLeft(usual(30))).toBe(30 * minute - 2_000);
  expect(roomLeft(usual(60))).toBe(0);
});

it("is less where a browser makes more of it, and never lets it grow past 25 MB", () => {
  const rate = 128_000 / 8_000;
  let milliseconds = 0;
  while (roomLeft({ milliseconds, bytes: milliseconds * rate }) > 0) milliseconds += 500;
  expect(milliseconds * rate).toBeLessThan(mostBytes);
  expect(milliseconds).toBeGreaterThan(25 * minute);
  expect(milliseconds).toBeLessThan(28 * minute);
});

it("is said five minutes and one minute before the end", () => {
  expect(minutesToSay(roomLeft(usual(54)))).toBeNull();
  expect(minutesToSay(roomLeft(usual(55)))).toBe(5);
  expect(minutesToSay(roomLeft(usual(58.9)))).toBe(5);
  expect(minutesToSay(roomLeft(usual(59)))).toBe(1);
  expect(minutesToSay(0)).toBe(1);
});
