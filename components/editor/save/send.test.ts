import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { documentText } from "@/lib/guided/view";
import { outcomeOf } from "./answers";
import { readEntry, type SaveRequest, sendSave } from "./send";

/** A server over loopback that answers as the test says. */
let server: Server;
let answer: { status: number; body: unknown; headers?: Record<string, string> };
/** The next request is cut off without an answer. */
let cut: boolean;
let received: { url: string | undefined; account: unknown; body: Record<string, unknown> }[];

async function read(request: IncomingMessage): Promise<string> {
  let text = "";
  for await (const part of request) text += String(part);
  return text;
}

beforeAll(async () => {
  server = createServer((request, response) => {
    void read(request).then((text) => {
      if (cut) return void request.socket.destroy();
      received.push({ url: request.url, account: request.headers["pauz-account"], body: text === "" ? {} : JSON.parse(text) });
      response.writeHead(answer.status, { "content-type": "application/json", ...answer.headers });
      response.end(answer.status === 204 ? undefined : JSON.stringify(answer.body));
    });
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  const real = globalThis.fetch;
  // The page's relative addresses, as a browser resolves them.
  vi.stubGlobal("fetch", (url: string, init?: RequestInit) => real(`http://127.0.0.1:${port}${url}`, init));
});
afterAll(() => {
  vi.unstubAllGlobals();
  server.close();
});
beforeEach(() => {
  received = [];
  cut = false;
  answer = { status: 200, body: { id: "e", revision: 5, updated_at: "2026-11-20T18:42:00.000Z", word_count: 2 } };
});

const save = (facts: Partial<SaveRequest> = {}): SaveRequest => ({
  entryId: "e",
  userId: "u",
  text: { body: "two words", title: "T" },
  base: 4,
  saveId: "s",
  leaving: false,
  ...facts,
});

describe("a save over HTTP", () => {
  it("that makes an entry says when its words were begun", async () => {
    const begun = Date.parse("2026-03-10T22:10:00.000Z");
    await sendSave(save({ base: 0, begun }));
    await sendSave(save({ base: 4, begun }));
    expect(received.map(({ body }) => (body as { written_at?: string }).written_at)).toEqual([
      "2026-03-10T22:10:00.000Z",
      undefined,
    ]);
  });

  it("carries the text, what it rests on and its id", async () => {
    expect(await sendSave(save())).toMatchObject({ kind: "saved", revision: 5, wordCount: 2 });
    expect(received).toEqual([
      {
        url: "/api/v1/freejournal/e/save",
        account: "u",
        body: expect.objectContaining({ content: "two words", title: "T", base_revision: 4, save_id: "s" }),
      },
    ]);
  });

  it.each([true, false])(
    "names the account it is for, and understands that it is another's turn (leaving: %s)",
    async (leaving) => {
      answer = { status: 403, body: { code: "other_account", title: "Someone else", detail: "Nothing was changed." } };
      expect(await sendSave(save({ base: 0, leaving }))).toEqual({ kind: "other_account" });
      expect(received.map(({ account }) => account)).toEqual(["u"]);
    },
  );

  it.each([
    [401, {}, { kind: "signed_out" }],
    [404, { code: "not_found" }, { kind: "missing" }],
    [500, {}, { kind: "unreachable" }],
    [503, {}, { kind: "unreachable" }],
    [
      413,
      { code: "text_too_long", title: "This entry is over 1 MB", detail: "Split it." },
      { kind: "refused", title: "This entry is over 1 MB", detail: "Split it." },
    ],
    [422, { code: "unstorable_text", title: "A character", detail: "…" }, { kind: "refused", title: "A character", detail: "…" }],
  ])("understands %i", async (status, body, outcome) => {
    answer = { status, body };
    expect(await sendSave(save())).toEqual(outcome);
  });

  it("waits as long as a limit says", async () => {
    answer = { status: 429, body: {}, headers: { "retry-after": "7" } };
    expect(await sendSave(save())).toEqual({ kind: "busy", afterMs: 7_000 });
  });

  it("brings the other text of a conflict, unless it is the same", async () => {
    const current = { content: "theirs", title: null, revision: 9, updated_at: "x" };
    answer = { status: 409, body: { current } };
    expect(await sendSave(save())).toEqual({
      kind: "conflict",
      theirs: { body: "theirs", title: null, revision: 9, updatedAt: "x" },
    });
    answer = { status: 409, body: { code: "conflict", current: { ...current, content: "two words", title: "T" } } };
    expect(await sendSave(save())).toMatchObject({ kind: "saved", revision: 9 });
  });

  it("takes nothing for saved that does not name a revision: an answer broken off, another network's page", async () => {
    const brokenOff = () => {
      const encoded = new TextEncoder().encode('{"id":"e","revi');
      return new ReadableStream({
        start: (controller) => controller.enqueue(encoded),
        pull: (controller) => controller.error(new Error("the connection was lost")),
      });
    };
    expect(await outcomeOf(new Response(brokenOff(), { status: 200 }))).toEqual({ kind: "unreachable" });
    expect(await outcomeOf(new Response("<html>Welcome to our hotel", { status: 200 }))).toEqual({ kind: "unreachable" });
    expect(await outcomeOf(new Response(brokenOff(), { status: 409 }))).toEqual({ kind: "unreachable" });
  });

  it("takes no broken answer for the entry's text", async () => {
    answer = { status: 200, body: {} };
    expect(await readEntry("e", "free")).toBe("unreachable");
    answer = { status: 200, body: { content: "a", title: null, revision: "3" } };
    expect(await readEntry("e", "free")).toBe("unreachable");
    answer = { status: 410, body: {} };
    expect(await readEntry("e", "free")).toBe("unreachable");
    answer = { status: 200, body: { content: "", title: null, revision: 3 } };
    expect(await readEntry("e", "free")).toEqual({ body: "", title: null, revision: 3 });
    answer = { status: 404, body: { code: "not_found" } };
    expect(await readEntry("e", "free")).toBeNull();
  });

  it("sends a guided journal to its own room, never as an entry", async () => {
    await sendSave(save({ text: { body: guided, title: null } }));
    expect(received.map(({ url }) => url)).toEqual(["/api/v1/guided_journal/e/save"]);
    expect(received[0]?.body).toMatchObject({ content: guided, title: null, base_revision: 4, save_id: "s" });
  });

  it("knows its own document again, whatever title the answer gives it", async () => {
    const current = { content: guided, title: "Heart", revision: 9, updated_at: "x" };
    answer = { status: 409, body: { code: "conflict", current } };
    expect(await sendSave(save({ text: { body: guided, title: null } }))).toMatchObject({ kind: "saved", revision: 9 });
    answer = { status: 200, body: current };
    expect(await readEntry("e", "guided")).toEqual({ body: guided, title: null, revision: 9 });
    expect(received.at(-1)?.url).toBe("/api/v1/guided_journal/e");
  });

  it("takes the words of an entry for no guided journal", async () => {
    answer = { status: 200, body: { content: "words alone", title: null, revision: 9 } };
    expect(await readEntry("e", "guided")).toBe("unreachable");
  });

  it("tells a store that doesn't answer from a server that doesn't", async () => {
    const failing = { code: "storage_unavailable", bucket: "guided-journals", operation: "put" };
    expect(await outcomeOf(Response.json(failing, { status: 503 }))).toEqual({ kind: "unreachable", behind: "store" });
    expect(await outcomeOf(new Response("<html>Bad gateway", { status: 502 }))).toEqual({ kind: "unreachable" });
  });

  it("never throws: not without an answer, nor with one that is no JSON", async () => {
    expect(await outcomeOf(new Response("<html>", { status: 422 }))).toEqual({ kind: "other_version", taken: false });
    cut = true;
    expect(await sendSave(save())).toEqual({ kind: "unreachable" });
  });
});

const guided = documentText({
  topic: "Heart",
  source: { kind: "category", id: "heart" },
  language: "en",
  provider: "on-device",
  prompts: [{ id: "1", text: "What is going well?", form: { kind: "text" } }],
  answers: [],
  landing: null,
  finishedAt: null,
});
