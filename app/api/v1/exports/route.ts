import { answer, apiRoute, problem } from "@/lib/boundary/api-route";
import { config } from "@/lib/config/config";
import { exports } from "@/lib/exports";
import { createExport, exportJson, listExports } from "@/lib/exports/schema";

export const GET = apiRoute(listExports, async ({ viewer }) => answer(200, (await exports().history(viewer)).map(exportJson)));

export const POST = apiRoute(createExport, async ({ viewer, body }) => {
  const asked = await exports().request(viewer, body.entry_id);
  if (!asked.ok) return problem({ code: asked.error });
  return answer(202, { ...exportJson(asked.value), status_url: `${config().url}/api/v1/exports/${asked.value.id}` });
});
