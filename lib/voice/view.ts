import type { ProviderName } from "@/lib/ai/names";
import type { Instant } from "@/lib/clock/clock";
import type { EntryId, RecordingId } from "@/lib/ids/ids";

/** What a sound may be kept in. Which one it is, is read from its bytes; what the sender calls it decides nothing. */
export const containers = ["webm", "mp4", "wav", "mp3", "flac", "ogg"] as const;
export type Container = (typeof containers)[number];

/** Bytes of one part of an upload, at most; the largest recording, in bytes and in time; and the shortest. */
export const partBytes = 1024 * 1024;
export const mostBytes = 25 * 1024 * 1024;
export const mostMilliseconds = 60 * 60_000;
export const leastMilliseconds = 300;
/** Parts one recording may come in. */
export const mostParts = 1_000;
/** Numbers in the picture of a recording, at most. */
export const mostPeaks = 2_000;
export const mostNameLength = 200;

export type RecordingStatus = "uploading" | "kept" | "words_only";
export type RecordingOrigin = "recorded" | "uploaded";

/** `not_allowed`: its writer keeps it in; `why` says by what. */
export const transcriptions = [
  "none",
  "queued",
  "transcribing",
  "done",
  "no_words",
  "no_provider",
  "not_allowed",
  "failed",
] as const;
export type Transcription = (typeof transcriptions)[number];

/** What keeps a recording in. */
export const keptInReasons = [
  "no_consent",
  "provider_not_named",
  "switched_off",
  "feature_off",
  "entry_excluded",
  "budget_spent",
] as const;
export type KeptIn = (typeof keptInReasons)[number];

/** Why nobody could turn a recording into words. */
export const transcriptionFailures = [
  "unreachable",
  "timed_out",
  "busy",
  "refused",
  "bad_key",
  "quota_spent",
  "unreadable_sound",
  "bad_answer",
  "store_unavailable",
  "unreadable",
  "interrupted",
  "internal",
] as const;
export type TranscriptionFailure = (typeof transcriptionFailures)[number];

/** A word as it was heard; times in milliseconds from the beginning. */
export type HeardWord = { readonly text: string; readonly from: number; readonly to: number };
/** `words` is empty when the provider gives no times. */
export type Transcript = { readonly text: string; readonly words: readonly HeardWord[] };
export type Tidied = { readonly text: string; readonly provider: ProviderName };

/** A recording, opened for its writer. */
export type RecordingView = {
  readonly id: RecordingId;
  readonly entryId: EntryId;
  /** `words_only`: the sound was deleted, its words stay. */
  readonly status: RecordingStatus;
  readonly origin: RecordingOrigin;
  /** Null until its first bytes are there. */
  readonly container: Container | null;
  /** The file's own name, where it was uploaded. */
  readonly name: string | null;
  /** Of the sound; while it is uploading, of what is there. */
  readonly bytes: number;
  readonly milliseconds: number | null;
  /** How loud it is along its time, 0 to 255; empty when nobody measured it. */
  readonly peaks: readonly number[];
  readonly transcription: Transcription;
  readonly failure: TranscriptionFailure | null;
  readonly why: KeptIn | null;
  readonly provider: ProviderName | null;
  /** As the provider named it, BCP 47 where it is one. */
  readonly language: string | null;
  readonly transcript: Transcript | null;
  readonly tidied: Tidied | null;
  /** When its words were first put into the entry. */
  readonly insertedAt: Instant | null;
  readonly createdAt: Instant;
};

/** What an entry's recordings come to, for lists: `transcription` is that of the newest. */
export type EntrySound = { readonly hasAudio: boolean; readonly transcription: Transcription | null };

/** Whether nothing more will happen by itself. */
export function isSettled(transcription: Transcription): boolean {
  return transcription !== "queued" && transcription !== "transcribing";
}

const types: Readonly<Record<Container, { readonly type: string; readonly ending: string }>> = {
  webm: { type: "audio/webm", ending: "webm" },
  mp4: { type: "audio/mp4", ending: "m4a" },
  wav: { type: "audio/wav", ending: "wav" },
  mp3: { type: "audio/mpeg", ending: "mp3" },
  flac: { type: "audio/flac", ending: "flac" },
  ogg: { type: "audio/ogg", ending: "ogg" },
};

/** The media type a sound is given out as. */
export function typeOf(container: Container): string {
  return types[container].type;
}

/** How the name of a file ends that holds it. */
export function endingOf(container: Container): string {
  return types[container].ending;
}
