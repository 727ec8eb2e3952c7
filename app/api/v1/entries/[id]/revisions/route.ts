import { answer, apiRoute, problem } from "@/lib/boundary/api-route";
import { journal } from "@/lib/journal";
import { listRevisions, revisionJson } from "@/lib/journal/history-schema";

export const GET = apiRoute(listRevisions, async ({ viewer, params }) => {
  const kept = await journal().revisions(viewer, params.id);
  return kept.ok ? answer(200, kept.value.map(revisionJson)) : problem({ code: kept.error });
});
