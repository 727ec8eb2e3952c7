import type { Outcome, Theirs } from "./save-state";
import { kindOf } from "./said";

// What an answer to a save means. A page may be older than the server it meets, or newer, and what answers may not be PAUZ at
// all: only what is understood counts as an answer to these words.

export type Json = Readonly<Record<string, unknown>>;

/** The answer's JSON object; null for anything else: broken off, a page of HTML. */
export async function jsonOf(response: Response): Promise<Json | null> {
  const value: unknown = await response.json().catch((): unknown => null);
  return isObject(value) ? value : null;
}

function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const text = (value: unknown): string => (typeof value === "string" ? value : "");

const isRevision = (value: unknown): value is number => typeof value === "number" && Number.isInteger(value) && value >= 1;

function afterMs(response: Response): number {
  const seconds = Number(response.headers.get("retry-after"));
  return Number.isFinite(seconds) && seconds > 0 ? Math.min(seconds, 60) * 1_000 : 2_000;
}

/** The other text of a conflict, when all of it came. */
function theirsOf(current: unknown): Theirs | null {
  if (!isObject(current)) return null;
  const { content, title, revision, updated_at: updatedAt } = current;
  if (typeof content !== "string" || !isRevision(revision)) return null;
  // A guided journal's topic is part of its document; beside it, it would make two equal texts look different.
  const own = typeof title === "string" && kindOf({ body: content }) === "free" ? title : null;
  return { body: content, title: own, revision, updatedAt: text(updatedAt) };
}

/** What is wrong with the writer's own words, where that is what was refused; null when it is the request around them. */
function wrongWords(errors: unknown): string | null {
  const wrong = Array.isArray(errors) ? errors.filter(isObject) : [];
  if (wrong.length === 0 || !wrong.every(({ field }) => field === "title" || field === "content")) return null;
  return wrong.map(({ field, message }) => `The ${field === "title" ? "title" : "text"} ${text(message)}.`).join(" ");
}

/** Refusals that speak of these words or this writer, and stay the same however often they are asked for. */
const refusing: ReadonlySet<number> = new Set([403, 409, 413, 422]);
/** Of those, what says only that the request was not understood. */
const misread: ReadonlySet<unknown> = new Set(["invalid_input", "malformed_json", "conflict"]);

const otherVersion = { kind: "other_version", taken: false } as const;

function refusalOf(status: number, answer: Json | null): Outcome {
  const code = answer?.["code"];
  if (code === "invalid_input") {
    const wrong = wrongWords(answer?.["errors"]);
    return wrong === null ? otherVersion : { kind: "refused", title: "This can't be saved", detail: wrong };
  }
  const detail = text(answer?.["detail"]);
  // Without a word on what is wrong there is nothing that a writer could mend.
  if (refusing.has(status) && typeof code === "string" && !misread.has(code) && detail !== "")
    return { kind: "refused", title: text(answer?.["title"]) || "This can't be saved", detail };
  // A proxy that takes no more has no words of PAUZ's.
  if (status === 413)
    return { kind: "refused", title: "This entry is too large to be sent", detail: "Split it into two entries." };
  return otherVersion;
}

/** PAUZ names the store that keeps the journal where it is that which failed; else nobody knows what did. */
function unansweredOf(answer: Json | null): Outcome {
  return typeof answer?.["bucket"] === "string" ? { kind: "unreachable", behind: "store" } : { kind: "unreachable" };
}

/** What the server's answer to a save means. Never throws. */
export async function outcomeOf(response: Response): Promise<Outcome> {
  const { status } = response;
  if (status === 401) return { kind: "signed_out" };
  if (status === 429) return { kind: "busy", afterMs: afterMs(response) };
  if (status === 408 || status === 425) return { kind: "unreachable" };
  if (status >= 500) return unansweredOf(await jsonOf(response));
  const answer = await jsonOf(response);
  if (response.ok) {
    // An answer that broke off, or somebody else's page (a hotel's network).
    if (answer === null) return { kind: "unreachable" };
    const { revision, updated_at: updatedAt, word_count: words } = answer;
    // Only a revision says that the words are kept, though they may be.
    if (!isRevision(revision)) return { kind: "other_version", taken: true };
    return { kind: "saved", revision, updatedAt: text(updatedAt), wordCount: typeof words === "number" ? words : 0 };
  }
  if (status === 404 && answer?.["code"] === "not_found") return { kind: "missing" };
  if (answer?.["code"] === "other_account") return { kind: "other_account" };
  const theirs = status === 409 ? theirsOf(answer?.["current"]) : null;
  if (theirs !== null) return { kind: "conflict", theirs };
  // A conflict whose other text did not arrive can't be shown; asked again, it comes whole.
  if (status === 409 && answer === null) return { kind: "unreachable" };
  return refusalOf(status, answer);
}
