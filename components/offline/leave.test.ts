import { IDBFactory } from "fake-indexeddb";
import "fake-indexeddb/auto";
import { openDB } from "idb";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { openRecordingStore, type Recording } from "@/components/voice/keeping/recording-store";
import { openUnsaidStore } from "@/components/companions/unsaid-store";
import { openDraftStore } from "@/components/editor/save/draft-store";
import { sendAll, sendVoice, tidyDevice, unsaidHere, wipeDevice } from "./leave";

const recording: Recording = {
  id: "r",
  entryId: "e",
  fresh: false,
  state: "kept",
  startedAt: 1_000,
  zone: "UTC",
  milliseconds: 500,
  peaks: [],
  type: "audio/webm",
  ready: null,
};

const left = async () => sendVoice("alice", () => undefined);

async function record(id: string, more: Partial<Recording> = {}): Promise<void> {
  const store = await openRecordingStore({ userId: "alice", pageId: "gone" });
  await store.keepPiece({ ...recording, id, ...more }, 0, new Uint8Array([1, 2, 3]));
}

beforeEach(() => {
  vi.stubGlobal("indexedDB", new IDBFactory());
  const request = (_name: string, _how: object, work: (lock: object) => unknown) => work({});
  vi.stubGlobal("navigator", { locks: { request, query: async () => ({ held: [] }) } });
  vi.stubGlobal("fetch", () => Promise.reject(new TypeError("no network")));
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe("recordings of somebody who signs out", () => {
  it("are none where nothing was ever recorded, nor where a browser keeps nothing at all", async () => {
    expect(await left()).toEqual([]);
    vi.stubGlobal("indexedDB", undefined);
    expect(await left()).toEqual([]);
  });

  it("are named when they can't be sent, or were cut off", async () => {
    await record("waits");
    await record("cut", { state: "running" });
    expect((await left())?.map(({ recording: { id }, why }) => [id, why.kind])).toEqual([
      ["waits", "unreachable"],
      ["cut", "cut_off"],
    ]);
  });
});

/** Something of every kind that waits on this device. */
async function keepOfEach(): Promise<void> {
  const drafts = await openDraftStore({ userId: "alice", pageId: "gone", isOpen: async () => false });
  await drafts.keep({ entryId: "e", text: { body: "Words.", title: null }, base: 0, pending: [], savedAt: 1 });
  const unsaid = await openUnsaidStore({ userId: "alice", pageId: "gone" });
  await unsaid.keep("c", { draft: "Unsaid.", waiting: null });
  await record("waits");
}

const storeThrows = (name: string) => {
  vi.spyOn(IDBFactory.prototype, "open").mockImplementation(() => {
    throw new DOMException("a passing trouble", name);
  });
};

describe("a message whose answer was never heard", () => {
  const message = { id: "m", text: "Said, and gone." };
  const here = async () => (await unsaidHere("alice"))?.map(({ draft, waiting }) => ({ draft, waiting }));
  const keepUnsaid = async (draft: string) =>
    (await openUnsaidStore({ userId: "alice", pageId: "gone" })).keep("c", { draft, waiting: message });
  /** What the journal has of the conversation. */
  const answer = (...ids: string[]) =>
    vi.stubGlobal("fetch", async (address: string) =>
      address.startsWith("/api/v1/sessions/c/messages")
        ? Response.json(ids.map((id, at) => ({ id, seq: at + 1, role: "person", content: "Said, and gone." })))
        : Response.json({}, { status: 404 }),
    );

  it("isn't named when it arrived, and isn't kept any longer", async () => {
    await keepUnsaid("");
    answer("before", "m");
    expect(await here()).toEqual([]);
    answer();
    expect(await here()).toEqual([]);
  });

  it("isn't named with what was typed after it", async () => {
    await keepUnsaid("And then?");
    answer("m");
    expect(await here()).toEqual([{ draft: "And then?", waiting: null }]);
  });

  it("is named when it didn't arrive, and while nobody can say", async () => {
    await keepUnsaid("");
    expect(await here()).toEqual([{ draft: "", waiting: message }]);
    answer("before");
    expect(await here()).toEqual([{ draft: "", waiting: message }]);
  });

  it("stays with a page that is open, which may be keeping new words by now", async () => {
    await keepUnsaid("");
    answer("m");
    const held = [{ name: "pauz-page-gone" }];
    vi.stubGlobal("navigator", { locks: { request: () => undefined, query: async () => ({ held }) } });
    expect(await here()).toEqual([]);
    answer();
    expect(await here()).toEqual([{ draft: "", waiting: message }]);
  });
});

const browserLacks = [
  ["has no storage", () => vi.stubGlobal("indexedDB", undefined)],
  ["has no sealing", () => vi.stubGlobal("crypto", { ...crypto, subtle: undefined })],
  ["refuses storage to the page", () => storeThrows("SecurityError")],
] as const;

/** A device that has no room for anything new. */
const storeIsFull = () => {
  vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
    throw new DOMException("no room", "QuotaExceededError");
  });
};

