import { answer, apiRoute, problem } from "@/lib/boundary/api-route";
import { nextPage } from "@/lib/boundary/paging";
import { garden } from "@/lib/garden";
import { choiceOf, flowerJson, listGarden, plantFlower } from "@/lib/garden/schema";

export const GET = apiRoute(listGarden, async ({ viewer, query, request }) => {
  const page = await garden().list(viewer, query);
  return page.ok
    ? answer(200, page.value.flowers.map(flowerJson), nextPage(request, page.value.next))
    : problem({ code: page.error });
});

export const POST = apiRoute(plantFlower, async ({ viewer, body }) => {
  const choice = choiceOf(body);
  const outcome =
    body.entry_id === undefined || body.entry_id === null
      ? await garden().checkIn(viewer, choice, body.id)
      : await garden().confirm(viewer, body.entry_id, choice);
  if (!outcome.ok) return problem({ code: outcome.error });
  return answer(outcome.value.planted ? 201 : 200, flowerJson(outcome.value.flower));
});
