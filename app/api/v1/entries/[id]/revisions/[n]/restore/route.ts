import { answer, apiRoute, problem } from "@/lib/boundary/api-route";
import { restoreRevision } from "@/lib/journal/history-schema";
import { entryJson } from "@/lib/journal/schema";
import { library } from "@/lib/library";
import { restoreProblem } from "@/lib/library/restore-problem";

export const POST = apiRoute(restoreRevision, async ({ viewer, params }) => {
  const entry = await library().restoreRevision(viewer, params.id, params.n);
  return entry.ok ? answer(200, entryJson(viewer.userId, entry.value)) : problem(restoreProblem(entry.error));
});
