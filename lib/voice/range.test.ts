import { expect, it } from "vitest";
import { stretchAsked } from "./range";
import { soundOf } from "./sound";

it.each([
  ["bytes=0-0", { start: 0, end: 1 }],
  ["bytes=0-", { start: 0, end: 1_000 }],
  ["bytes=10-19", { start: 10, end: 20 }],
  ["bytes=990-5000", { start: 990, end: 1_000 }],
  ["bytes=999-", { start: 999, end: 1_000 }],
  ["bytes=-1", { start: 999, end: 1_000 }],
  ["bytes=-5000", { start: 0, end: 1_000 }],
  [" bytes=1-2 ", { start: 1, end: 3 }],
  [null, "whole"],
  ["", "whole"],
  ["bytes=-", "whole"],
  ["bytes=20-10", "whole"],
  ["bytes=0-1,5-6", "whole"],
  ["seconds=0-1", "whole"],
  ["bytes=a-b", "whole"],
  ["bytes=00000000000000000000-1", "whole"],
  ["bytes=1000-", "unsatisfiable"],
  ["bytes=5000-6000", "unsatisfiable"],
  ["bytes=-0", "unsatisfiable"],
])("takes %j of 1,000 bytes for %j", (header, asked) => {
  expect(stretchAsked(header, 1_000)).toEqual(asked);
});

it("has no part of an empty file", () => {
  expect(stretchAsked("bytes=0-", 0)).toBe("unsatisfiable");
  expect(stretchAsked("bytes=-1", 0)).toBe("unsatisfiable");
});

it("opens the parts that a stretch touches, each once, and no other", async () => {
  const bytes = Buffer.from(Array.from({ length: 100 }, (_, index) => index));
  const sizes = [30, 1, 0, 40, 29];
  const starts = [0, 30, 31, 31, 71];
  const opened: number[] = [];
  const sound = soundOf(sizes, async (part) => {
    opened.push(part);
    const start = starts[part] ?? 0;
    return bytes.subarray(start, start + (sizes[part] ?? 0));
  });
  for (let start = 0; start <= 100; start += 7) {
    for (let end = start; end <= 100; end += 9) expect(await sound.read(start, end)).toEqual(bytes.subarray(start, end));
  }
  expect(sound.size).toBe(100);
  opened.length = 0;
  expect(await sound.read(35, 60)).toEqual(bytes.subarray(35, 60));
  expect(await sound.read(60, 71)).toEqual(bytes.subarray(60, 71));
  expect(opened).toEqual([3]);
  expect((await sound.read(29, 32)).length).toBe(3);
  expect(opened).toEqual([3, 0, 1, 3]);
});
