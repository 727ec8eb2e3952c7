import { expect, it } from "vitest";
import { questionsFrom } from "./asked-by";

it("says where questions come from where it needs saying, and nothing where they are PAUZ's own or the writer's", () => {
  expect(questionsFrom({ provider: "on-device" })).toBeNull();
  expect(questionsFrom({ provider: "own" })).toBeNull();
  expect(questionsFrom({ provider: "gemini" })).toBe("Questions by Gemini");
  expect(questionsFrom({ provider: "openai", insteadOf: "gemini" })).toBe("Questions by OpenAI, because Gemini didn’t answer");
  expect(questionsFrom({ provider: "on-device", insteadOf: "gemini" })).toBe(
    "Questions from this device, because Gemini didn’t answer",
  );
});
