import { answer, apiRoute, problem } from "@/lib/boundary/api-route";
import { eventStream } from "@/lib/boundary/event-stream";
import { hints } from "@/lib/hints";
import { askHint, hintJson, listHints } from "@/lib/hints/schema";

export const POST = apiRoute(askHint, async ({ viewer, params, body, request }) => {
  const { signal } = request;
  const { another } = body;
  if (request.headers.get("accept")?.includes("text/event-stream") !== true) {
    const asked = await hints().ask(viewer, params.id, body.current_content, { signal, another });
    return asked.ok ? answer(200, hintJson(viewer.userId, asked.value)) : problem({ code: asked.error });
  }
  return eventStream(async (send) => {
    let begun = false;
    const onText = (text: string) => {
      begun = true;
      send("delta", { text });
    };
    const asked = await hints().ask(viewer, params.id, body.current_content, { onText, signal, another });
    if (!asked.ok) return { code: asked.error };
    // A question made on this machine is whole at once; after half a question of another provider's, `done` replaces it.
    if (!begun) onText(asked.value.text);
    send("done", hintJson(viewer.userId, asked.value));
    return undefined;
  });
});

export const GET = apiRoute(listHints, async ({ viewer, params }) => {
  const found = await hints().list(viewer, params.id);
  return found.ok
    ? answer(
        200,
        found.value.map((hint) => hintJson(viewer.userId, hint)),
      )
    : problem({ code: found.error });
});
