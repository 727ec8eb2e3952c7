import { answer, apiRoute, problem } from "@/lib/boundary/api-route";
import { guidedPlans } from "@/lib/guided";
import { askFollowUp } from "@/lib/guided/asking-schema";

export const POST = apiRoute(askFollowUp, async ({ viewer, params, body, request }) => {
  const { prompt_text: promptText, response, earlier = [] } = body;
  const asked = await guidedPlans().followUp(viewer, params.id, { promptText, response, earlier }, { signal: request.signal });
  return asked.ok ? answer(200, asked.value) : problem({ code: asked.error });
});
