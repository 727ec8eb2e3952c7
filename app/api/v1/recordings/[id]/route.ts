import { answer, apiRoute, problem } from "@/lib/boundary/api-route";
import { voice } from "@/lib/voice";
import { recordingJson } from "@/lib/voice/recording-out";
import { deleteRecording, readRecording } from "@/lib/voice/schema";

export const GET = apiRoute(readRecording, async ({ viewer, params }) => {
  const found = await voice().progress(viewer, params.id);
  if (!found.ok) return problem({ code: found.error });
  return answer(200, { ...recordingJson(found.value.recording), parts: [...found.value.parts] });
});

export const DELETE = apiRoute(deleteRecording, async ({ viewer, params }) => {
  const removed = await voice().remove(viewer, params.id);
  return removed.ok ? answer(204) : problem({ code: removed.error });
});
