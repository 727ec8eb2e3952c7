import { answer, apiRoute, problem } from "@/lib/boundary/api-route";
import { guidedPlans } from "@/lib/guided";
import { addTemplate, listTemplates, templateJson, templateLineJson, templateProblem } from "@/lib/guided/template-schema";
import { newId, type TemplateId } from "@/lib/ids/ids";

export const GET = apiRoute(listTemplates, async ({ viewer }) =>
  answer(200, (await guidedPlans().templates(viewer)).map(templateLineJson)),
);

export const POST = apiRoute(addTemplate, async ({ viewer, body }) => {
  const { id = newId<TemplateId>(), name, prompts } = body;
  const saved = await guidedPlans().saveTemplate(viewer, id, { name, prompts }, 0);
  return saved.ok ? answer(201, templateJson(saved.value)) : problem(templateProblem(saved.error));
});
