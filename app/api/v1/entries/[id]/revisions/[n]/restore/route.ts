import { answer, apiRoute, problem } from "@/lib/boundary/api-route";
import { journal } from "@/lib/journal";
import { saveProblem } from "@/lib/journal/save-problem";
import { restoreRevision } from "@/lib/journal/history-schema";
import { entryJson } from "@/lib/journal/schema";

export const POST = apiRoute(restoreRevision, async ({ viewer, params }) => {
  const entry = await journal().restoreRevision(viewer, params.id, params.n);
  return entry.ok ? answer(200, entryJson(viewer.userId, entry.value)) : problem(saveProblem(entry.error));
});
