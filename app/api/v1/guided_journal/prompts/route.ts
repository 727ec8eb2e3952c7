import { answer, apiRoute, problem } from "@/lib/boundary/api-route";
import { guidedPlans } from "@/lib/guided";
import { askPrompts, choiceProblem } from "@/lib/guided/asking-schema";

export const POST = apiRoute(askPrompts, async ({ viewer, body, request }) => {
  const asked = await guidedPlans().questions(viewer, body.topic, request.signal);
  return asked.ok
    ? answer(
        200,
        asked.value.prompts.map(({ id, text }) => ({ id, text })),
      )
    : problem(choiceProblem(asked.error));
});
