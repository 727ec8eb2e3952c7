import { answer, apiRoute } from "@/lib/boundary/api-route";
import { guidedPlans } from "@/lib/guided";
import { orderTemplates, templateLineJson } from "@/lib/guided/template-schema";

export const PUT = apiRoute(orderTemplates, async ({ viewer, body }) => {
  await guidedPlans().reorder(viewer, body.ids);
  return answer(200, (await guidedPlans().templates(viewer)).map(templateLineJson));
});
