import { beforeEach, expect, it, vi } from "vitest";
import { forgetLeaving, lateArrival, noteLeaving } from "./leaving-note";

const before = { body: "One two three f", title: null, revision: 1 };
const after = { body: "One two three four five", title: null, revision: 2 };

beforeEach(() => {
  const kept = new Map<string, string>();
  vi.stubGlobal("sessionStorage", {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  });
});

it("waits for the words that were on their way, and gives them with the time of leaving", async () => {
  noteLeaving("entry", after, 77, ["page"]);
  const answers = [before, null, after];
  const arrived = await lateArrival("entry", before, async () => answers.shift() ?? null);
  expect(arrived).toEqual({ text: { body: after.body, title: null }, revision: 2, pages: ["page"], leftAt: 77 });
  // Once they are here there is nothing more to wait for.
  expect(await lateArrival("entry", after, () => Promise.reject(new Error("asked again")))).toBeNull();
});

it("needs no question when the page shows them already, and none when nothing was noted or it was acknowledged", async () => {
  const never = () => Promise.reject(new Error("asked"));
  expect(await lateArrival("entry", before, never)).toBeNull();
  noteLeaving("entry", after, 77, ["page"]);
  expect(await lateArrival("entry", after, never)).toMatchObject({ revision: 2 });
  noteLeaving("entry", after, 77, ["page"]);
  forgetLeaving("entry");
  expect(await lateArrival("entry", before, never)).toBeNull();
});

it("never takes another text for the one that was left", async () => {
  vi.useFakeTimers();
  noteLeaving("entry", after, 77, ["page"]);
  const outcome = lateArrival("entry", before, async () => ({ body: "Another device’s", title: null, revision: 2 }));
  await vi.advanceTimersByTimeAsync(10_000);
  expect(await outcome).toBeNull();
  vi.useRealTimers();
});

it("does not wait where nobody can be reached, and asks again at the next visit", async () => {
  noteLeaving("entry", after, 77, ["page"]);
  expect(await lateArrival("entry", before, async () => "unreachable")).toBeNull();
  expect(await lateArrival("entry", before, async () => after)).toMatchObject({ revision: 2 });
});

it("keeps no words", () => {
  noteLeaving("entry", after, 77, ["page"]);
  expect(sessionStorage.getItem("pauz-left-entry")).not.toMatch(/One|two|four/);
});
