import { answer, apiRoute, problem } from "@/lib/boundary/api-route";
import { companions } from "@/lib/companions";
import { changeSession, openJson, readSession, removeSession } from "@/lib/companions/schema";

export const GET = apiRoute(readSession, async ({ viewer, params }) => {
  const found = await companions().open(viewer, params.id);
  return found.ok ? answer(200, openJson(found.value)) : problem({ code: found.error });
});

export const PATCH = apiRoute(changeSession, async ({ viewer, params, body }) => {
  const { status, tags, keep_here: keptHere } = body;
  const changed = await companions().change(viewer, params.id, { status, tags, keptHere });
  return changed.ok ? answer(200, openJson(changed.value)) : problem({ code: changed.error });
});

export const DELETE = apiRoute(removeSession, async ({ viewer, params }) => {
  const removed = await companions().remove(viewer, params.id);
  return removed.ok ? answer(204) : problem({ code: removed.error });
});
