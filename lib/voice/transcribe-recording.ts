import type { RecordingId, UserId } from "@/lib/ids/ids";
import { jobKind } from "@/lib/queue/job";

/** Whose recording is to be turned into words. */
export type TranscribingOrder = { readonly userId: UserId; readonly recordingId: RecordingId };

/** The job that turns a recording into words. What it does stands where it is done: whoever keeps a recording needn't load it. */
export const transcribeRecording = jobKind<TranscribingOrder>({
  name: "transcribe-recording",
  ids: ["userId", "recordingId"],
  // The pauses double from two seconds: a provider that is away for a quarter of an hour costs nobody their words.
  retries: 9,
  concurrency: 2,
});
