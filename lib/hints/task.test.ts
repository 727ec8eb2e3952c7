import { expect, it } from "vitest";
import { hintMaterial } from "./task";

it("counts a text of pictures alone as a word: else no budget would see that it was sent", () => {
  const { data, words } = hintMaterial({
    text: "🌊🌊 🙂",
    earlier: [],
    aim: { family: "body" },
    spare: [],
    remembered: [],
    circling: false,
    hadLately: () => false,
  });
  expect(JSON.stringify(data)).toContain("🌊🌊");
  expect(words).toBe(1);
});
