import { answer, apiRoute, problem } from "@/lib/boundary/api-route";
import { voice } from "@/lib/voice";
import { recordingJson } from "@/lib/voice/recording-out";
import { listRecordings } from "@/lib/voice/schema";

export const GET = apiRoute(listRecordings, async ({ viewer, params }) => {
  const found = await voice().ofEntry(viewer, params.id);
  return found.ok ? answer(200, found.value.map(recordingJson)) : problem({ code: found.error });
});
