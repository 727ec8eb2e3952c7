import { IDBFactory } from "fake-indexeddb";
import "fake-indexeddb/auto";
import { openDB } from "idb";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { deviceKey } from "@/components/editor/save/draft-store";
import { wipeDrafts } from "@/components/editor/save/drafts-leaving";
import { closedUnsaid, forgetUnsaid, openUnsaidStore, wipeStrayUnsaid, wipeUnsaid, wordsOf } from "./unsaid-store";

const typed = (draft: string) => ({ draft, waiting: null });
const open = (userId: string, pageId: string) => openUnsaidStore({ userId, pageId });

beforeEach(() => {
  vi.stubGlobal("indexedDB", new IDBFactory());
});

describe("unsaid words on this device", () => {
  it("come back whole on the next visit: what was typed, and what was on its way under its id", async () => {
    const unsaid = { draft: "and the rest 😀", waiting: { id: "m", text: "Lena again" } };
    await (await open("alice", "tab-1")).keep("c", unsaid);
    const found = await (await open("alice", "tab-2")).all("c");
    expect(found).toMatchObject([{ ...unsaid, conversationId: "c", pageId: "tab-1" }]);
    expect(wordsOf(unsaid)).toBe("Lena again\n\nand the rest 😀");
  });

  it("of two tabs never overwrite each other, and one forgets only its own", async () => {
    const [one, two] = [await open("alice", "tab-1"), await open("alice", "tab-2")];
    await one.keep("c", typed("from the first"));
    await two.keep("c", typed("from the second"));
    await two.keep("d", typed("elsewhere"));
    expect((await one.all("c")).map(({ draft }) => draft).sort()).toEqual(["from the first", "from the second"]);
    await two.keep("c", typed(""));
    expect((await one.all("c")).map(({ draft }) => draft)).toEqual(["from the first"]);
    expect(await one.all()).toHaveLength(2);
  });

  it("hold no word in the clear, are never another account's, and don't open in another conversation", async () => {
    await (await open("alice", "tab-1")).keep("c", typed("canary-sentence"));
    expect(await (await open("bob", "tab-2")).all()).toEqual([]);
    const db = await openDB("pauz-unsaid");
    const [row] = await db.getAll("words");
    const text = JSON.stringify(row, (_name, value: unknown) =>
      value instanceof ArrayBuffer ? new TextDecoder("latin1").decode(value) : value,
    );
    expect(text).not.toContain("canary");
    await db.put("words", { ...row, conversationId: "other" });
    db.close();
    expect((await (await open("alice", "tab-2")).all()).map(({ conversationId }) => conversationId)).toEqual(["c"]);
  });

  it("of the first version, which had one place for all tabs, are still there", async () => {
    const key = await deviceKey("alice");
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const additionalData = new TextEncoder().encode("unsaid|alice|c");
    const plain = new TextEncoder().encode(JSON.stringify(typed("from before")));
    const sealed = await crypto.subtle.encrypt({ name: "AES-GCM", iv, additionalData }, key, plain);
    const old = await openDB("pauz-unsaid", 1, {
      upgrade: (db) => void db.createObjectStore("unsaid", { keyPath: ["userId", "conversationId"] }),
    });
    await old.put("unsaid", { userId: "alice", conversationId: "c", iv, sealed });
    old.close();
    expect((await (await open("alice", "tab-1")).all("c")).map(({ draft }) => draft)).toEqual(["from before"]);
  });

  it("leave with the account that signs out, and another's stay", async () => {
    await (await open("alice", "tab-1")).keep("c", typed("hers"));
    await (await open("bob", "tab-2")).keep("c", typed("his"));
    await wipeUnsaid("alice");
    expect(await (await open("alice", "tab-3")).all()).toEqual([]);
    expect(await (await open("bob", "tab-3")).all()).toHaveLength(1);
  });

  it("that a tab keeps after its account has signed out make no new key, and are tidied away", async () => {
    const late = await open("alice", "tab-1");
    await (await open("bob", "tab-2")).keep("c", typed("his"));
    await wipeDrafts("alice");
    await wipeUnsaid("alice");
    await late.keep("c", typed("too late"));
    await late.keep("d", typed("kept as an entry meanwhile"));
    await forgetUnsaid("alice", { conversationId: "d", pageId: "tab-1" });
    const keys = await openDB("pauz-drafts");
    expect(await keys.getAllKeys("keys")).toEqual(["bob"]);
    keys.close();
    const between = await openDB("pauz-unsaid");
    expect(await between.getAllKeys("words")).toEqual([
      ["alice", "c", "tab-1"],
      ["bob", "c", "tab-2"],
    ]);
    between.close();
    await wipeStrayUnsaid();
    const db = await openDB("pauz-unsaid");
    expect(await db.getAllKeys("words")).toEqual([["bob", "c", "tab-2"]]);
    db.close();
  });

  it("of closed pages are counted unopened, whosever they are, and let go of together", async () => {
    await (await open("alice", "tab-1")).keep("c", typed("hers"));
    await (await open("bob", "tab-2")).keep("c", typed("his"));
    await (await open("bob", "tab-3")).keep("c", typed("still being written"));
    const closed = await closedUnsaid((page) => Promise.resolve(page === "tab-3"));
    expect(closed.count).toBe(2);
    await closed.forget();
    expect(await (await open("alice", "tab-4")).all()).toEqual([]);
    expect((await (await open("bob", "tab-4")).all()).map(({ draft }) => draft)).toEqual(["still being written"]);
  });

  it("are refused where the browser can't seal", async () => {
    vi.stubGlobal("crypto", {});
    await expect(open("alice", "tab-1")).rejects.toThrow("secure context");
    vi.unstubAllGlobals();
  });
});
