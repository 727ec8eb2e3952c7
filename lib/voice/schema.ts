import { z } from "zod";
import { contract } from "@/lib/boundary/contract";
import { entryParams, idField, idOut, momentField, textField } from "@/lib/boundary/fields";
import type { EntryId, RecordingId } from "@/lib/ids/ids";
import type { EntryView } from "@/lib/journal/view";
import { recordingOut } from "./recording-out";
import { mostNameLength, mostParts, mostPeaks, type RecordingView, transcriptions } from "./view";

const recordingParams = z.object({ id: idField<RecordingId>() });

const refusedSounds = [
  "unknown_sound",
  "sound_empty",
  "sound_broken",
  "sound_unfinished",
  "sound_too_short",
  "sound_too_long",
] as const;
const storeFailures = ["unreadable", "storage_unavailable", "storage_failed"] as const;

const countOf = (most: number, what: string) =>
  z.number({ error: "must be a number" }).int("must be a whole number").min(0, "must not be negative").max(most, what);

export const beginRecording = contract({
  method: "POST",
  path: "/recordings",
  access: "write",
  limit: "write",
  summary:
    "Begin a recording of an entry, whose sound then comes in parts. The same id again is the same recording; one whose " +
    "entry is in the trash comes into this one. `from_entry` is the one it was spoken into, where that is another: a blank entry " +
    "is kept away from AI if that one is, or is gone. `recorded_at` is when a recorded one began, where that was within the past year. " +
    "One that was deleted is refused; with `anew` it is begun all the same. " +
    "`bytes`, where it is known, has it refused before anything is sent.",
  body: z.object({
    id: idField<RecordingId>().optional(),
    entry_id: idField<EntryId>(),
    from_entry: idField<EntryId>().optional(),
    origin: z.enum(["recorded", "uploaded"], { error: "must be recorded or uploaded" }),
    recorded_at: momentField.optional(),
    anew: z.boolean({ error: "must be true or false" }).optional(),
    name: textField(mostNameLength).nullable().optional(),
    bytes: countOf(Number.MAX_SAFE_INTEGER, "is too large a number").optional(),
  }),
  answers: { 201: recordingOut },
  problems: ["not_found", "recording_gone", "recording_too_large", "voice_space_full"],
});

export const putPart = contract({
  method: "PUT",
  path: "/recordings/{id}/parts/{n}",
  access: "write",
  limit: "write",
  params: z.object({
    id: idField<RecordingId>(),
    n: z
      .string()
      .regex(/^(0|[1-9]\d{0,3})$/)
      .transform(Number)
      .refine((number) => number < mostParts),
  }),
  raw: "application/octet-stream",
  summary:
    "Send a part of a sound, 1 byte to 1 MiB, counted from 0; in any order, and again as often as it takes. The first part must " +
    "hold at least 4,096 bytes, or all there are: it is looked at, and one that doesn't begin a sound ends the recording.",
  answers: { 204: null },
  problems: [
    "send_bytes",
    "part_too_large",
    "sound_empty",
    "recording_too_large",
    "voice_space_full",
    "part_differs",
    "unknown_sound",
    ...storeFailures,
  ],
});

export const readRecording = contract({
  method: "GET",
  path: "/recordings/{id}",
  access: "read",
  limit: "read",
  params: recordingParams,
  summary: "A recording with its words; while it is uploaded, `parts` names those that are there.",
  answers: { 200: recordingOut.extend({ parts: z.array(z.number().int()) }) },
  problems: ["unreadable"],
});

export const finishRecording = contract({
  method: "POST",
  path: "/recordings/{id}/finish",
  access: "write",
  limit: "write",
  params: recordingParams,
  summary:
    "All parts were sent. The sound is looked at as a whole and its length measured, whatever was said of it; then its words are " +
    "looked for. Finishing again gives the same recording. `peaks` is how loud it is along its time, 0 to 255.",
  body: z.object({
    parts: countOf(mostParts, `at most ${mostParts} parts`),
    milliseconds: countOf(Number.MAX_SAFE_INTEGER, "is too large a number").optional(),
    peaks: z.array(countOf(255, "must be at most 255")).max(mostPeaks, `at most ${mostPeaks} numbers`).optional(),
  }),
  answers: { 200: recordingOut },
  problems: ["parts_missing", ...refusedSounds, ...storeFailures],
});

