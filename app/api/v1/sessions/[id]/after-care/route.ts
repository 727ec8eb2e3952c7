import { answer, apiRoute, problem } from "@/lib/boundary/api-route";
import { companions } from "@/lib/companions";
import { goOnAfterCare, openJson } from "@/lib/companions/schema";

export const POST = apiRoute(goOnAfterCare, async ({ viewer, params, body }) => {
  const changed = await companions().goOn(viewer, params.id, body.choice);
  return changed.ok ? answer(200, openJson(changed.value)) : problem({ code: changed.error });
});
