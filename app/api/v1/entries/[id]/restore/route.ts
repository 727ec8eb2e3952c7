import { answer, apiRoute, problem } from "@/lib/boundary/api-route";
import { journal } from "@/lib/journal";
import { entryJson, restoreEntry } from "@/lib/journal/schema";

export const POST = apiRoute(restoreEntry, async ({ viewer, params }) => {
  const entry = await journal().restore(viewer, params.id);
  return entry.ok ? answer(200, entryJson(viewer.userId, entry.value)) : problem({ code: entry.error });
});