describe.each([
  ["texts", () => sendAll("alice", () => undefined)],
  ["recordings", left],
  ["words of conversations", () => unsaidHere("alice")],
])("%s of somebody who signs out", (_what, look) => {
  it("are found where the browser kept some", async () => {
    await keepOfEach();
    expect(await look()).toHaveLength(1);
  });

  it("are not known, and never taken for none, when the browser can't open what it keeps", async () => {
    await keepOfEach();
    storeThrows("UnknownError");
    expect(await look()).toBeNull();
  });

  it("are none on a full device that never kept any", async () => {
    storeIsFull();
    expect(await look()).toEqual([]);
  });

  it.each(browserLacks)("are none where the browser %s", async (_why, lacks) => {
    await keepOfEach();
    lacks();
    expect(await look()).toEqual([]);
  });
});

describe("what somebody who signs out leaves behind", () => {
  const rows = async () => {
    const found: Record<string, number> = {};
    for (const name of ["pauz-drafts", "pauz-unsaid", "pauz-recordings"]) {
      const db = await openDB(name);
      for (const store of db.objectStoreNames) found[`${name}/${store}`] = await db.count(store);
      db.close();
    }
    return Object.entries(found).filter(([, count]) => count > 0);
  };

  it("is nothing, and that is said", async () => {
    await keepOfEach();
    expect(await rows()).not.toEqual([]);
    expect(await wipeDevice("alice")).toBe(true);
    expect(await rows()).toEqual([]);
  });

  it("is never said to be nothing while the browser can't let go of it", async () => {
    await keepOfEach();
    const before = await rows();
    storeThrows("UnknownError");
    expect(await wipeDevice("alice")).toBe(false);
    vi.restoreAllMocks();
    expect(await rows()).toEqual(before);
    expect(await wipeDevice("alice")).toBe(true);
  });

  it.each(browserLacks)("is nothing where the browser %s", async (_why, lacks) => {
    lacks();
    expect(await wipeDevice("alice")).toBe(true);
  });
});

describe("the note of an account that was deleted here", () => {
  const jar = new Map<string, string>();
  beforeEach(() => {
    jar.clear();
    jar.set("pauz-gone", "alice");
    vi.stubGlobal("window", { location: new URL("http://localhost/goodbye") });
    vi.stubGlobal("document", {
      get cookie() {
        return Array.from(jar, ([name, value]) => `${name}=${value}`).join("; ");
      },
      set cookie(line: string) {
        const [name = "", value = ""] = line.split(";")[0]?.split("=") ?? [];
        if (line.includes("max-age=0")) jar.delete(name);
        else jar.set(name, value);
      },
    });
  });

  it("goes with what the browser kept of it", async () => {
    await keepOfEach();
    expect((await tidyDevice()).drafts.count).toBe(0);
    expect(jar.has("pauz-gone")).toBe(false);
  });

  it("stays until the browser could let go of that", async () => {
    await keepOfEach();
    storeThrows("UnknownError");
    await expect(tidyDevice()).rejects.toThrow("a passing trouble");
    expect(jar.has("pauz-gone")).toBe(true);
  });
});
