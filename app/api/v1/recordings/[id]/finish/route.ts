import { answer, apiRoute, problem } from "@/lib/boundary/api-route";
import { voice } from "@/lib/voice";
import { uploadProblem } from "@/lib/voice/problems";
import { recordingJson } from "@/lib/voice/recording-out";
import { finishRecording } from "@/lib/voice/schema";

export const POST = apiRoute(finishRecording, async ({ viewer, params, body }) => {
  const finished = await voice().finish(viewer, params.id, { parts: body.parts, peaks: body.peaks });
  return finished.ok ? answer(200, recordingJson(finished.value)) : problem(uploadProblem(finished.error));
});
