import { answer, apiRoute, problem } from "@/lib/boundary/api-route";
import { config } from "@/lib/config/config";
import { exports } from "@/lib/exports";
import { createExport, exportJson, linkJson, listExports } from "@/lib/exports/schema";

export const GET = apiRoute(listExports, async ({ viewer }) => answer(200, (await exports().history(viewer)).map(exportJson)));

export const POST = apiRoute(createExport, async ({ viewer, body }) => {
  const asked = await exports().request(viewer, body.entry_id);
  if (!asked.ok) return problem({ code: asked.error });
  const link = await exports().link(viewer, asked.value.id);
  const ready = asked.value.status === "ready" && link.ok;
  return answer(202, {
    ...exportJson(asked.value),
    ...(ready ? linkJson(link.value) : {}),
    status_url: `${config().url}/api/v1/exports/${asked.value.id}`,
  });
});
