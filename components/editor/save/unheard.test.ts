import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { digestAtOnce } from "./digest-at-once";
import type { DraftStore, KeptDraft } from "./draft-store";
import { lateArrival } from "./leaving-note";
import { recover } from "./recovery";
import type { Outcome } from "./save-state";
import { createSaver, type Saver } from "./saver";
import type { SaveRequest } from "./send";

// Saves that arrive without anybody hearing of it, and the visit after that: it goes on from the newest words.

const untitled = (body: string) => ({ body, title: null });

let requests: SaveRequest[];
/** What the next requests are answered with, and after how long; after these, nothing arrives anywhere. */
let answers: (readonly [Outcome, number])[];
let kept: KeptDraft[];
let body: string;
let saver: Saver;

async function send(save: SaveRequest): Promise<Outcome> {
  requests.push(save);
  const [outcome, after] = answers.shift() ?? [{ kind: "unreachable" }, 20];
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
  const arrived = await lateArrival("e", shown, async () => shown);
  return recover(drafts, "e", shown, arrived ?? undefined);
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
  expect(requests.map(({ text, leaving }) => [text.body, leaving])).toEqual([
    ["One.", false],
    ["One.", true],
  ]);
  const found = await nextVisit("One.", 1);
  expect([found?.draft.text.body, found?.base]).toEqual(["One. Two.", 1]);
});

it("still takes this page's draft for older than the newest words, sent as it was left", async () => {
  type("One.");
  await vi.advanceTimersByTimeAsync(100);
  type(" Two.");
  saver.leaving();
  expect(kept.map(({ text }) => text.body)).toEqual(["One."]);
  expect(await nextVisit("One. Two.", 1)).toBeNull();
  expect(kept).toEqual([]);
});
