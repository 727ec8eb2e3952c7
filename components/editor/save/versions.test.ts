import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { digestAtOnce } from "./digest-at-once";
import type { Draft, DraftStore } from "./draft-store";
import { createSaver, type Saver } from "./saver";
import { sendSave } from "./send";
import { adviceOf, statusOf } from "./status";

// A page that is older than the PAUZ it meets, or newer, or that meets something else in its place. Whatever answers: the words
// stay, the page says where they are and keeps its patience, and the first answer it understands saves them.

type Answer = { readonly status: number; readonly body: unknown; readonly type?: string };

const html = (status: number): Answer => ({ status, body: "<!doctype html><h1>Not here</h1>", type: "text/html" });
const json = (status: number, body: unknown): Answer => ({ status, body, type: "application/json" });
const problem = (status: number, code: string, more = {}): Answer => ({
  status,
  body: { title: "In PAUZ's words", detail: "More of them.", status, code, ...more },
  type: "application/problem+json",
});
const fault = (field: string, message: string) => problem(422, "invalid_input", { errors: [{ field, message }] });

const versions = "This page and PAUZ are of different versions";

/** What stands above the text, or the state beside the day where nothing has to. */
const strange: Readonly<Record<string, readonly [Answer, string]>> = {
  // An older page, a newer server.
  "the call is gone, and the server says so": [problem(404, "unknown_call"), versions],
  "the call is gone, and a page says so": [html(404), versions],
  "the call was moved away for good": [problem(410, "gone"), versions],
  "the call has another method now": [problem(405, "method_not_allowed"), versions],
  "an upgrade is required": [html(426), versions],
  "another kind of content is asked for": [problem(415, "unsupported_media_type"), versions],
  "a field is asked for that this page doesn't know": [fault("revision_id", "must be a UUID"), versions],
  "a field that this page sends is none any more": [fault("device", "is no field of this call"), versions],
  "the revision has another name": [json(200, { id: "e", version: 7, saved_at: "2026-11-20T18:42:00Z" }), versions],
  "the revision is no number any more": [json(200, { id: "e", revision: "7" }), versions],
  "the answer is a list": [json(200, [{ revision: 7 }]), "Saved on this device – offline"],
  "a success that says nothing": [{ status: 204, body: null }, "Saved on this device – offline"],
  "the two texts of a conflict have other names": [
    problem(409, "conflict", { theirs: { text: "another's", revision: 9 } }),
    versions,
  ],
  "a conflict's other text has another name": [problem(409, "conflict", { current: { text: "x", revision: 9 } }), versions],
  "a conflict's revision is no number": [problem(409, "conflict", { current: { content: "x", revision: "9" } }), versions],
  "a refusal without a word on what is wrong": [json(422, { code: "too_many_links" }), versions],
  "an unknown status": [json(499, {}), versions],
  // A newer page, an older server.
  "a field of this page's is none yet": [fault("mood", "is no field of this call"), versions],
  "a call of this page's isn't there yet": [json(404, {}), versions],
  // Something else in PAUZ's place.
  "a hotel's page": [html(200), "Saved on this device – offline"],
  "a proxy that forbids": [html(403), versions],
  "a proxy that finds the request malformed": [html(400), versions],
  "a proxy whose server is away": [html(502), "Saved on this device – offline"],
  "a proxy with too much to do, which says no time": [html(429), "Saving…"],
};

/** What is PAUZ's own refusal of these very words, also in a code that came after this page: it stands until they change. */
const refusals: Readonly<Record<string, readonly [Answer, string]>> = {
  "the words themselves": [problem(422, "unstorable_text"), "In PAUZ's words"],
  "a reason that is newer than this page": [problem(422, "too_many_links"), "In PAUZ's words"],
  "too large for a proxy": [html(413), "This entry is too large to be sent"],
  "the title": [fault("title", "must have at most 200 characters"), "This can't be saved"],
};

const minute = 60_000;
let answer: Answer;
let asked: {
  readonly path: string;
  readonly at: number;
  readonly body: { content?: string; save_id?: string; base_revision?: number };
}[];
let kept: Draft | null;
let body: string;
let saver: Saver;

const store: DraftStore = {
  keep: async (draft) => void (kept = draft),
  forget: async () => void (kept = null),
  left: async () => [],
  forgetLeft: async () => undefined,
};

const saves = () => asked.filter(({ path }) => path.endsWith("/save"));
const understood = (revision = 1) => json(200, { id: "e", revision, updated_at: "2026-11-20T18:42:00.000Z", word_count: 1 });
const said = () => adviceOf(saver.state())?.title ?? statusOf(saver.state()).words;

function type(words: string): void {
  body += words;
  saver.edited({ blank: false, size: body.length });
}

