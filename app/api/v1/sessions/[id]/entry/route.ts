import { answer, apiRoute, problem } from "@/lib/boundary/api-route";
import { companions } from "@/lib/companions";
import { saveSession } from "@/lib/companions/schema";

export const POST = apiRoute(saveSession, async ({ viewer, params, body }) => {
  const saved = await companions().saveAsEntry(viewer, params.id, { again: body.again });
  if (!saved.ok) return problem({ code: saved.error });
  return answer(saved.value.made ? 201 : 200, { entry_id: saved.value.entryId });
});
