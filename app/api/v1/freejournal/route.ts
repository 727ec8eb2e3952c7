import { answer, apiRoute, problem } from "@/lib/boundary/api-route";
import { nextPage } from "@/lib/boundary/paging";
import { newId, type EntryId } from "@/lib/ids/ids";
import { journal } from "@/lib/journal";
import { createEntry, entryJson, listEntries, previewJson } from "@/lib/journal/schema";
import { saveProblem } from "@/lib/journal/save-problem";
import { entryAnswer, transcriptionsOf } from "../entry-answer";

export const POST = apiRoute(createEntry, async ({ viewer, body }) => {
  const id = body.id ?? newId<EntryId>();
  const { content, title = null, zone } = body;
  const made =
    content === undefined || content === ""
      ? await journal().reserve(viewer, id, { zone, writtenAt: body.written_at })
      : await journal().save(viewer, id, { body: content, title }, { base: 0, zone, writtenAt: body.written_at });
  return made.ok ? entryAnswer(201, viewer, made.value) : problem(saveProblem(made.error));
});

export const GET = apiRoute(listEntries, async ({ viewer, query, request }) => {
  const { start_date: start, end_date: end } = query;
  const page = await journal().list(viewer, {
    kind: "free",
    ...(start === undefined ? {} : "day" in start ? { fromDay: start.day } : { from: start.at }),
    ...(end === undefined ? {} : "day" in end ? { toDay: end.day } : { to: end.at }),
    search: query.search,
    limit: query.limit,
    cursor: query.cursor,
    sort: query.sort_by === "updated_at" ? "updatedAt" : "createdAt",
    order: query.order,
  });
  if (!page.ok) return problem({ code: page.error });
  const headers = nextPage(request, page.value.next);
  const transcriptionOf = await transcriptionsOf(viewer, page.value.entries);
  if (query.previews_only === "true") {
    return answer(
      200,
      page.value.entries.map((entry) => previewJson(entry, transcriptionOf(entry.id))),
      headers,
    );
  }
  const whole = await journal().open(viewer, page.value);
  return answer(
    200,
    whole.map((entry) => entryJson(viewer.userId, entry, transcriptionOf(entry.id))),
    headers,
  );
});
