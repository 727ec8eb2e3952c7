import { answer, apiRoute, problem } from "@/lib/boundary/api-route";
import { nextPage } from "@/lib/boundary/paging";
import { newId, type EntryId } from "@/lib/ids/ids";
import { journal } from "@/lib/journal";
import { saveProblem } from "@/lib/journal/save-problem";
import { makeEntry } from "@/lib/journal/schema";
import { library } from "@/lib/library";
import { libraryJson, listLibrary } from "@/lib/library/schema";
import { entryAnswer } from "../entry-answer";

export const GET = apiRoute(listLibrary, async ({ viewer, query, request }) => {
  const page = await library().list(viewer, {
    search: query.q,
    inside: query.inside === "true",
    fromDay: query.from,
    toDay: query.to,
    mood: query.feeling,
    tag: query.tag,
    kind: query.kind,
    favorite: query.favorite === undefined ? undefined : query.favorite === "true",
    cursor: query.cursor,
    limit: query.limit,
  });
  return page.ok
    ? answer(200, page.value.entries.map(libraryJson), nextPage(request, page.value.next))
    : problem({ code: page.error });
});

export const POST = apiRoute(makeEntry, async ({ viewer, body }) => {
  const id = body.id ?? newId<EntryId>();
  const draft = { body: body.content, title: body.title ?? null };
  const made = await journal().save(viewer, id, draft, {
    base: 0,
    saveId: body.save_id,
    zone: body.zone,
    writtenAt: body.written_at,
  });
  return made.ok ? entryAnswer(201, viewer, made.value) : problem(saveProblem(made.error));
});
