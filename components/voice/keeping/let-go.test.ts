import { IDBFactory } from "fake-indexeddb";
import "fake-indexeddb/auto";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createDelivery } from "../recorder/delivery";
import type { Whereabouts } from "../recorder/recorder-state";
import { answer, Journal, recording, refuse } from "./journal-for-tests";
import { letGo } from "./let-go";
import { cutOff, keepForJournal, sendRecordings } from "./outbox";
import { type Bytes, openRecordingStore } from "./recording-store";
import { wasLetGo } from "./recording-words";

const bytes = (text: string): Bytes => new TextEncoder().encode(text);

let journal: Journal;

beforeEach(() => {
  journal = new Journal();
  vi.stubGlobal("fetch", journal.fetch);
  vi.stubGlobal("indexedDB", new IDBFactory());
  vi.stubGlobal("navigator", { locks: { request: (_name: string, _how: object, work: (lock: object) => unknown) => work({}) } });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe("a recording that is let go", () => {
  /** One that has just ended, on its way to the journal, and everything that was told of where it is. */
  async function ended({ sheltered = true } = {}) {
    const store = await openRecordingStore({ userId: "alice", pageId: "here" });
    // What found no room here was never kept: its first pieces lie as they came.
    const here = sheltered ? recording : ({ ...recording, state: "running" } as const);
    await store.keepPiece(here, 0, bytes(sheltered ? "my voice" : "my v"));
    vi.stubGlobal("window", new EventTarget());
    const told: string[] = [];
    const onWhere = ({ kind }: Whereabouts) => void told.push(kind);
    const sound = new Blob(["my voice"]);
    const onGone = () => void told.push("gone");
    const delivery = createDelivery({ userId: "alice", recording, store, sheltered, sound, onWhere, onGone });
    return {
      store,
      delivery,
      told,
      at: (kind: Whereabouts["kind"] | "gone") => vi.waitFor(() => expect(told.at(-1)).toBe(kind), { timeout: 20_000 }),
    };
  }
  const network = () => window.dispatchEvent(new Event("online"));

  it.each([
    ["some of it arrived", "PUT /recordings/r/parts/0"],
    ["all of it did, and only the last answer was lost", "POST /recordings/r/finish"],
    ["nobody knows whether it was begun", "POST /recordings"],
  ])("stays here until the journal has let it go as well: %s", async (_, last) => {
    journal.instead.set(last, () => {
      journal.away = true;
      if (last.endsWith("finish")) Object.assign(journal.recordings.get("r") ?? {}, { kept: {} });
      if (last === "POST /recordings") journal.recordings.set("r", { parts: new Map(), kept: null });
      throw new TypeError("cut");
    });
    const { store, delivery, at } = await ended();
    await at("here");
    expect(await delivery.discard()).toBe(false);
    expect([(await store.all()).length, journal.recordings.has("r")]).toEqual([1, true]);
    // Nobody sends the rest of what is to be gone: neither this page nor another.
    journal.away = false;
    network();
    expect(await sendRecordings("alice", store)).toEqual({ sent: [], unsent: [] });
    expect(await delivery.discard()).toBe(true);
    expect([await store.all(), journal.recordings.size]).toEqual([[], 0]);
  });

  it("is sent after all when its writer keeps it", async () => {
    journal.instead.set("PUT /recordings/r/parts/0", () => {
      journal.away = true;
      throw new TypeError("cut");
    });
    const { store, delivery, at } = await ended();
    await at("here");
    expect(await delivery.discard()).toBe(false);
    journal.away = false;
    delivery.stay();
    await at("in_journal");
    expect([await store.all(), journal.sound()]).toEqual([[], ["my voice"]]);
  });

  it("is sent after all when it was to be gone in another tab, and its writer tries again in this one", async () => {
    journal.instead.set("POST /recordings", () => refuse(422, "voice_space_full"));
    const { store, delivery, at } = await ended();
    await at("here");
    journal.instead.set("DELETE /recordings/r", () => refuse(503, "unavailable"));
    expect(await letGo("alice", await openRecordingStore({ userId: "alice", pageId: "other" }), "r", { begun: true })).toBe(
      false,
    );
    delivery.again();
    await at("in_journal");
    expect([await store.all(), journal.sound()]).toEqual([[], ["my voice"]]);
  });

  it("is said to be in the journal when it is kept after all, and had come there while it was to be gone", async () => {
    const { delivery, told, at } = await ended();
    const gone = new Promise<boolean>((resolve) => {
      journal.instead.set("POST /recordings/r/finish", () => {
        resolve(delivery.discard());
        journal.instead.set("DELETE /recordings/r", () => refuse(503, "unavailable"));
        return answer(200, { status: "kept" });
      });
    });
    expect([await gone, told]).toEqual([false, expect.not.arrayContaining(["in_journal"])]);
    delivery.stay();
    await at("in_journal");
    expect(journal.sound()).toEqual(["my voice"]);
  });

  it("goes from its tab alone when it is kept after all and only a part of it lies here", async () => {
    journal.instead.set("PUT /recordings/r/parts/0", () => {
      journal.away = true;
      throw new TypeError("cut");
    });
    const { store, delivery, told, at } = await ended({ sheltered: false });
    await at("here");
    expect(await delivery.discard()).toBe(false);
    told.length = 0;
    delivery.stay();
    await at("here");
    journal.away = false;
    // The part would be taken for the whole.
    expect(await sendRecordings("alice", store)).toEqual({ sent: [], unsent: [] });
    network();
    await at("in_journal");
    expect([await store.all(), journal.sound()]).toEqual([[], ["my voice"]]);
  });

  it.each([true, false])(
    "is gone from here as well when it was let go on another device; all of it here: %s",
    async (sheltered) => {
      journal.instead.set("PUT /recordings/r/parts/0", () => {
        journal.away = true;
        throw new TypeError("cut");
      });
      const { store, told, at } = await ended({ sheltered });
      await at("here");
      journal.away = false;
      journal.letGo("r");
      network();
      await at("gone");
      expect([await store.all(), journal.recordings.size, told.filter((where) => where === "gone").length]).toEqual([[], 0, 1]);
    },
  );

  it("stops another tab that is sending it, instead of waiting until that one has", async () => {
    let free = (): void => undefined;
    const turn = new Promise<void>((resolve) => (free = resolve));
    const others: Promise<void>[] = [turn];
    const request = async (_name: string, _how: object, work: (lock: object) => unknown) => {
      await others.shift();
      return work({});
    };
    vi.stubGlobal("navigator", { locks: { request } });
    const { store, delivery } = await ended();
    const gone = delivery.discard();
    await vi.waitFor(async () => expect((await store.find("r"))?.state).toBe("running"));
    free();
    expect(await gone).toBe(true);
    expect([await store.all(), journal.recordings.size]).toEqual([[], 0]);
  });

  it("needs no journal that was never asked to take it", async () => {
    journal.away = true;
    const { store, delivery, at } = await ended();
    await at("here");
    expect(await delivery.discard()).toBe(true);
    expect(await store.all()).toEqual([]);
  });

  it("is not taken for gone because another person's journal has no such recording", async () => {
    const { store, delivery, at } = await ended();
    await at("in_journal");
    journal.me = "bob";
    expect(await delivery.discard()).toBe(false);
    expect(journal.recordings.has("r")).toBe(true);
    journal.me = "alice";
    expect(await delivery.discard()).toBe(true);
    expect([await store.all(), journal.recordings.size]).toEqual([[], 0]);
  });

  it("on a later page, too, goes from the journal first, where it had begun", async () => {
    const store = await openRecordingStore({ userId: "alice", pageId: "gone" });
    await store.keepPiece(recording, 0, bytes("my voice"));
    journal.instead.set("PUT /recordings/r/parts/0", () => refuse(422, "voice_space_full"));
    await sendRecordings("alice", store);
    const later = await openRecordingStore({ userId: "alice", pageId: "later" });
    journal.away = true;
    expect(await letGo("alice", later, "r", { begun: false })).toBe(false);
    expect((await later.all()).length).toBe(1);
    journal.away = false;
    expect(await letGo("alice", later, "r", { begun: false })).toBe(true);
    expect([await later.all(), journal.recordings.size]).toEqual([[], 0]);
  });
});

describe("what its writer wanted gone, and the journal may have some of", () => {
  const nothing = { sent: [], unsent: [] };
  const lies = async (...ids: string[]) => {
    const store = await openRecordingStore({ userId: "alice", pageId: "gone" });
    for (const [at, id] of ids.entries()) await store.keepPiece({ ...recording, id, startedAt: at }, 0, bytes(`sound of ${id}`));
    return store;
  };
  const line = () => openRecordingStore({ userId: "alice", pageId: "line" });
  const cantTakeOut = (id: string) => journal.instead.set(`DELETE /recordings/${id}`, () => refuse(503, "unavailable"));

  it("is sent by nobody when that didn’t work, until its writer keeps it", async () => {
    const store = await lies("a");
    cantTakeOut("a");
    expect(await letGo("alice", await line(), "a", { begun: true })).toBe(false);
    expect(await sendRecordings("alice", store)).toEqual(nothing);
    // Asked of whoever is there, also while the page that made it is: that one knows nothing of it.
    const [asked, ...none] = await cutOff(store, async (page) => page === "gone");
    expect([asked?.id, asked !== undefined && wasLetGo(asked), none]).toEqual(["a", true, []]);
    await keepForJournal(store, "a");
    await sendRecordings("alice", store);
    expect(journal.sound("a")).toEqual(["sound of a"]);
  });

  it("is sent by nobody while the journal is asked", async () => {
    const store = await lies("a");
    let meanwhile: unknown = null;
    journal.instead.set("DELETE /recordings/a", async () => {
      meanwhile = await sendRecordings("alice", store);
      return refuse(503, "unavailable");
    });
    expect(await letGo("alice", await line(), "a", { begun: true })).toBe(false);
    expect([meanwhile, journal.recordings.has("a")]).toEqual([nothing, false]);
  });

  it("is sent by none who looked for it before", async () => {
    const store = await lies("a", "b");
    journal.instead.set("POST /recordings/a/finish", async () => {
      cantTakeOut("b");
      expect(await letGo("alice", await line(), "b", { begun: true })).toBe(false);
      return refuse(422, "voice_space_full");
    });
    const { sent, unsent } = await sendRecordings("alice", store);
    expect([sent, unsent.map(({ recording: { id } }) => id), journal.recordings.has("b")]).toEqual([[], ["a"], false]);
    // Nor is a place in the journal kept for it.
    expect(journal.reserved).toHaveLength(1);
  });

  it("stays so while another makes it ready, and is never begun", async () => {
    const store = await lies("a");
    const slow: typeof store = {
      ...store,
      async makeReady(ready, parts) {
        cantTakeOut("a");
        await letGo("alice", await line(), "a", { begun: true });
        await store.makeReady(ready, parts);
      },
    };
    expect(await sendRecordings("alice", slow)).toEqual(nothing);
    expect(journal.recordings.has("a")).toBe(false);
    expect(await store.find("a")).toMatchObject({ state: "running", ready: { parts: 1 } });
  });

  it("goes no further where it is on its way", async () => {
    const store = await lies("a");
    journal.instead.set("PUT /recordings/a/parts/0", async () => {
      cantTakeOut("a");
      expect(await letGo("alice", await line(), "a", { begun: false })).toBe(false);
      return new Response(null, { status: 204 });
    });
    expect(await sendRecordings("alice", store)).toEqual(nothing);
    expect(journal.asked.some((asked) => asked.endsWith("/finish"))).toBe(false);
    expect((await store.all()).map(({ id, state }) => [id, state])).toEqual([["a", "running"]]);
  });
});