beforeEach(() => {
  vi.useFakeTimers();
  digestAtOnce();
  asked = [];
  kept = null;
  body = "";
  vi.stubGlobal("fetch", async (path: string, request?: RequestInit) => {
    asked.push({ path, at: Date.now(), body: JSON.parse(String(request?.body ?? "{}")) });
    const { status, body: sent, type: kind = "" } = answer;
    const text = typeof sent === "string" || sent === null ? sent : JSON.stringify(sent);
    return new Response(text, { status: status === 499 ? 499 : status, headers: { "content-type": kind } });
  });
  let ids = 0;
  saver = createSaver({
    entryId: "e",
    userId: "u",
    pageId: "page",
    base: 0,
    read: () => ({ body, title: null }),
    send: sendSave,
    now: () => Date.now(),
    ticks: () => performance.now(),
    newId: () => `save-${(ids += 1)}`,
    onChange: () => undefined,
  });
  saver.useDrafts(store);
});
afterEach(() => {
  saver.stop();
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** Ten minutes in which somebody goes on writing, a word each second. */
async function writeOn(): Promise<void> {
  for (let second = 0; second < 600; second += 1) {
    type("word ");
    await vi.advanceTimersByTimeAsync(1_000);
  }
}

describe.each(Object.entries(strange))("%s", (_what, [its, words]) => {
  it("leaves the text where it is, says so, waits longer each time, and saves it once it is understood", async () => {
    answer = its;
    await writeOn();
    expect(said()).toBe(words);
    expect(statusOf(saver.state()).words).not.toBe("Saved");
    expect(kept?.text.body).toBe(body);
    if (words === versions) expect(adviceOf(saver.state())?.detail).toContain("Your words are kept on this device.");
    // 1, 2, 4 … 30 s, however much is typed meanwhile.
    expect(saves().length).toBeLessThanOrEqual(26);
    const late = saves().slice(-5);
    for (const [index, { at }] of late.slice(1).entries()) expect(at - (late[index]?.at ?? 0)).toBeGreaterThan(28_000);

    answer = understood();
    await vi.advanceTimersByTimeAsync(31_000);
    answer = understood(2);
    await vi.advanceTimersByTimeAsync(6_000);
    expect(said()).toBe("Saved");
    expect(saves().at(-1)?.body.content).toBe(body);
    expect(kept).toBeNull();
  });

  it("keeps the newest words when somebody who gave up waiting loads the page again", async () => {
    answer = its;
    type("Words");
    await vi.advanceTimersByTimeAsync(2_000);
    type(" and more");
    await vi.advanceTimersByTimeAsync(500);
    saver.stop();
    await vi.advanceTimersByTimeAsync(minute);
    expect(kept?.text.body).toBe("Words and more");
  });
});

it("goes again under the same id where the words may have been taken, and under another where they were not", async () => {
  for (const [its, ids] of [
    [json(200, { id: "e", version: 7 }), 1],
    [problem(404, "unknown_call"), 3],
  ] as const) {
    asked = [];
    answer = its;
    type("more ");
    await vi.advanceTimersByTimeAsync(5_000);
    expect(saves()).toHaveLength(3);
    expect(new Set(saves().map(({ body: sent }) => sent.save_id)).size).toBe(ids);
    answer = understood(saver.state().base + 1);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(said()).toBe("Saved");
  }
});

it("goes on by itself from its own words when one version took them and another refused them, and never in a circle", async () => {
  type("First");
  answer = json(200, { id: "e", version: 1 });
  await vi.advanceTimersByTimeAsync(1_500);
  type(" and more");
  answer = problem(404, "unknown_call");
  await vi.advanceTimersByTimeAsync(1_000);
  expect(saves().map(({ body: sent }) => sent.content)).toEqual(["First", "First"]);
  // What a server answers that did take them; and goes on answering, which none in its senses does.
  answer = problem(409, "conflict", { current: { content: "First", title: null, revision: 1, updated_at: "x" } });
  await vi.advanceTimersByTimeAsync(minute);
  expect(saves().map(({ body: sent }) => [sent.content, sent.base_revision])).toEqual([
    ["First", 0],
    ["First", 0],
    ["First and more", 0],
    ["First and more", 1],
  ]);
  expect(saver.state().trouble?.kind).toBe("conflict");
  expect(kept?.text.body).toBe("First and more");
  answer = understood(2);
  saver.keepMine();
  await vi.advanceTimersByTimeAsync(2_000);
  expect(said()).toBe("Saved");
});

it.each(Object.entries(refusals))("what is refused stands until it is changed: %s", async (_what, [its, title]) => {
  answer = its;
  type("Words");
  await vi.advanceTimersByTimeAsync(10 * minute);
  expect(said()).toBe(title);
  expect(saves()).toHaveLength(1);
  expect(kept?.text.body).toBe("Words");
  answer = understood();
  type(" changed");
  await vi.advanceTimersByTimeAsync(2_000);
  expect(said()).toBe("Saved");
});

it.each<[string, Answer, string]>([
  ["somebody else", problem(403, "other_account"), "Someone else is signed in here now"],
  ["nobody", problem(401, "unauthenticated"), "Please sign in again"],
])("keeps its words while %s is signed in, asks seldom, and goes on once their writer is", async (_who, its, words) => {
  answer = its;
  type("Words");
  await vi.advanceTimersByTimeAsync(10 * minute);
  expect(said()).toBe(words);
  expect(saves().length).toBeLessThanOrEqual(45);
  expect(kept?.text.body).toBe("Words");
  saver.leaving();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(said()).toBe(words);
  expect(kept?.text.body).toBe("Words");
  answer = understood();
  await vi.advanceTimersByTimeAsync(31_000);
  expect(said()).toBe("Saved");
  expect(kept).toBeNull();
});
