import { expect, it } from "vitest";
import { fileSize } from "./file-size";

it.each([
  [0, "1 kB"],
  [340_400, "340 kB"],
  [12_440_000, "12.4 MB"],
  [25 * 1024 * 1024, "26.2 MB"],
  [2_000_000_000, "2 GB"],
])("says %d bytes as %s", (bytes, words) => {
  expect(fileSize(bytes)).toBe(words);
});
