import { type ClientRequest, type IncomingMessage, request as plain } from "node:http";
import { request as secure } from "node:https";
import { once } from "node:events";
import { Readable } from "node:stream";
import type { HearingName } from "@/lib/ai/names";
import { HearingFault } from "./port";
import { streamOf } from "./stream-of";

/** Bytes read of an answer: an hour of words with the time of each is about four million. */
const mostAnswerBytes = 8 * 1024 * 1024;

/**
 * `fetch` for a sound: sends a stream as it is read, and waits for the answer as long as the signal lets it. Node's own gives up
 * after five minutes without a first byte, and a Whisper on a small machine hears an hour in more. Follows no redirect: a sound
 * goes to the address that was set up and to no other. An answer breaks off after `mostAnswerBytes`.
 */
export function patientFetch(provider: HearingName) {
  return async (input: string | URL | Request, init: RequestInit = {}): Promise<Response> => {
    const url = new URL(input instanceof Request ? input.url : input);
    const { signal, body } = init;
    if (!(body instanceof ReadableStream)) throw new TypeError("only a stream is sent like this");
    const request = (url.protocol === "https:" ? secure : plain)(url, {
      method: init.method ?? "POST",
      headers: Object.fromEntries(new Headers(init.headers)),
      // A connection of its own: one that was kept may have been closed meanwhile, and a stream can't be sent again.
      agent: false,
      ...(signal == null ? {} : { signal }),
    });
    const answer = await answered(request, body);
    const { statusCode = 500, headers } = answer;
    const stream = streamOf(limited(answer, request, provider));
    return new Response(statusCode === 204 ? null : stream, { status: statusCode, headers: flat(headers) });
  };
}

/** Sends the body and gives the answer, which may come before the body is through: a wrong key is said at once. */
function answered(request: ClientRequest, body: ReadableStream<Uint8Array>): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    let over = false;
    const end = (settle: () => void) => {
      over = true;
      settle();
    };
    request.on("response", (answer) => end(() => resolve(answer)));
    // Also after the answer: then the rest of the body was not wanted any more, which is no error.
    request.on("error", (error) => end(() => reject(error)));
    void send(request, body, () => over).catch((error: unknown) => {
      request.destroy();
      end(() => reject(error));
    });
  });
}

async function send(request: ClientRequest, body: ReadableStream<Uint8Array>, over: () => boolean): Promise<void> {
  for await (const piece of body) {
    if (over()) return;
    if (!request.write(piece)) await roomIn(request);
  }
  if (!over()) request.end();
}

/** Until the service has taken what was written, or has answered or gone already. */
async function roomIn(request: ClientRequest): Promise<void> {
  // One stands for all: without it each of them would listen on, for as long as the sound is sent.
  const enough = new AbortController();
  const { signal } = enough;
  try {
    await Promise.race(["drain", "response", "close"].map((event) => once(request, event, { signal })));
  } finally {
    enough.abort();
  }
}

async function* limited(
  answer: IncomingMessage,
  request: ClientRequest,
  provider: HearingName,
): AsyncGenerator<Uint8Array, void> {
  let read = 0;
  try {
    for await (const piece of Readable.from(answer) as AsyncIterable<Buffer>) {
      read += piece.byteLength;
      if (read > mostAnswerBytes) throw new HearingFault(provider, "bad_answer");
      yield piece;
    }
  } finally {
    request.destroy();
  }
}

function flat(headers: IncomingMessage["headers"]): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(", ") : (value ?? "")]),
  );
}
