import { describe, expect, it } from "vitest";
import { type Draft, type DraftStore, digestOf, type KeptDraft } from "@/components/editor/save/draft-store";
import type { Outcome } from "@/components/editor/save/save-state";
import { onSaved } from "@/components/editor/save/news";
import type { SaveRequest } from "@/components/editor/save/send";
import { documentText } from "@/lib/guided/view";
import { sendWaiting } from "./outbox";

const draft = (entryId: string, savedAt: number, more: Partial<Draft> = {}): KeptDraft => ({
  entryId,
  text: { body: `words of ${entryId}`, title: null },
  base: 0,
  pending: [],
  savedAt,
  pageId: `page-${entryId}`,
  ...more,
});

/** Drafts newest first, as the real store gives them. */
function storeOf(...drafts: KeptDraft[]): DraftStore & { kept: KeptDraft[] } {
  const kept = drafts.sort((a, b) => b.savedAt - a.savedAt);
  return {
    kept,
    keep: () => Promise.reject(new Error("the outbox keeps nothing")),
    forget: () => Promise.reject(new Error("that is the editor's")),
    left: async () => [...kept],
    forgetLeft: async (gone) => void kept.splice(kept.indexOf(gone), 1),
  };
}

/** A journal that takes a save as the server does: once per id, and only on the newest revision. */
function journal() {
  const entries = new Map<string, { body: string; revision: number }>();
  const receipts = new Map<string, Outcome>();
  const asked: SaveRequest[] = [];
  return {
    entries,
    asked,
    send: async (save: SaveRequest): Promise<Outcome> => {
      asked.push(save);
      const before = receipts.get(save.saveId);
      if (before !== undefined) return before;
      const now = entries.get(save.entryId) ?? { body: "", revision: 0 };
      if (save.base !== now.revision) return { kind: "conflict", theirs: { ...now, title: null, updatedAt: "" } };
      const revision = now.revision + 1;
      entries.set(save.entryId, { body: save.text.body, revision });
      const saved: Outcome = { kind: "saved", revision, updatedAt: "2026-11-21T05:00:00Z", wordCount: 3 };
      receipts.set(save.saveId, saved);
      return saved;
    },
  };
}

