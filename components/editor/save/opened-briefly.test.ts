import "fake-indexeddb/auto";
import { type DBSchema, deleteDB } from "idb";
import { expect, it } from "vitest";
import { openedBriefly } from "./opened-briefly";

interface Words extends DBSchema {
  words: { key: string; value: string };
}

const using = openedBriefly<Words>("test-words", 1, (db) => db.createObjectStore("words"));

/** Whether it can be wiped within a moment. */
async function wiped(): Promise<boolean> {
  const later = new Promise<boolean>((resolve) => setTimeout(() => resolve(false), 500));
  return Promise.race([deleteDB("test-words").then(() => true), later]);
}

it("leaves nothing open, also when the work fails", async () => {
  await using((db) => db.put("words", "kept", "a"));
  expect(await using((db) => db.get("words", "a"))).toBe("kept");
  await expect(using(() => Promise.reject(new Error("no room")))).rejects.toThrow("no room");
  expect(await wiped()).toBe(true);
  expect(await using((db) => db.get("words", "a"))).toBeUndefined();
});

it("gives way in the middle of its work to whoever wipes everything", async () => {
  let go: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (go = resolve));
  let begun: () => void = () => undefined;
  const inHand = new Promise<void>((resolve) => (begun = resolve));
  const use = using(async () => {
    begun();
    await held;
  });
  await inHand;
  expect(await wiped()).toBe(true);
  go();
  await use;
});
