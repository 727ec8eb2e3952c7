import { expect, it } from "vitest";
import { tidyMaterial } from "./task";

it("counts a text of pictures alone as a word: else no budget would see that it was sent", () => {
  const { data, words } = tidyMaterial("🌊🌊 🙂");
  expect(JSON.stringify(data)).toContain("🌊🌊");
  expect(words).toBe(1);
});
