import { answer, apiRoute, problem } from "@/lib/boundary/api-route";
import { garden } from "@/lib/garden";
import { choiceOf, confirmMood, flowerJson, unconfirmMood } from "@/lib/garden/schema";

export const POST = apiRoute(confirmMood, async ({ viewer, params, body }) => {
  const confirmed = await garden().confirm(viewer, params.id, choiceOf(body));
  return confirmed.ok ? answer(200, flowerJson(confirmed.value.flower)) : problem({ code: confirmed.error });
});

export const DELETE = apiRoute(unconfirmMood, async ({ viewer, params }) => {
  const taken = await garden().unconfirm(viewer, params.id);
  return taken.ok ? answer(204) : problem({ code: taken.error });
});
