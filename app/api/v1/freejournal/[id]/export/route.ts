import { answer, apiRoute, problem } from "@/lib/boundary/api-route";
import { config } from "@/lib/config/config";
import { exports } from "@/lib/exports";
import { exportEntry, exportJson, failureProblem, linkJson } from "@/lib/exports/schema";

/** How long a caller is kept waiting for a PDF that is on its way. */
const patienceMs = 20_000;

export const POST = apiRoute(exportEntry, async ({ viewer, params }) => {
  const asked = await exports().request(viewer, params.id);
  if (!asked.ok) return problem({ code: asked.error });
  // A link of this asking's own; the status page shows it when the file takes longer than the caller waits.
  await exports().link(viewer, asked.value.id);
  const settled = await exports().settled(viewer, asked.value.id, patienceMs);
  if (!settled.ok) return problem({ code: settled.error });
  const { id, status, failure } = settled.value;
  if (status === "failed") return problem(failureProblem(failure));
  if (status !== "ready")
    return answer(202, { ...exportJson(settled.value), status_url: `${config().url}/api/v1/exports/${id}` });
  // Its time began when the file was ready, which may be later than the asking.
  const open = await exports().openLink(viewer, id);
  return open.ok && open.value !== null ? answer(200, linkJson(open.value)) : problem({ code: "not_found" });
});
