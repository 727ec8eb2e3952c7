import { expect, it } from "vitest";
import { budgetWords } from "./budget-words";

it("says how many are used, and what happens when all are", () => {
  expect(budgetWords({ used: 12, of: 300 })).toBe("12 of 300 calls to outside AIs used in the last 24 hours.");
  expect(budgetWords({ used: 300, of: 300 })).toMatch(/^All 300 calls .*this device answers\.$/);
});
