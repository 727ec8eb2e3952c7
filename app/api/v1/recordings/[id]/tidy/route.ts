import { answer, apiRoute, problem } from "@/lib/boundary/api-route";
import { voice } from "@/lib/voice";
import { recordingJson } from "@/lib/voice/recording-out";
import { tidyTranscript, untidyTranscript } from "@/lib/voice/schema";

export const POST = apiRoute(tidyTranscript, async ({ viewer, params }) => {
  const tidied = await voice().tidy(viewer, params.id);
  return tidied.ok ? answer(200, recordingJson(tidied.value)) : problem({ code: tidied.error });
});

export const DELETE = apiRoute(untidyTranscript, async ({ viewer, params }) => {
  const bare = await voice().untidy(viewer, params.id);
  return bare.ok ? answer(200, recordingJson(bare.value)) : problem({ code: bare.error });
});
