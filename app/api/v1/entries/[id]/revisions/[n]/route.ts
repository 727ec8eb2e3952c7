import { answer, apiRoute, problem } from "@/lib/boundary/api-route";
import { journal } from "@/lib/journal";
import { readRevision, wholeRevisionJson } from "@/lib/journal/history-schema";

export const GET = apiRoute(readRevision, async ({ viewer, params }) => {
  const kept = await journal().readRevision(viewer, params.id, params.n);
  return kept.ok ? answer(200, wholeRevisionJson(kept.value)) : problem({ code: kept.error });
});
