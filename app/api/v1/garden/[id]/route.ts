import { answer, apiRoute, problem } from "@/lib/boundary/api-route";
import { garden } from "@/lib/garden";
import { flowerJson, readFlower, removeFlower } from "@/lib/garden/schema";

export const GET = apiRoute(readFlower, async ({ viewer, params }) => {
  const flower = await garden().read(viewer, params.id);
  return flower.ok ? answer(200, flowerJson(flower.value)) : problem({ code: flower.error });
});

export const DELETE = apiRoute(removeFlower, async ({ viewer, params }) => {
  const removed = await garden().remove(viewer, params.id);
  return removed.ok ? answer(204) : problem({ code: removed.error });
});
