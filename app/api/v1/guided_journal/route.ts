import { answer, apiRoute, problem } from "@/lib/boundary/api-route";
import { nextPage } from "@/lib/boundary/paging";
import { systemClock } from "@/lib/clock/clock";
import { guided } from "@/lib/guided";
import { documentFrom } from "@/lib/guided/from-program";
import { guidedProblem } from "@/lib/guided/problems";
import { createGuided, guidedJson, guidedPreviewJson, listGuided } from "@/lib/guided/schema";
import { type EntryId, newId } from "@/lib/ids/ids";
import { guidedAnswer, transcriptionsOf } from "../entry-answer";

export const POST = apiRoute(createGuided, async ({ viewer, body }) => {
  const document = documentFrom(body, systemClock.now());
  if (!document.ok) return problem({ code: document.error });
  const request = { base: 0, zone: body.zone, writtenAt: body.written_at };
  const made = await guided().save(viewer, body.id ?? newId<EntryId>(), document.value, request);
  return made.ok ? guidedAnswer(201, viewer, made.value) : problem(guidedProblem(made.error));
});

export const GET = apiRoute(listGuided, async ({ viewer, query, request }) => {
  const page = await guided().list(viewer, { limit: query.limit, cursor: query.cursor });
  if (!page.ok) return problem({ code: page.error });
  const headers = nextPage(request, page.value.next);
  const transcriptionOf = await transcriptionsOf(viewer, page.value.journals);
  if (query.previews_only === "true") {
    return answer(
      200,
      page.value.journals.map((journal) => guidedPreviewJson(journal, transcriptionOf(journal.id))),
      headers,
    );
  }
  const whole = await guided().documents(viewer, page.value.journals);
  return answer(
    200,
    whole.map((journal) => guidedJson(viewer.userId, journal, transcriptionOf(journal.id))),
    headers,
  );
});