describe("what waits on this device", () => {
  it("is sent oldest first, forgotten, and told", async () => {
    const store = storeOf(draft("late", 30), draft("early", 10), draft("middle", 20));
    const { asked, send } = journal();
    const told: string[] = [];
    const steps: string[] = [];
    const stop = onSaved((news) => told.push(`${news.entryId} ${news.revision}`));
    const onProgress = (done: number, total: number) => steps.push(`${done} of ${total}`);
    const { sent, unsent } = await sendWaiting({ userId: "u", store, send, onProgress });
    stop();
    expect(asked.map((save) => [save.entryId, save.begun])).toEqual([
      ["early", 10],
      ["middle", 20],
      ["late", 30],
    ]);
    expect(sent).toHaveLength(3);
    expect(unsent).toEqual([]);
    expect(store.kept).toEqual([]);
    expect(told).toEqual(["early 1", "middle 1", "late 1"]);
    expect(steps).toEqual(["0 of 3", "1 of 3", "2 of 3"]);
  });

  it("is in the journal once, however often and from wherever it is sent", async () => {
    const { entries, asked, send } = journal();
    const lost = async (save: SaveRequest): Promise<Outcome> => (await send(save), { kind: "unreachable" });
    const store = storeOf(draft("a", 1));
    expect((await sendWaiting({ userId: "u", store, send: lost })).unsent).toHaveLength(1);
    expect(store.kept).toHaveLength(1);
    await Promise.all([
      sendWaiting({ userId: "u", store: storeOf(draft("a", 1)), send }),
      sendWaiting({ userId: "u", store, send }),
    ]);
    expect(entries.get("a")?.revision).toBe(1);
    expect(store.kept).toEqual([]);
    expect(new Set(asked.map((save) => save.saveId)).size).toBe(1);
    expect(asked[0]?.saveId).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it("goes on from the request that arrived although nobody heard of it", async () => {
    const { entries, send } = journal();
    entries.set("a", { body: "One two", revision: 5 });
    const pending = [await digestOf({ body: "One two", title: null })];
    const store = storeOf(draft("a", 1, { text: { body: "One two three", title: null }, base: 4, pending }));
    expect((await sendWaiting({ userId: "u", store, send })).sent).toHaveLength(1);
    expect(entries.get("a")).toEqual({ body: "One two three", revision: 6 });
  });

  it("never overwrites another's words, and holds nothing up", async () => {
    const { entries, send } = journal();
    entries.set("a", { body: "another device's", revision: 9 });
    const store = storeOf(draft("a", 1, { base: 4 }), draft("b", 2));
    const { sent, unsent } = await sendWaiting({ userId: "u", store, send });
    expect(unsent.map((each) => [each.draft.entryId, each.why.kind])).toEqual([["a", "conflict"]]);
    expect(sent.map((each) => each.entryId)).toEqual(["b"]);
    expect(entries.get("a")?.body).toBe("another device's");
    expect(store.kept.map((each) => each.entryId)).toEqual(["a"]);
  });

  it.each(["unreachable", "signed_out", "other_account"] as const)("stops asking when it is %s, and names all", async (kind) => {
    let asked = 0;
    const store = storeOf(draft("a", 1), draft("b", 2));
    const { unsent } = await sendWaiting({ userId: "u", store, send: async () => ((asked += 1), { kind }) });
    expect(asked).toBe(1);
    expect(unsent.map((each) => each.draft.entryId)).toEqual(["a", "b"]);
    expect(store.kept).toHaveLength(2);
  });

  it("waits for a busy server, but not for ever", async () => {
    const waited: number[] = [];
    const store = storeOf(draft("a", 1));
    const pause = async (time: number) => void waited.push(time);
    const send = async (): Promise<Outcome> => ({ kind: "busy", afterMs: 7_000 });
    expect((await sendWaiting({ userId: "u", store, send, pause })).unsent[0]?.why.kind).toBe("busy");
    expect(waited).toEqual([7_000, 7_000]);
  });

  it("leaves an entry alone that is being written", async () => {
    const store = storeOf(draft("a", 1), draft("b", 2));
    const { sent } = await sendWaiting({ userId: "u", store, send: journal().send, isOpen: async (id) => id === "a" });
    expect(sent.map((each) => each.entryId)).toEqual(["b"]);
    expect(store.kept.map((each) => each.entryId)).toEqual(["a"]);
  });

  it("goes on with free entries where the store of guided journals doesn't answer, and asks that one once", async () => {
    const guided = (entryId: string, savedAt: number) => draft(entryId, savedAt, { text: { body: guidedText, title: null } });
    const store = storeOf(guided("heart", 10), draft("free", 20), guided("money", 30));
    const { send, asked } = journal();
    const refusing = async (save: SaveRequest): Promise<Outcome> => {
      const answer = await send(save);
      return save.text.body === guidedText ? { kind: "unreachable", behind: "store" } : answer;
    };
    const { sent, unsent } = await sendWaiting({ userId: "u", store, send: refusing });
    expect(sent.map(({ entryId }) => entryId)).toEqual(["free"]);
    expect(unsent.map((each) => [each.draft.entryId, each.why.kind])).toEqual([
      ["heart", "unreachable"],
      ["money", "unreachable"],
    ]);
    expect(asked.map(({ entryId }) => entryId)).toEqual(["heart", "free"]);
    expect(store.kept).toHaveLength(2);
  });
});

const guidedText = documentText({
  topic: "Heart",
  source: { kind: "category", id: "heart" },
  language: "en",
  provider: "on-device",
  prompts: [{ id: "1", text: "What is going well?", form: { kind: "text" } }],
  answers: [
    {
      promptId: "1",
      promptText: "What is going well?",
      response: { kind: "text", text: "Tea." },
      at: "2026-11-21T09:00:00.000Z",
    },
  ],
  landing: null,
  finishedAt: null,
});