export const listRecordings = contract({
  method: "GET",
  path: "/entries/{id}/recordings",
  access: "read",
  limit: "read",
  params: entryParams,
  summary: "The recordings of an entry, the oldest first.",
  answers: { 200: z.array(recordingOut) },
  problems: ["unreadable"],
});

export const hearRecording = contract({
  method: "GET",
  path: "/recordings/{id}/audio",
  access: "read",
  limit: "read",
  params: recordingParams,
  summary: "The sound as it was sent; ranges of it as `Range` asks for.",
  answers: { 200: "stream", 206: "stream" },
  problems: ["bad_range", ...storeFailures],
});

export const deleteRecording = contract({
  method: "DELETE",
  path: "/recordings/{id}",
  access: "write",
  limit: "write",
  params: recordingParams,
  summary: "Delete a recording, sound and words; also one whose entry is in the trash. Its id stays deleted for a year.",
  answers: { 204: null },
});

export const deleteAudio = contract({
  method: "DELETE",
  path: "/recordings/{id}/audio",
  access: "write",
  limit: "write",
  params: recordingParams,
  summary: "Delete a recording's sound and keep its words.",
  answers: { 204: null },
  problems: ["no_words_yet"],
});

export const transcribeAgain = contract({
  method: "POST",
  path: "/recordings/{id}/transcribe",
  access: "write",
  limit: "reflect",
  params: recordingParams,
  summary: "Look for a recording's words once more. While somebody is at it, nothing is begun.",
  body: z.object({}),
  bodyOptional: true,
  answers: { 202: recordingOut },
  problems: ["audio_deleted", "still_uploading", "unreadable"],
});

export const tidyTranscript = contract({
  method: "POST",
  path: "/recordings/{id}/tidy",
  access: "write",
  limit: "reflect",
  params: recordingParams,
  summary:
    "Make a transcript easier to read, as a layer over it: by an outside AI where its writer lets it and the answer is in their own words, by PAUZ itself otherwise. `provider` says by whom",
  body: z.object({}),
  bodyOptional: true,
  answers: { 200: recordingOut },
  problems: ["no_words_yet", "unreadable"],
});

export const untidyTranscript = contract({
  method: "DELETE",
  path: "/recordings/{id}/tidy",
  access: "write",
  limit: "write",
  params: recordingParams,
  summary: "Take the tidied layer away; what was said is as it was",
  answers: { 200: recordingOut },
  problems: ["unreadable"],
});

export const noteInserted = contract({
  method: "POST",
  path: "/recordings/{id}/inserted",
  access: "write",
  limit: "write",
  params: recordingParams,
  summary: "Note that a recording's words were put into its entry; `first` is true for the first time only.",
  body: z.object({}),
  bodyOptional: true,
  answers: { 200: z.object({ first: z.boolean() }) },
});

const spokenOut = z.object({
  recording_id: idOut,
  status: z.enum(transcriptions),
  transcribed_text: z.string().optional(),
  has_audio: z.boolean(),
  content: z.string(),
});

/** What sending an entry's voice comes to. */
export function spokenJson(recording: RecordingView, entry: EntryView): z.input<typeof spokenOut> {
  return {
    recording_id: recording.id,
    status: recording.transcription,
    ...(recording.transcript === null ? {} : { transcribed_text: recording.transcript.text }),
    has_audio: recording.status === "kept",
    content: entry.body,
  };
}

export const sendVoice = contract({
  method: "POST",
  path: "/freejournal/{id}/voice",
  access: "write",
  limit: "reflect",
  params: entryParams,
  raw: "multipart/form-data",
  summary:
    "Send a sound of an entry in one go, at most 25 MB, in the field audio_file. 200 with its words when they are there within 20 " +
    "seconds, or none will come; else 202, and GET /recordings/{recording_id} has them later. The entry's text is not changed.",
  answers: { 200: spokenOut, 202: spokenOut },
  problems: ["send_multipart", "invalid_input", "recording_too_large", "voice_space_full", ...refusedSounds, ...storeFailures],
});

export const voiceContracts = [
  beginRecording,
  putPart,
  readRecording,
  finishRecording,
  listRecordings,
  hearRecording,
  deleteRecording,
  deleteAudio,
  transcribeAgain,
  tidyTranscript,
  untidyTranscript,
  noteInserted,
  sendVoice,
];
