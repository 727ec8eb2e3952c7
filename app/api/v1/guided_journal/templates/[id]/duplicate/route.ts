import { answer, apiRoute, problem } from "@/lib/boundary/api-route";
import { guidedPlans } from "@/lib/guided";
import { duplicateTemplate, templateJson } from "@/lib/guided/template-schema";

export const POST = apiRoute(duplicateTemplate, async ({ viewer, params }) => {
  const copy = await guidedPlans().duplicate(viewer, params.id);
  return copy.ok ? answer(201, templateJson(copy.value)) : problem({ code: copy.error });
});
