import { IDBFactory } from "fake-indexeddb";
import "fake-indexeddb/auto";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { openPocket, settleIn } from "./pocket";
import { keepRecent } from "./recent";
import { samplePerson } from "./sample-person";

const mara = samplePerson("mara");

/** The journals of two accounts, of which the browser's cookie opens one. */
const journals: Record<string, string> = {
  mara: "11111111-1111-4111-8111-111111111111",
  jonas: "22222222-2222-4222-8222-222222222222",
};
let signedIn: string;
let kind: "free" | "guided";
/** Paths that begin like this are answered with 503. */
let refused: string | null;
/** Called before each answer with the path asked for. */
let before: (path: string) => void;

function answer(path: string): unknown {
  if (path === "/api/v1/auth/me") return { id: signedIn };
  const row = {
    id: journals[signedIn],
    kind,
    title: signedIn,
    preview: "",
    content: path.startsWith("/api/v1/guided_journal/") ? "\u001e{}" : `words of ${signedIn}`,
    local_date: "2026-11-20",
    created_at: "2026-11-20T10:00:00Z",
    updated_at: "2026-11-20T10:00:00Z",
    revision: 1,
    zone: "Europe/Berlin",
    word_count: 3,
    mood: null,
    tags: [],
  };
  return path.startsWith("/api/v1/entries?") ? [row] : row;
}

beforeEach(async () => {
  vi.stubGlobal("indexedDB", new IDBFactory());
  vi.stubGlobal("window", { location: new URL("http://127.0.0.1/") });
  vi.stubGlobal("document", { cookie: "" });
  vi.stubGlobal("navigator", { locks: { query: async () => ({ held: [] }) } });
  signedIn = "mara";
  before = () => undefined;
  kind = "free";
  refused = null;
  vi.stubGlobal("fetch", async (path: string) => {
    before(path);
    const failing = refused !== null && path.startsWith(refused);
    return failing ? Response.json({}, { status: 503 }) : Response.json(answer(path));
  });
  await settleIn(mara);
});

async function kept(): Promise<readonly string[]> {
  return (await (await openPocket("mara")).entries()).map(({ body }) => body);
}

describe("what is kept for reading without a network", () => {
  it("is the account's own newest entries", async () => {
    await (await keepRecent(mara)).refresh();
    expect(await kept()).toEqual(["words of mara"]);
  });

  it("is a guided journal's whole document: its answers alone would be saved as another entry", async () => {
    kind = "guided";
    await (await keepRecent(mara)).refresh();
    expect(await kept()).toEqual(["\u001e{}"]);
  });

  it("is every other entry where the store of guided journals doesn't answer", async () => {
    kind = "guided";
    refused = "/api/v1/guided_journal/";
    await (await keepRecent(mara)).refresh();
    expect(await kept()).toEqual([]);
    kind = "free";
    await (await keepRecent(mara)).refresh();
    kind = "guided";
    await (await keepRecent(mara)).refresh();
    expect(await kept()).toEqual(["words of mara"]);
  });

  it("is never another's, who signed in while the page stood open", async () => {
    const recent = await keepRecent(mara);
    await recent.refresh();
    signedIn = "jonas";
    await recent.refresh();
    expect(await kept()).toEqual(["words of mara"]);
  });

  it("is never another's, who signed in while the entries were on their way", async () => {
    before = (path) => {
      if (path.startsWith("/api/v1/entries?")) signedIn = "jonas";
    };
    await (await keepRecent(mara)).refresh();
    expect(await kept()).toEqual([]);
  });
});
