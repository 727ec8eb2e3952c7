import { answer, apiRoute, problem } from "@/lib/boundary/api-route";
import { voice } from "@/lib/voice";
import { soundResponse } from "@/lib/voice/sound-response";
import { deleteAudio, hearRecording } from "@/lib/voice/schema";

export const GET = apiRoute(hearRecording, async ({ viewer, params, request }) => {
  const heard = await voice().hear(viewer, params.id);
  return heard.ok ? soundResponse(request, heard.value) : problem({ code: heard.error });
});

export const DELETE = apiRoute(deleteAudio, async ({ viewer, params }) => {
  const forgotten = await voice().forgetSound(viewer, params.id);
  return forgotten.ok ? answer(204) : problem({ code: forgotten.error });
});
