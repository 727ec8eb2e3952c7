import { answer, apiRoute, problem } from "@/lib/boundary/api-route";
import { guided } from "@/lib/guided";
import { guidedProblem } from "@/lib/guided/problems";
import { answerGuided, guidedJson } from "@/lib/guided/schema";

export const POST = apiRoute(answerGuided, async ({ viewer, params, body }) => {
  const saved = await guided().answer(viewer, params.id, body.prompt_id, body.response);
  return saved.ok ? answer(200, guidedJson(viewer.userId, saved.value)) : problem(guidedProblem(saved.error));
});
