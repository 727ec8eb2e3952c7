import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { digestAtOnce } from "./digest-at-once";
import { digestOf, type DraftStore, type KeptDraft } from "./draft-store";
import { lateArrival } from "./leaving-note";
import { recover } from "./recovery";
import type { Outcome } from "./save-state";
import { createSaver, type Saver } from "./saver";
import type { SaveRequest } from "./send";

// Saves that arrive without anybody hearing of it, and the visit after that: it goes on from the newest words.

const untitled = (body: string) => ({ body, title: null });
const unheard: Outcome = { kind: "unreachable" };
const saved = (revision: number): Outcome => ({ kind: "saved", revision, updatedAt: "", wordCount: 1 });
const conflict = (body: string, revision: number): Outcome => ({
  kind: "conflict",
  theirs: { ...untitled(body), revision, updatedAt: "" },
});

let requests: SaveRequest[];
/** What the next requests are answered with, and after how long; after these, nothing is answered. */
let answers: (readonly [Outcome, number])[];
let kept: KeptDraft[];
let body: string;
let saver: Saver;

async function send(save: SaveRequest): Promise<Outcome> {
  requests.push(save);
  const [outcome, after] = answers.shift() ?? [unheard, 20];
  await new Promise((done) => setTimeout(done, after));
  return outcome;
}

const drafts: DraftStore = {
  keep: async (draft) => void (kept = [{ ...draft, pageId: "page" }]),
  forget: async () => void (kept = []),
  left: async () => kept,
  forgetLeft: async (draft) => void (kept = kept.filter((each) => each !== draft)),
};

function type(words: string): void {
  body += words;
  saver.edited({ blank: false, size: body.length });
}

/** The next visit in this tab, where the journal has this text: what it goes on from. */
async function nextVisit(text: string, revision: number) {
  const shown = { ...untitled(text), revision };
  const arriving = lateArrival("e", shown, async () => shown);
  // As long as it waits for what was noted, when the page was left.
  await vi.advanceTimersByTimeAsync(4_000);
  return recover(drafts, "e", shown, (await arriving) ?? undefined);
}

