import { accountHeader } from "@/lib/auth/account-header";
import { someoneElse } from "@/components/editor/save/someone-else";
import { type Json, jsonOf } from "@/components/editor/save/answers";
import { partBytes } from "@/lib/voice/view";
import type { Bytes, Recording } from "./recording-store";

/** What became of sending a recording. */
export type Sent =
  | { readonly kind: "kept" }
  /** No answer, or one that only time can mend. */
  | { readonly kind: "unreachable" }
  | { readonly kind: "busy"; readonly afterMs: number }
  | { readonly kind: "signed_out" }
  | { readonly kind: "other_account" }
  /** This page and the server don't understand each other. */
  | { readonly kind: "other_version" }
  /** Its writer deleted it, on another page or device. */
  | { readonly kind: "gone" }
  /** Its entry is in the trash, or was deleted. */
  | { readonly kind: "missing" }
  /** Refused for what it is, or for want of room; in the server's words. */
  | { readonly kind: "refused"; readonly title: string; readonly detail: string };

/** A recording that is whole, part by part. */
export type WholeSound = {
  readonly bytes: number;
  readonly parts: number;
  /** Null when it is not to be had any more. */
  readonly part: (number: number) => Promise<Bytes | null>;
};

/** What goes along with the sound. Its length and its picture are no more than what its sender knows of it. */
export type Outgoing = Pick<Recording, "id" | "entryId" | "from" | "anew" | "fresh" | "zone" | "startedAt" | "peaks"> & {
  readonly milliseconds: number | null;
  /** The name of the file, where it was none of our own recorder's. */
  readonly name?: string;
};

export type Progress = {
  /** Before the journal is asked to take it: from then on it may have some of it. */
  readonly onBegin?: () => void | Promise<void>;
  /** Parts that are there, of how many; once the journal knows of the recording at all. */
  readonly onPart?: (sent: number, parts: number) => void | Promise<void>;
  readonly signal?: AbortSignal;
};

const room = "/api/v1/recordings";
const patience = 60_000;
/** For a whole part: a slow line takes minutes for it, and one that is given up begins again from its first byte. */
const partPatience = 5 * 60_000;
/** How often what the server lacks is sent again before it is left for later. */
const rounds = 3;

/** Ends what is under way with this outcome. */
class Stopped extends Error {
  constructor(readonly outcome: Exclude<Sent, { kind: "kept" }>) {
    super(outcome.kind);
  }
}

const text = (value: unknown): string => (typeof value === "string" ? value : "");

/** What an answer that is no success means for this recording. */
function refusal(status: number, answer: Json | null, response: Response): Exclude<Sent, { kind: "kept" }> {
  if (status === 401) return { kind: "signed_out" };
  if (answer?.["code"] === "other_account") return { kind: "other_account" };
  if (status === 429) {
    const seconds = Number(response.headers.get("retry-after"));
    return { kind: "busy", afterMs: Number.isFinite(seconds) && seconds > 0 ? Math.min(seconds, 60) * 1_000 : 2_000 };
  }
  if (status === 408 || status === 425 || status >= 500) return { kind: "unreachable" };
  const [title, detail, code] = [text(answer?.["title"]), text(answer?.["detail"]), text(answer?.["code"])];
  if (status === 410 && code === "recording_gone") return { kind: "gone" };
  if (status === 404 && code === "not_found") return { kind: "missing" };
  const said = code !== "" && code !== "invalid_input" && title !== "";
  if (said && [409, 413, 415, 422].includes(status)) return { kind: "refused", title, detail };
  if (status === 413) return { kind: "refused", title: "This recording is too large to be sent", detail: "" };
  return { kind: "other_version" };
}

/** Whichever ends first; a browser that can't tell hears only the writer. */
function either(signal: AbortSignal | undefined, limit: AbortSignal): AbortSignal {
  if (signal === undefined) return limit;
  return "any" in AbortSignal ? AbortSignal.any([signal, limit]) : signal;
}

