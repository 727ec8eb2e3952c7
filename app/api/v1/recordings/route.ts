import { answer, apiRoute, problem } from "@/lib/boundary/api-route";
import { voice } from "@/lib/voice";
import { uploadProblem } from "@/lib/voice/problems";
import { recordingJson } from "@/lib/voice/recording-out";
import { beginRecording } from "@/lib/voice/schema";

export const POST = apiRoute(beginRecording, async ({ viewer, body }) => {
  const { id, entry_id: entryId, from_entry: from, origin, recorded_at: recordedAt, name, anew, bytes } = body;
  const begun = await voice().begin(viewer, { id, entryId, from, origin, recordedAt, name, anew, bytes });
  return begun.ok ? answer(201, recordingJson(begun.value)) : problem(uploadProblem(begun.error));
});