beforeEach(() => {
  vi.useFakeTimers();
  digestAtOnce();
  const notes = new Map<string, string>();
  vi.stubGlobal("sessionStorage", {
    getItem: (key: string) => notes.get(key) ?? null,
    setItem: (key: string, value: string) => void notes.set(key, value),
    removeItem: (key: string) => void notes.delete(key),
  });
  [requests, answers, kept, body] = [[], [], [], ""];
  saver = createSaver({
    entryId: "e",
    userId: "u",
    pageId: "page",
    base: 0,
    read: () => untitled(body),
    send,
    now: () => Date.now(),
    ticks: () => performance.now(),
    newId: () => `save-${requests.length + 1}`,
    onChange: () => undefined,
  });
  saver.useDrafts(drafts);
});
afterEach(() => {
  saver.stop();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

it("goes on from the newest words when the page was left while an older text was asked for once more", async () => {
  type("One.");
  await vi.advanceTimersByTimeAsync(1_100);
  type(" Two.");
  await vi.advanceTimersByTimeAsync(100);
  saver.stop();
  await vi.advanceTimersByTimeAsync(100);
  // The newest go as well, right behind the older ones: where this device keeps nothing, nobody else has them.
  expect(requests.map(({ text, leaving, base, follows }) => [text.body, leaving, base, follows])).toEqual([
    ["One.", false, 0, undefined],
    ["One.", true, 0, undefined],
    ["One. Two.", true, 1, "save-1"],
  ]);
  const found = await nextVisit("One.", 1);
  expect([found?.draft.text.body, found?.base]).toEqual(["One. Two.", 1]);
});

it("has nothing more to send once an older text, asked for once more, and the newest behind it were answered", async () => {
  answers = [
    [unheard, 20],
    [saved(1), 20],
    [saved(2), 20],
  ];
  type("One.");
  await vi.advanceTimersByTimeAsync(1_100);
  type(" Two.");
  saver.leaving();
  // Hidden and shown, hidden again: what is on its way isn't sent twice.
  saver.leaving();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(requests.map(({ text, leaving }) => [text.body, leaving])).toEqual([
    ["One.", false],
    ["One.", true],
    ["One. Two.", true],
  ]);
  expect(saver.state()).toMatchObject({ base: 2, saved: 2, version: 2, inFlight: false, pending: null, flushed: null });
});

it("still takes this page's draft for older than the newest words, sent as it was left", async () => {
  type("One.");
  await vi.advanceTimersByTimeAsync(100);
  type(" Two.");
  saver.leaving();
  // That page is gone, and keeps nothing any more.
  vi.spyOn(drafts, "keep").mockResolvedValue();
  await vi.advanceTimersByTimeAsync(200);
  expect(kept.map(({ text }) => text.body)).toEqual(["One."]);
  expect(await nextVisit("One. Two.", 1)).toBeNull();
  expect(kept).toEqual([]);
});

it("knows its own words again also when it was hidden with two texts on their way, and heard of neither", async () => {
  answers = [[unheard, 500]];
  type("One.");
  await vi.advanceTimersByTimeAsync(1_100);
  type(" Two.");
  saver.leaving();
  await vi.advanceTimersByTimeAsync(500);
  type(" Three.");
  await vi.advanceTimersByTimeAsync(100);
  for (const [arrived, revision] of [
    ["One.", 1],
    ["One. Two.", 2],
  ] as const) {
    const found = await nextVisit(arrived, revision);
    expect([found?.draft.text.body, found?.base]).toEqual(["One. Two. Three.", revision]);
  }
});

it("knows a text again that was refused only when it was asked for once more", async () => {
  answers = [
    [unheard, 20],
    [{ kind: "other_version", taken: false }, 20],
    [conflict("One.", 1), 20],
    [saved(2), 20],
  ];
  type("One.");
  await vi.advanceTimersByTimeAsync(1_100);
  type(" Two.");
  await vi.advanceTimersByTimeAsync(10_000);
  expect(requests.map(({ base, text }) => [base, text.body])).toEqual([
    [0, "One."],
    [0, "One."],
    [0, "One. Two."],
    [1, "One. Two."],
  ]);
  expect(saver.state().saved).toBe(2);
});

it("remembers nothing of what was refused at once, however often", async () => {
  answers = Array.from({ length: 3 }, () => [{ kind: "refused", title: "Too long", detail: "Split it." }, 20] as const);
  for (const words of ["One.", " Two.", " Three."]) {
    type(words);
    await vi.advanceTimersByTimeAsync(1_100);
  }
  type(" Four.");
  await vi.advanceTimersByTimeAsync(100);
  expect(kept.map(({ text, pending }) => [text.body, pending])).toEqual([["One. Two. Three. Four.", []]]);
});

describe("a text that went out before one that is in the journal", () => {
  /** Another device made the journal's newest text of an old one, which this page had on its way or grew from. */
  async function goneBackTo(old: string): Promise<void> {
    type(" Four.");
    await vi.advanceTimersByTimeAsync(100);
    expect((await nextVisit(old, 9))?.base).toBe(2);
    answers = [
      [conflict(old, 9), 20],
      [saved(10), 20],
    ];
    await vi.advanceTimersByTimeAsync(5_000);
    expect(saver.state().trouble).toMatchObject({ kind: "conflict", theirs: { revision: 9 } });
  }

  it("is a stranger's when another device went back to it, though it was sent in haste and never answered", async () => {
    answers = [
      [saved(1), 500],
      [unheard, 20],
      [saved(2), 20],
    ];
    type("One.");
    await vi.advanceTimersByTimeAsync(1_100);
    type(" Two.");
    saver.leaving();
    await vi.advanceTimersByTimeAsync(100);
    type(" Three.");
    await vi.advanceTimersByTimeAsync(5_000);
    expect(saver.state().saved).toBe(3);
    await goneBackTo("One. Two.");
  });

  it.each([
    ["left it here", "One."],
    ["was sending it", "On"],
  ])("is one also when an earlier visit %s", async (_what, old) => {
    answers = [[saved(2), 20]];
    body = "One.";
    saver.growsFrom({ text: untitled(body), pending: [await digestOf(untitled("On"))], pageId: "earlier", savedAt: 1 });
    type(" Two.");
    await vi.advanceTimersByTimeAsync(1_100);
    await goneBackTo(old);
  });
});

it("asks once more with the same text, also when the hasty one after it was answered first", async () => {
  answers = [
    [unheard, 500],
    [saved(2), 20],
    [saved(1), 20],
  ];
  type("One.");
  await vi.advanceTimersByTimeAsync(1_100);
  type(" Two.");
  saver.leaving();
  await vi.advanceTimersByTimeAsync(100);
  type(" Three.");
  await vi.advanceTimersByTimeAsync(2_000);
  expect(requests.slice(0, 3).map(({ saveId, text }) => [saveId, text.body])).toEqual([
    ["save-1", "One."],
    ["save-2", "One. Two."],
    ["save-1", "One."],
  ]);
});

it("knows its own text again that arrived once the page had followed another tab's words", async () => {
  answers = [
    [saved(1), 500],
    [conflict("One.", 1), 20],
    [saved(2), 20],
  ];
  type("One.");
  await vi.advanceTimersByTimeAsync(1_100);
  body = "One. Two.";
  saver.followed({ text: untitled(body), base: 0, safe: false, from: "other" });
  await vi.advanceTimersByTimeAsync(500);
  type(" Three.");
  await vi.advanceTimersByTimeAsync(5_000);
  expect(requests.map(({ base, text }) => [base, text.body])).toEqual([
    [0, "One."],
    [0, "One. Two. Three."],
    [1, "One. Two. Three."],
  ]);
  expect(saver.state()).toMatchObject({ trouble: null, base: 2, saved: saver.state().version });
});
