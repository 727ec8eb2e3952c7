import { apiRoute, problem } from "@/lib/boundary/api-route";
import { guided } from "@/lib/guided";
import { guidedProblem } from "@/lib/guided/problems";
import { answerGuided } from "@/lib/guided/schema";
import { guidedAnswer } from "../../../entry-answer";

export const POST = apiRoute(answerGuided, async ({ viewer, params, body }) => {
  const saved = await guided().answer(viewer, params.id, body.prompt_id, body.response);
  return saved.ok ? guidedAnswer(200, viewer, saved.value) : problem(guidedProblem(saved.error));
});
