import { answer, apiRoute, problem } from "@/lib/boundary/api-route";
import { hints } from "@/lib/hints";
import { judgeHint } from "@/lib/hints/schema";

export const POST = apiRoute(judgeHint, async ({ viewer, params, body }) => {
  const judged = await hints().judge(viewer, params.id, body.helpful);
  return judged.ok ? answer(204) : problem({ code: judged.error });
});
