import { answer, apiRoute, problem } from "@/lib/boundary/api-route";
import { nextPage } from "@/lib/boundary/paging";
import { companions } from "@/lib/companions";
import { beginSession, listSessions, openJson, sessionJson } from "@/lib/companions/schema";

export const GET = apiRoute(listSessions, async ({ viewer, query, request }) => {
  const { status, cursor, limit } = query;
  const page = await companions().list(viewer, { statuses: status === undefined ? undefined : [status], cursor, limit });
  if (!page.ok) return problem({ code: page.error });
  return answer(200, page.value.conversations.map(sessionJson), nextPage(request, page.value.next));
});

export const POST = apiRoute(beginSession, async ({ viewer, body }) => {
  const begun = await companions().begin(viewer, body.type, body.id);
  return begun.ok ? answer(201, openJson(begun.value)) : problem({ code: begun.error });
});
