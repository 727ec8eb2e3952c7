import { answer, apiRoute, problem } from "@/lib/boundary/api-route";
import { mood } from "@/lib/mood";
import { reflect, reflectionJson } from "@/lib/mood/schema";

export const POST = apiRoute(reflect, async ({ viewer, params, request }) => {
  const reflected = await mood().reflect(viewer, params.id, request.signal);
  return reflected.ok ? answer(200, reflectionJson(reflected.value)) : problem({ code: reflected.error });
});
