import { errorFields, log } from "@/lib/observability/log";
import { problemOfFault } from "./faults";
import { type Problem, problemResponse } from "./problems";

/** Sends one event; data is JSON, so no line of it can be mistaken for the stream's own. */
export type SendEvent = (event: string, data: unknown) => void;

/**
 * A `text/event-stream` answer. `work` sends events as they come and may end with a problem, which becomes the last event,
 * `problem`, with the same words as the ordinary answer would have. A fault thrown is logged and told the same way.
 */
export function eventStream(work: (send: SendEvent) => Promise<Problem | undefined>): Response {
  const encoder = new TextEncoder();
  let open = true;
  const body = new ReadableStream<Uint8Array>({
    async start(controller) {
      const send: SendEvent = (event, data) => {
        if (open) controller.enqueue(encoder.encode(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`));
      };
      const told = async (problem: Problem) => send("problem", await problemResponse(problem).json());
      try {
        const problem = await work(send);
        if (problem !== undefined) await told(problem);
      } catch (error) {
        log("error", "stream.failed", errorFields(error));
        await told(problemOfFault(error));
      }
      if (open) controller.close();
      open = false;
    },
    cancel() {
      open = false;
    },
  });
  return new Response(body, {
    headers: {
      "content-type": "text/event-stream; charset=utf-8",
      "cache-control": "private, no-store, no-transform",
      // Proxies such as nginx hold a stream back unless told.
      "x-accel-buffering": "no",
    },
  });
}