type Asked = { readonly status: number; readonly answer: Json | null; readonly response: Response };

/** Each names its account: somebody else may sign in between two of them. */
function requests(userId: string, signal?: AbortSignal) {
  async function ask(path: string, init: RequestInit, within = patience): Promise<Asked> {
    const limit = AbortSignal.timeout(within);
    const headers = { ...init.headers, [accountHeader]: userId };
    const response = await fetch(path, { ...init, headers, signal: either(signal, limit) });
    const answer = response.status === 204 ? null : await jsonOf(response);
    return { status: response.status, answer, response };
  }
  const json = (path: string, body: Json) =>
    ask(path, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) });
  const bytes = (path: string, body: Bytes) => {
    const within = Math.max(patience, Math.ceil((body.length / partBytes) * partPatience));
    return ask(path, { method: "PUT", headers: { "content-type": "application/octet-stream" }, body }, within);
  };
  return { ask, json, bytes };
}

type Requests = ReturnType<typeof requests>;

const isGood = ({ status }: Asked) => status >= 200 && status < 300;
const stop = ({ status, answer, response }: Asked) => new Stopped(refusal(status, answer, response));

/** The journal knows of the recording; the parts it has of it, or null when it has it whole. */
async function begin(
  to: Requests,
  recording: Outgoing,
  bytes: number,
  onBegin: Progress["onBegin"],
): Promise<ReadonlySet<number> | null> {
  const { id, entryId, from, anew, fresh, zone, startedAt, name } = recording;
  if (fresh) {
    // Nothing was written in the entry when it was begun: its place in the journal is kept for it, on the day it was spoken.
    const begun = { id: entryId, zone, written_at: new Date(startedAt).toISOString() };
    const reserved = await to.json("/api/v1/freejournal", begun);
    if (!isGood(reserved)) throw stop(reserved);
  }
  await onBegin?.();
  const what =
    name === undefined ? { origin: "recorded", recorded_at: new Date(startedAt).toISOString() } : { origin: "uploaded", name };
  const wish = { ...(from !== undefined && { from_entry: from }), ...(anew === true && { anew }) };
  const made = await to.json(room, { id, entry_id: entryId, ...wish, ...what, bytes });
  if (!isGood(made)) throw stop(made);
  const there = known(made.answer);
  return there === undefined ? present(to, id) : there;
}

/** What an answer about the recording says of its parts; undefined when it doesn't say. */
function known(answer: Json | null): ReadonlySet<number> | null | undefined {
  const status = answer?.["status"];
  if (status === "kept" || status === "words_only") return null;
  const parts = answer?.["parts"];
  return Array.isArray(parts) ? new Set(parts.filter((part) => typeof part === "number")) : undefined;
}

async function present(to: Requests, id: string): Promise<ReadonlySet<number> | null> {
  const found = await to.ask(`${room}/${id}`, { method: "GET" });
  if (!isGood(found)) throw stop(found);
  const parts = known(found.answer);
  if (parts === undefined) throw new Stopped({ kind: "other_version" });
  return parts;
}

const otherFile = new Stopped({
  kind: "refused",
  title: "That is another file",
  detail:
    "What has arrived is of a file of the same name, with another sound. Choose that one, or let it go and add this one anew.",
});

/** Of one that found no room on its device only the beginning lies there; the whole went from its tab. */
const longerSound = new Stopped({
  kind: "refused",
  title: "More of this recording has arrived than lies here",
  detail: "It was on its way from a page that is gone. Save what is here as a file, or discard it.",
});

