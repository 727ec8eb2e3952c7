import { answer, apiRoute, problem } from "@/lib/boundary/api-route";
import { journal } from "@/lib/journal";
import { readEntry, trashEntry } from "@/lib/journal/schema";
import { entryAnswer } from "../../entry-answer";

export const GET = apiRoute(readEntry, async ({ viewer, params }) => {
  const entry = await journal().read(viewer, params.id);
  return entry.ok ? entryAnswer(200, viewer, entry.value) : problem({ code: entry.error });
});

export const DELETE = apiRoute(trashEntry, async ({ viewer, params }) => {
  const trashed = await journal().trash(viewer, params.id);
  return trashed.ok ? answer(204) : problem({ code: trashed.error });
});
