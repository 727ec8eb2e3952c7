import { type Fields, isFields, textOf } from "@/components/editor/panel/call";
import {
  containers,
  keptInReasons,
  type RecordingView,
  transcriptionFailures,
  transcriptions,
  type HeardWord,
} from "@/lib/voice/view";

/** A recording as the page knows it, read from the API. */
export type RecordingFacts = Pick<
  RecordingView,
  | "status"
  | "origin"
  | "container"
  | "name"
  | "bytes"
  | "milliseconds"
  | "peaks"
  | "transcription"
  | "failure"
  | "why"
  | "language"
  | "transcript"
> & {
  readonly id: string;
  readonly provider: string | null;
  readonly tidied: { readonly text: string; readonly provider: string } | null;
  /** Its words were put into the entry once. */
  readonly inserted: boolean;
  /** ISO 8601. */
  readonly createdAt: string;
};

const oneOf = <T extends string>(values: readonly T[], value: unknown): T | null => values.find((it) => it === value) ?? null;
const textOrNull = (fields: Fields, name: string): string | null => textOf(fields, name) || null;

function numbersOf(value: unknown): readonly number[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === "number") : [];
}

function wordsOf(value: unknown): readonly HeardWord[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((word: unknown) => {
    if (!isFields(word)) return [];
    const { text, from, to } = word;
    return typeof text === "string" && typeof from === "number" && typeof to === "number" ? [{ text, from, to }] : [];
  });
}

/** A recording of the API's; null for what isn't one. */
export function recordingFacts(json: unknown): RecordingFacts | null {
  if (!isFields(json) || textOf(json, "id") === "") return null;
  const { milliseconds, bytes, transcript, tidied } = json;
  return {
    id: textOf(json, "id"),
    status: oneOf(["uploading", "kept", "words_only"], json["status"]) ?? "kept",
    origin: oneOf(["recorded", "uploaded"], json["origin"]) ?? "recorded",
    container: oneOf(containers, json["container"]),
    name: textOrNull(json, "name"),
    bytes: typeof bytes === "number" ? bytes : 0,
    milliseconds: typeof milliseconds === "number" ? milliseconds : null,
    peaks: numbersOf(json["peaks"]),
    transcription: oneOf(transcriptions, json["transcription_status"]) ?? "none",
    failure: oneOf(transcriptionFailures, json["failure"]),
    why: oneOf(keptInReasons, json["why"]),
    provider: textOrNull(json, "provider"),
    language: textOrNull(json, "language"),
    transcript: isFields(transcript) ? { text: textOf(transcript, "text"), words: wordsOf(transcript["words"]) } : null,
    tidied: isFields(tidied) ? { text: textOf(tidied, "text"), provider: textOf(tidied, "provider") } : null,
    inserted: textOf(json, "inserted_at") !== "",
    createdAt: textOf(json, "created_at"),
  };
}

/** Every recording in an answer that lists them. */
export function recordingsIn(json: unknown): readonly RecordingFacts[] {
  return Array.isArray(json) ? json.map(recordingFacts).filter((each) => each !== null) : [];
}

/** Where the sound of a recording is, as it was recorded or uploaded. */
export const addressOfSound = (id: string) => `/api/v1/recordings/${id}/audio`;
