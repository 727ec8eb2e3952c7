import { apiRoute, problem } from "@/lib/boundary/api-route";
import { restoreRevision } from "@/lib/journal/history-schema";
import { library } from "@/lib/library";
import { restoreProblem } from "@/lib/library/restore-problem";
import { entryAnswer } from "../../../../../entry-answer";

export const POST = apiRoute(restoreRevision, async ({ viewer, params }) => {
  const entry = await library().restoreRevision(viewer, params.id, params.n);
  return entry.ok ? entryAnswer(200, viewer, entry.value) : problem(restoreProblem(entry.error));
});
