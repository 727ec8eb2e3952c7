import { describe, expect, it } from "vitest";
import { documentText, type GuidedDocument } from "@/lib/guided/view";
import { digestOf, type DraftStore, type KeptDraft } from "./draft-store";
import { keptWords, recover, whenWords } from "./recovery";

const kept = (body: string, facts: Partial<KeptDraft> = {}): KeptDraft => ({
  entryId: "e",
  pageId: "page",
  text: { body, title: null },
  base: 3,
  pending: [],
  savedAt: 0,
  ...facts,
});

function storeOf(...drafts: KeptDraft[]): DraftStore & { forgotten: KeptDraft[] } {
  const forgotten: KeptDraft[] = [];
  return {
    forgotten,
    keep: () => Promise.reject(new Error("nothing is written while looking")),
    forget: () => Promise.resolve(),
    left: () => Promise.resolve(drafts),
    forgetLeft(draft) {
      forgotten.push(draft);
      return Promise.resolve();
    },
  };
}

const server = (body: string, revision = 3) => ({ body, title: null, revision });

describe("words from an earlier visit", () => {
  it("are found when the journal doesn't have them, counted by what is new", async () => {
    const found = await recover(storeOf(kept("one two three four")), "e", server("one two"));
    expect(found).toMatchObject({ base: 3, words: 2, draft: { text: { body: "one two three four" } } });
  });

  it("are forgotten when the journal has the very same, and when they are only white space", async () => {
    const store = storeOf(kept("same"), kept(" \n", { pageId: "other" }));
    expect(await recover(store, "e", server("same"))).toBeNull();
    expect(store.forgotten).toHaveLength(2);
  });

  it("of another entry are left alone", async () => {
    const store = storeOf(kept("elsewhere", { entryId: "f" }));
    expect(await recover(store, "e", server("here"))).toBeNull();
    expect(store.forgotten).toEqual([]);
  });

  it("go on from a save whose answer never came back", async () => {
    const pending = [await digestOf({ body: "sent", title: null })];
    const found = await recover(storeOf(kept("sent and more", { pending })), "e", server("sent", 4));
    expect(found?.base).toBe(4);
  });

  it("rest on the old revision when somebody else saved meanwhile, so that the save finds the conflict", async () => {
    const pending = [await digestOf({ body: "sent", title: null })];
    const found = await recover(storeOf(kept("mine", { pending })), "e", server("theirs", 4));
    expect(found?.base).toBe(3);
  });

  it("are older than what has just arrived of their own page, and no older for being another's", async () => {
    const store = storeOf(kept("left", { savedAt: 5 }), kept("beside", { savedAt: 2, pageId: "other" }));
    const arrived = { pages: ["page"], leftAt: 5 };
    expect((await recover(store, "e", server("left and more", 4), arrived))?.draft.text.body).toBe("beside");
    expect(store.forgotten.map(({ text }) => text.body)).toEqual(["left"]);
    // Written on that page after it had been left, and come back to.
    const again = storeOf(kept("and again", { savedAt: 6 }));
    expect((await recover(again, "e", server("left and more", 4), arrived))?.draft.text.body).toBe("and again");
  });

  it("are the newest when two pages left some, and the others stay", async () => {
    const store = storeOf(kept("newest", { savedAt: 2 }), kept("older", { savedAt: 1, pageId: "other" }));
    expect((await recover(store, "e", server("x")))?.draft.text.body).toBe("newest");
    expect(store.forgotten).toEqual([]);
  });
});

describe("answers of a guided journal from an earlier visit", () => {
  const planned: GuidedDocument = {
    topic: "Heart",
    source: { kind: "category", id: "heart" },
    language: "en",
    provider: "on-device",
    prompts: [{ id: "1", text: "What is going well just now?", form: { kind: "text" } }],
    answers: [],
    landing: null,
    finishedAt: null,
  };
  const saying = (text: string) =>
    documentText({
      ...planned,
      answers: [
        { promptId: "1", promptText: "What is going well just now?", response: { kind: "text", text }, at: "2026-11-21" },
      ],
    });

  it("are counted by what was written, never by the questions", async () => {
    const found = await recover(storeOf(kept(saying("one two three"))), "e", server(saying("one")));
    expect(found).toMatchObject({ words: 2 });
  });

  it("are forgotten while there are none", async () => {
    const store = storeOf(kept(documentText(planned)));
    expect(await recover(store, "e", server(""))).toBeNull();
    expect(store.forgotten).toHaveLength(1);
  });
});

describe("saying so", () => {
  const now = Date.UTC(2026, 10, 21, 8, 0);
  it.each([
    [Date.UTC(2026, 10, 20, 22, 10), "yesterday at 23:10"],
    [Date.UTC(2026, 10, 21, 6, 5), "today at 7:05"],
    [Date.UTC(2026, 10, 3, 11, 0), "on 3 November at 12:00"],
    [Date.UTC(2025, 10, 3, 11, 0), "on 3 November 2025 at 12:00"],
  ])("names the time in the writer's zone", (then, words) => {
    expect(whenWords(then, "Europe/Berlin", now)).toBe(words);
  });

  it("is not misled by a day of 23 hours, or of 25", () => {
    // 30 March 2026 begins in Berlin 23 hours after the 29th did, 26 October 25 hours after the 25th.
    const spring = Date.UTC(2026, 2, 29, 22, 10);
    expect(whenWords(Date.UTC(2026, 2, 28, 22, 30), "Europe/Berlin", spring)).toBe("on 28 March at 23:30");
    expect(whenWords(Date.UTC(2026, 2, 29, 9, 0), "Europe/Berlin", spring)).toBe("yesterday at 11:00");
    expect(whenWords(Date.UTC(2026, 9, 24, 22, 30), "Europe/Berlin", Date.UTC(2026, 9, 25, 22, 45))).toBe("today at 0:30");
    expect(whenWords(Date.UTC(2026, 9, 24, 22, 30), "Europe/Berlin", Date.UTC(2026, 9, 26, 22, 30))).toBe("yesterday at 0:30");
  });

  it("counts words as one would", () => {
    expect(keptWords(34, "yesterday at 23:10")).toBe("We kept 34 words you wrote yesterday at 23:10.");
    expect(keptWords(1, "today at 7:05")).toBe("We kept one word you wrote today at 7:05.");
  });
});