async function sendParts(
  to: Requests,
  { id, name }: Pick<Outgoing, "id" | "name">,
  sound: WholeSound,
  there: ReadonlySet<number>,
  onPart: Progress["onPart"],
): Promise<void> {
  // What there is more of already is another sound.
  if (Math.max(...there) >= sound.parts) throw name === undefined ? longerSound : otherFile;
  // A file is chosen anew for the rest of it, and only its name is known: what is there already tells whether it is the same.
  const compared = name === undefined ? undefined : Math.min(...there);
  let sent = there.size;
  await onPart?.(sent, sound.parts);
  for (let number = 0; number < sound.parts; number += 1) {
    if (there.has(number) && number !== compared) continue;
    const part = await sound.part(number);
    // Let go in another tab meanwhile, or damaged where it lay.
    if (part === null) throw new Stopped({ kind: "refused", title: "A part of this recording is missing here", detail: "" });
    const put = await to.bytes(`${room}/${id}/parts/${number}`, part);
    if (number === compared && put.answer?.["code"] === "part_differs") throw otherFile;
    if (!isGood(put)) throw stop(put);
    if (!there.has(number)) await onPart?.((sent += 1), sound.parts);
  }
}

/**
 * Brings a recording into the journal: only the parts that aren't there yet, so that it goes on where it broke off. Repeating it
 * changes nothing. Never throws; `unreachable` also when `signal` ended it.
 */
export async function sendRecording(
  userId: string,
  recording: Outgoing,
  sound: WholeSound,
  { onBegin, onPart, signal }: Progress = {},
): Promise<Sent> {
  const to = requests(userId, signal);
  const { id, milliseconds, peaks } = recording;
  try {
    const other = await someoneElse(userId);
    if (other !== null) return standing(other);
    let there = await begin(to, recording, sound.bytes, onBegin);
    for (let round = 0; there !== null && round < rounds; round += 1) {
      await sendParts(to, recording, sound, there, onPart);
      const known = {
        ...(milliseconds !== null && { milliseconds: Math.round(milliseconds) }),
        ...(peaks.length > 0 && { peaks }),
      };
      const whole = { parts: sound.parts, ...known };
      const finished = await to.json(`${room}/${id}/finish`, whole);
      if (isGood(finished)) return { kind: "kept" };
      if (text(finished.answer?.["code"]) !== "parts_missing") throw stop(finished);
      there = await present(to, id);
    }
    return there === null ? { kind: "kept" } : { kind: "unreachable" };
  } catch (reason) {
    return reason instanceof Stopped ? reason.outcome : { kind: "unreachable" };
  }
}

/** What a recording is that lies here no more, and that the journal hasn't whole. */
export type Lost = { readonly kind: "lost" };

/** Whether the journal has all of it, or its words, where nothing of it lies here any more. Never throws. */
export async function isInJournal(userId: string, id: string): Promise<Sent | Lost> {
  try {
    const other = await someoneElse(userId);
    if (other !== null) return standing(other);
    return { kind: (await present(requests(userId), id)) === null ? "kept" : "lost" };
  } catch (reason) {
    const outcome = reason instanceof Stopped ? reason.outcome : ({ kind: "unreachable" } as const);
    return outcome.kind === "missing" ? { kind: "lost" } : outcome;
  }
}

/** What stands in the way of any account's words stands in the way of these, too. */
function standing(other: NonNullable<Awaited<ReturnType<typeof someoneElse>>>): Sent {
  switch (other.kind) {
    case "signed_out":
    case "other_account":
      return { kind: other.kind };
    case "busy":
      return other;
    case "other_version":
      return { kind: "other_version" };
    case "saved":
    case "conflict":
    case "missing":
    case "refused":
    case "unreachable":
      return { kind: "unreachable" };
  }
}

/** Takes a recording out of this person's journal again; whether it is gone from there. */
export async function unsendRecording(userId: string, id: string): Promise<boolean> {
  try {
    // Asked as somebody else, the journal would say that it has no such recording.
    if ((await someoneElse(userId)) !== null) return false;
    const gone = await requests(userId).ask(`${room}/${id}`, { method: "DELETE" });
    return isGood(gone) || gone.status === 404;
  } catch {
    return false;
  }
}
