import { ask } from "@/lib/ask";
import { askJournal, askJson } from "@/lib/ask/schema";
import { answerText } from "@/lib/ask/view";
import { answer, apiRoute, problem } from "@/lib/boundary/api-route";
import { eventStream } from "@/lib/boundary/event-stream";

export const POST = apiRoute(askJournal, async ({ viewer, body, request }) => {
  const { signal } = request;
  if (request.headers.get("accept")?.includes("text/event-stream") !== true) {
    const asked = await ask().answer(viewer, body.question, { signal });
    return asked.ok ? answer(200, askJson(asked.value)) : problem({ code: asked.error });
  }
  return eventStream(async (send) => {
    let begun = false;
    const onText = (text: string) => {
      begun = true;
      send("delta", { text });
    };
    const asked = await ask().answer(viewer, body.question, { onText, signal });
    if (!asked.ok) return { code: asked.error };
    if (!begun) onText(answerText(asked.value));
    send("done", askJson(asked.value));
    return undefined;
  });
});
