import { answer, apiRoute, problem } from "@/lib/boundary/api-route";
import { exports } from "@/lib/exports";
import { deleteExport, exportJson, linkJson, readExport } from "@/lib/exports/schema";

export const GET = apiRoute(readExport, async ({ viewer, params }) => {
  const found = await exports().status(viewer, params.id);
  if (!found.ok) return problem({ code: found.error });
  const open = await exports().openLink(viewer, params.id);
  return answer(200, { ...exportJson(found.value), ...(open.ok && open.value !== null ? linkJson(open.value) : {}) });
});

export const DELETE = apiRoute(deleteExport, async ({ viewer, params }) => {
  const removed = await exports().remove(viewer, params.id);
  return removed.ok ? answer(204) : problem({ code: removed.error });
});
