import { expect, it } from "vitest";
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
  expect(saveUnderway("a")).toBeNull();
  keepUnderway("a", one.promise);
  expect(saveUnderway("b")).toBeNull();
  const waited = saveUnderway("a");
  one.answer();
  await waited;
  expect(saveUnderway("a")).toBeNull();
});

it("waits for all of an entry's saves, whichever is answered first, and for one that fails no longer than for another", async () => {
  const [first, second] = [save(), save()];
  keepUnderway("a", first.promise);
  keepUnderway("a", second.promise);
  let over = false;
  void saveUnderway("a")?.then(() => (over = true));
  second.fail(new Error("gone"));
  await new Promise((done) => setTimeout(done, 5));
  expect(over).toBe(false);
  first.answer();
  await saveUnderway("a");
  expect(saveUnderway("a")).toBeNull();
});
