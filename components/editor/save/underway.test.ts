import { expect, it } from "vitest";
import { tellSaved } from "./news";
import { keepUnderway, saveUnderway } from "./underway";

function save() {
  let answer!: () => void;
  let fail!: (reason: Error) => void;
  const promise = new Promise<void>((resolve, reject) => {
    answer = resolve;
    fail = reject;
  });
  return { promise, answer, fail };
}

it("knows of a save until it is answered, and of no other entry's", async () => {
  const one = save();
  expect(saveUnderway("underway-1", 1)).toBeNull();
  keepUnderway("underway-1", one.promise);
  expect(saveUnderway("underway-2", 1)).toBeNull();
  const waited = saveUnderway("underway-1", 1);
  one.answer();
  await waited;
  expect(saveUnderway("underway-1", 1)).toBeNull();
});

it("waits for all of an entry's saves, whichever is answered first, and for one that fails no longer than for another", async () => {
  const [first, second] = [save(), save()];
  keepUnderway("underway-1", first.promise);
  keepUnderway("underway-1", second.promise);
  let over = false;
  void saveUnderway("underway-1", 1)?.then(() => (over = true));
  second.fail(new Error("gone"));
  await new Promise((done) => setTimeout(done, 5));
  expect(over).toBe(false);
  first.answer();
  await saveUnderway("underway-1", 1);
  expect(saveUnderway("underway-1", 1)).toBeNull();
});

it("knows of a save that was answered after the entry was drawn as it was before", async () => {
  tellSaved({
    entryId: "underway-3",
    userId: "u",
    text: { body: "Rain.", title: null },
    revision: 3,
    updatedAt: "2026-01-05T10:00:00Z",
  });
  expect(saveUnderway("underway-3", 3)).toBeNull();
  const waited = saveUnderway("underway-3", 2);
  expect(waited).not.toBeNull();
  await waited;
});
