import { answer, apiRoute, problem } from "@/lib/boundary/api-route";
import { guidedPlans } from "@/lib/guided";
import { changeTemplate, readTemplate, removeTemplate, templateJson, templateProblem } from "@/lib/guided/template-schema";

export const GET = apiRoute(readTemplate, async ({ viewer, params }) => {
  const template = await guidedPlans().template(viewer, params.id);
  return template.ok ? answer(200, templateJson(template.value)) : problem({ code: template.error });
});

export const PUT = apiRoute(changeTemplate, async ({ viewer, params, body }) => {
  const { name, prompts, base_revision: base } = body;
  const saved = await guidedPlans().saveTemplate(viewer, params.id, { name, prompts }, base);
  return saved.ok ? answer(200, templateJson(saved.value)) : problem(templateProblem(saved.error));
});

export const DELETE = apiRoute(removeTemplate, async ({ viewer, params }) => {
  const removed = await guidedPlans().remove(viewer, params.id);
  return removed.ok ? answer(204) : problem({ code: removed.error });
});
