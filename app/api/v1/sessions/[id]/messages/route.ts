import { answer, apiRoute, problem } from "@/lib/boundary/api-route";
import { eventStream } from "@/lib/boundary/event-stream";
import { nextPage } from "@/lib/boundary/paging";
import type { Problem } from "@/lib/boundary/problems";
import { companions } from "@/lib/companions";
import { exchangeJson, listMessages, messageJson, sendMessage } from "@/lib/companions/schema";
import type { KeptWithoutAnswer, SendFailure } from "@/lib/companions/view";
import { type MessageId, newId } from "@/lib/ids/ids";

/** A message that was kept comes back with the problem, so that nobody sends it twice. */
function problemOf(failure: SendFailure | KeptWithoutAnswer): Problem {
  if (typeof failure === "string") return { code: failure };
  return { code: failure.code, members: { message: messageJson(failure.message) } };
}

export const POST = apiRoute(sendMessage, async ({ viewer, params, body, request }) => {
  const { signal } = request;
  const said = { id: body.id ?? newId<MessageId>(), content: body.content, after: body.after };
  if (request.headers.get("accept")?.includes("text/event-stream") !== true) {
    const sent = await companions().send(viewer, params.id, said, { signal });
    return sent.ok ? answer(200, exchangeJson(sent.value)) : problem(problemOf(sent.error));
  }
  return eventStream(async (send) => {
    let begun = false;
    const onText = (text: string) => {
      begun = true;
      send("delta", { text });
    };
    const sent = await companions().send(viewer, params.id, said, { onText, signal });
    if (!sent.ok) return problemOf(sent.error);
    // An answer made on this machine is whole at once; after half an answer of another provider's, `done` replaces it.
    if (!begun && sent.value.reply !== null) onText(sent.value.reply.text);
    send("done", exchangeJson(sent.value));
    return undefined;
  });
});

export const GET = apiRoute(listMessages, async ({ viewer, params, query, request }) => {
  const found = await companions().messages(viewer, params.id, { before: query.cursor, limit: query.limit });
  if (!found.ok) return problem({ code: found.error });
  const { messages, more } = found.value;
  return answer(200, messages.map(messageJson), nextPage(request, more ? String(messages[0]?.seq ?? 1) : null));
});
