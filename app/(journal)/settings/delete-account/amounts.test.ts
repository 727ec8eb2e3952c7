import { expect, it } from "vitest";
import { amountWords } from "./amounts";

const none = { entries: 0, recordings: 0, flowers: 0, pdfs: 0, conversations: 0, sentTo: [], proof: "passphrase" } as const;

it("says how much there is, and leaves out what there isn't", () => {
  expect(amountWords({ ...none, entries: 1 })).toBe("one entry");
  expect(amountWords({ ...none, entries: 1_200, pdfs: 2 })).toBe("1,200 entries and 2 PDFs");
  expect(amountWords({ ...none, entries: 2, recordings: 1, flowers: 3 })).toBe("2 entries, one recording and 3 flowers");
});

it("says nothing of nothing", () => {
  expect(amountWords(none)).toBeUndefined();
});
