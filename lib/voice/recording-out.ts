import { z } from "zod";
import { providerNames } from "@/lib/ai/names";
import { idOut, timeOut } from "@/lib/boundary/fields";
import { containers, keptInReasons, type RecordingView, transcriptionFailures, transcriptions } from "./view";

/** What the API says of a recording. */
export const recordingOut = z.object({
  id: idOut,
  entry_id: idOut,
  status: z.enum(["uploading", "kept", "words_only"]),
  origin: z.enum(["recorded", "uploaded"]),
  container: z.enum(containers).nullable(),
  name: z.string().nullable(),
  bytes: z.number().int(),
  milliseconds: z.number().int().nullable(),
  peaks: z.array(z.number().int()),
  transcription_status: z.enum(transcriptions),
  failure: z.enum(transcriptionFailures).nullable(),
  why: z.enum(keptInReasons).nullable(),
  provider: z.enum(providerNames).nullable(),
  language: z.string().nullable(),
  transcript: z
    .object({
      text: z.string(),
      words: z.array(z.object({ text: z.string(), from: z.number().int(), to: z.number().int() })),
    })
    .nullable(),
  tidied: z.object({ text: z.string(), provider: z.enum(providerNames) }).nullable(),
  inserted_at: timeOut.nullable(),
  created_at: timeOut,
});

/** A recording as the API says it. */
export function recordingJson(it: RecordingView): z.input<typeof recordingOut> {
  return {
    id: it.id,
    entry_id: it.entryId,
    status: it.status,
    origin: it.origin,
    container: it.container,
    name: it.name,
    bytes: it.bytes,
    milliseconds: it.milliseconds,
    peaks: [...it.peaks],
    transcription_status: it.transcription,
    failure: it.failure,
    why: it.why,
    provider: it.provider,
    language: it.language,
    transcript: it.transcript === null ? null : { text: it.transcript.text, words: [...it.transcript.words] },
    tidied: it.tidied,
    inserted_at: it.insertedAt?.toISOString() ?? null,
    created_at: it.createdAt.toISOString(),
  };
}
