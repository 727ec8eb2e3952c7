import { IDBFactory } from "fake-indexeddb";
import "fake-indexeddb/auto";
import { openDB } from "idb";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { wipeDrafts } from "@/components/editor/save/drafts-leaving";
import { parseLocalDate } from "@/lib/clock/local-date";
import { emptyPocket, openPocket, type PocketEntry, settleIn, whoIsHere } from "./pocket";
import { samplePerson } from "./sample-person";

const day = (text: string) => {
  const found = parseLocalDate(text);
  if (found === undefined) throw new Error(text);
  return found;
};
const entry = (id: string, date = "2026-11-20", more: Partial<PocketEntry> = {}): PocketEntry => ({
  id,
  heading: `heading of ${id}`,
  preview: "",
  localDate: day(date),
  createdAt: `${date}T10:00:00Z`,
  updatedAt: `${date}T10:00:00Z`,
  zone: "Europe/Berlin",
  title: null,
  body: `canary of ${id}`,
  revision: 1,
  wordCount: 3,
  feeling: null,
  tags: ["canary-tag"],
  favorite: false,
  aiExcluded: false,
  ...more,
});
async function rows(): Promise<string> {
  const db = await openDB("pauz-pocket");
  const all: unknown[] = [];
  for (const name of ["people", "entries"]) all.push(await db.getAll(name));
  db.close();
  return JSON.stringify(all, (_name, value: unknown) =>
    value instanceof ArrayBuffer ? new TextDecoder("latin1").decode(value) : value,
  );
}

beforeEach(() => {
  vi.stubGlobal("indexedDB", new IDBFactory());
  vi.stubGlobal("window", { location: new URL("http://127.0.0.1/") });
  vi.stubGlobal("document", { cookie: "" });
});

describe("entries kept for reading without a network", () => {
  it("come back in the journal's order, the newest day first", async () => {
    const pocket = await openPocket("ana");
    await pocket.replace([entry("a", "2026-11-18"), entry("b", "2026-11-20"), entry("c", "2026-11-19")]);
    expect((await pocket.entries()).map((each) => each.id)).toEqual(["b", "c", "a"]);
    expect(await pocket.entry("c")).toEqual(entry("c", "2026-11-19"));
    expect(await pocket.entry("none")).toBeNull();
  });

  it("are exactly those that were given last, and one that changed since", async () => {
    const pocket = await openPocket("ana");
    await pocket.replace([entry("a"), entry("b")]);
    await pocket.replace([entry("b"), entry("c")]);
    await pocket.keep(entry("b", "2026-11-20", { body: "again", revision: 2 }));
    expect((await pocket.entries()).map((each) => each.id).sort()).toEqual(["b", "c"]);
    expect((await pocket.entry("b"))?.revision).toBe(2);
  });

  it("hold nothing readable", async () => {
    await settleIn(samplePerson("ana"));
    const pocket = await openPocket("ana");
    await pocket.replace([entry("a")]);
    expect(await rows()).not.toMatch(/canary|heading|Berlin|2026-11/);
  });

  it("are nobody else's: another person's arrival takes them away", async () => {
    await settleIn(samplePerson("ana"));
    await (await openPocket("ana")).replace([entry("a")]);
    expect(await (await openPocket("ben")).entries()).toEqual([]);
    await settleIn(samplePerson("ben"));
    expect(await (await openPocket("ana")).entries()).toEqual([]);
    expect((await whoIsHere())?.userId).toBe("ben");
  });

  it("don't open once their key is gone, nor in another entry's place", async () => {
    const pocket = await openPocket("ana");
    await pocket.replace([entry("a"), entry("b")]);
    const db = await openDB("pauz-pocket");
    const moved = await db.get("entries", ["ana", "a"]);
    await db.put("entries", { ...moved, entryId: "b" });
    db.close();
    expect((await pocket.entries()).map((each) => each.id)).toEqual(["a"]);
    await wipeDrafts("ana");
    expect(await (await openPocket("ana")).entries()).toEqual([]);
  });

  it("are nobody's again when a page settles in while its session is being ended", async () => {
    const ana = samplePerson("ana");
    await settleIn(ana);
    document.cookie = `pauz-ended=${ana.sessionId}`;
    await emptyPocket();
    await settleIn(ana);
    expect(await whoIsHere()).toBeNull();
    // The next session of the same person is another.
    await settleIn({ ...ana, sessionId: "the-next" });
    expect((await whoIsHere())?.userId).toBe("ana");
  });

  it("are all gone after signing out, and nobody is here", async () => {
    await settleIn(samplePerson("ana"));
    await (await openPocket("ana")).replace([entry("a")]);
    await emptyPocket();
    expect(await rows()).toBe("[[],[]]");
    expect(await whoIsHere()).toBeNull();
  });
});
