import { answer, apiRoute, problem } from "@/lib/boundary/api-route";
import { voice } from "@/lib/voice";
import { recordingJson } from "@/lib/voice/recording-out";
import { transcribeAgain } from "@/lib/voice/schema";

export const POST = apiRoute(transcribeAgain, async ({ viewer, params }) => {
  const asked = await voice().transcribe(viewer, params.id);
  return asked.ok ? answer(202, recordingJson(asked.value)) : problem({ code: asked.error });
});
