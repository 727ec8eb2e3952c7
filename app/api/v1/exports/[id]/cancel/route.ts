import { answer, apiRoute, problem } from "@/lib/boundary/api-route";
import { exports } from "@/lib/exports";
import { cancelExport, exportJson } from "@/lib/exports/schema";

export const POST = apiRoute(cancelExport, async ({ viewer, params }) => {
  const stopped = await exports().cancel(viewer, params.id);
  return stopped.ok ? answer(200, exportJson(stopped.value)) : problem({ code: stopped.error });
});
