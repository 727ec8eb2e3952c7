import { answer, apiRoute, problem } from "@/lib/boundary/api-route";
import { voice } from "@/lib/voice";
import { noteInserted } from "@/lib/voice/schema";

export const POST = apiRoute(noteInserted, async ({ viewer, params }) => {
  const noted = await voice().insert(viewer, params.id);
  return noted.ok ? answer(200, { first: noted.value }) : problem({ code: noted.error });
});
