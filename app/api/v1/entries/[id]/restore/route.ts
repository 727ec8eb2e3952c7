import { apiRoute, problem } from "@/lib/boundary/api-route";
import { journal } from "@/lib/journal";
import { restoreEntry } from "@/lib/journal/schema";
import { entryAnswer } from "../../../entry-answer";

export const POST = apiRoute(restoreEntry, async ({ viewer, params }) => {
  const entry = await journal().restore(viewer, params.id);
  return entry.ok ? entryAnswer(200, viewer, entry.value) : problem({ code: entry.error });
});
