import { answer, problem } from "@/lib/boundary/api-route";
import type { Viewer } from "@/lib/auth/viewer";
import { config } from "@/lib/config/config";
import { exports } from "@/lib/exports";
import { exportJson, failureProblem, linkJson } from "@/lib/exports/schema";
import type { EntryId } from "@/lib/ids/ids";

/** How long a caller is kept waiting for a PDF that is on its way. */
const patienceMs = 20_000;

/** The answer to asking for an entry's PDF, of either kind. */
export async function exportAnswer(viewer: Viewer, entryId: EntryId) {
  const asked = await exports().request(viewer, entryId);
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
}
