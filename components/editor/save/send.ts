import { thisDevice } from "./device";
import type { Outcome } from "./machine";

export type Text = { readonly body: string; readonly title: string | null };
export type SaveRequest = {
  readonly entryId: string;
  readonly userId: string;
  readonly text: Text;
  readonly base: number;
  readonly saveId: string;
  readonly leaving: boolean;
  /** When the words were begun; an entry that is made late stands under the day it was written on. */
  readonly begun?: number;
  /** Ask whose session this is before a text could land in another person's journal. */
  readonly checkAccount: boolean;
};

/** Browsers give up on more than 64 kB of keep-alive requests in flight. */
const KEEPALIVE_BYTES = 60_000;
const TIMEOUT = 30_000;

type Json = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null;
}

const text = (value: unknown): string => (typeof value === "string" ? value : "");
const whole = (value: unknown): number => (typeof value === "number" ? value : 0);

async function jsonOf(response: Response): Promise<Json> {
  const value: unknown = await response.json().catch((): unknown => null);
  return isObject(value) ? value : {};
}

/** Null while this account is the one that is signed in here; else what stands in its way. Throws without a network. */
export async function someoneElse(userId: string): Promise<Outcome | null> {
  const response = await fetch("/api/v1/auth/me", { signal: AbortSignal.timeout(TIMEOUT) });
  if (response.status === 401) return { kind: "signed_out" };
  if (!response.ok) return { kind: "unreachable" };
  return (await jsonOf(response))["id"] === userId ? null : { kind: "other_account" };
}

function afterMs(response: Response): number {
  const seconds = Number(response.headers.get("retry-after"));
  return Number.isFinite(seconds) && seconds > 0 ? Math.min(seconds, 60) * 1_000 : 2_000;
}

/** What the server's answer to a save means. */
export async function outcomeOf(response: Response): Promise<Outcome> {
  if (response.status === 401) return { kind: "signed_out" };
  if (response.status === 429) return { kind: "busy", afterMs: afterMs(response) };
  if (response.status >= 500 || response.status === 408) return { kind: "unreachable" };
  const answer = await jsonOf(response);
  if (response.ok) {
    const revision = whole(answer["revision"]);
    // An answer that broke off, or somebody else's page (a hotel's network): only a revision says that the words are kept.
    if (revision < 1) return { kind: "unreachable" };
    return {
      kind: "saved",
      revision,
      updatedAt: text(answer["updated_at"]),
      wordCount: whole(answer["word_count"]),
    };
  }
  if (response.status === 404) return { kind: "missing" };
  const current = answer["current"];
  if (response.status === 409 && isObject(current)) {
    const title = current["title"];
    return {
      kind: "conflict",
      theirs: {
        body: text(current["content"]),
        title: typeof title === "string" ? title : null,
        revision: whole(current["revision"]),
        updatedAt: text(current["updated_at"]),
      },
    };
  }
  // A conflict whose other text did not arrive can't be shown; asked again, it comes whole.
  if (response.status === 409 && answer["code"] === undefined) return { kind: "unreachable" };
  return { kind: "refused", title: text(answer["title"]) || "This can't be saved", detail: text(answer["detail"]) };
}

/** Sends one save and says what became of it. Never throws: a request that got no answer is `unreachable`. */
export async function sendSave(save: SaveRequest): Promise<Outcome> {
  const body = JSON.stringify({
    content: save.text.body,
    title: save.text.title,
    base_revision: save.base,
    save_id: save.saveId,
    device: thisDevice(),
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    ...(save.base === 0 && save.begun !== undefined && { written_at: new Date(save.begun).toISOString() }),
  });
  const keepalive = new TextEncoder().encode(body).length <= KEEPALIVE_BYTES;
  try {
    if (save.checkAccount && !save.leaving) {
      const other = await someoneElse(save.userId);
      if (other !== null) return other;
    }
    const response = await fetch(`/api/v1/freejournal/${save.entryId}/save`, {
      method: "POST",
      headers: { "content-type": "application/json", prefer: "return=minimal" },
      body,
      keepalive,
      ...(keepalive ? {} : { signal: AbortSignal.timeout(TIMEOUT) }),
    });
    const outcome = await outcomeOf(response);
    const same =
      outcome.kind === "conflict" && outcome.theirs.body === save.text.body && outcome.theirs.title === save.text.title;
    // The other side wrote the very same: nothing to choose.
    return same
      ? { kind: "saved", revision: outcome.theirs.revision, updatedAt: outcome.theirs.updatedAt, wordCount: 0 }
      : outcome;
  } catch {
    return { kind: "unreachable" };
  }
}

/** The entry's text as the journal has it now, or null when it isn't there (any more). */
export async function readEntry(entryId: string): Promise<(Text & { readonly revision: number }) | "unreachable" | null> {
  try {
    const response = await fetch(`/api/v1/freejournal/${entryId}`, { signal: AbortSignal.timeout(TIMEOUT) });
    if (!response.ok) return null;
    const entry = await jsonOf(response);
    const title = entry["title"];
    // Broken off, or not PAUZ's: an empty text must not stand for it.
    if (typeof entry["content"] !== "string") return "unreachable";
    return { body: entry["content"], title: typeof title === "string" ? title : null, revision: whole(entry["revision"]) };
  } catch {
    return "unreachable";
  }
}
