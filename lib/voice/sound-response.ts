import { knownLength } from "@/lib/boundary/known-length";
import { problemResponse } from "@/lib/boundary/problems";
import { errorFields, log } from "@/lib/observability/log";
import { stretchAsked } from "./range";
import type { HeardSound } from "./service";
import { endingOf, typeOf } from "./view";

/** Somebody's voice: saved or played by its element, never shown in a page's place, kept nowhere on the way, and can run nothing. */
const closed = {
  "accept-ranges": "bytes",
  // Not packed either: a sound is, and its ranges and its length are those of what lies there.
  "cache-control": "private, no-store, no-transform",
  "content-security-policy": "default-src 'none'; sandbox",
  "cross-origin-resource-policy": "same-origin",
  "x-content-type-options": "nosniff",
};

/** A name that a header can hold: plain letters for old programs, all of it for the others (RFC 6266). */
function disposition({ recording, day }: HeardSound): string {
  const ending = recording.container === null ? "bin" : endingOf(recording.container);
  const plain = `attachment; filename="pauz-${day}.${ending}"`;
  if (recording.name === null) return plain;
  const stem = recording.name.replace(/\.[^.]*$/, "") || recording.name;
  // What encodeURIComponent leaves alone and a header's value must not hold.
  const spelled = encodeURIComponent(`${stem}.${ending}`).replace(/['()*]/g, (it) => `%${it.charCodeAt(0).toString(16)}`);
  return `${plain}; filename*=UTF-8''${spelled}`;
}

/** The pieces as somebody reads them: a part is fetched and opened only when the one before it is on its way. */
function streamed(pieces: AsyncGenerator<Uint8Array, void>): ReadableStream<Uint8Array> {
  return new ReadableStream(
    {
      async pull(controller) {
        try {
          const { done, value } = await pieces.next();
          if (done === true) controller.close();
          else controller.enqueue(value);
        } catch (error) {
          // The status is out already: the answer breaks off, and is shorter than it said.
          log("error", "stream.failed", errorFields(error));
          controller.error(error);
        }
      },
      async cancel() {
        await pieces.return();
      },
    },
    { highWaterMark: 0 },
  );
}

/** A piece that was fetched to see that it opens, and those behind it. */
async function* withFirst(first: Uint8Array, rest: AsyncGenerator<Uint8Array, void>): AsyncGenerator<Uint8Array, void> {
  yield first;
  yield* rest;
}

/**
 * The answer that is a sound, or the range of it that is asked for. Throws what opening its first part throws, so that an answer
 * which says 200 has begun.
 */
export async function soundResponse(request: Request, heard: HeardSound): Promise<Response> {
  const { sound, recording } = heard;
  // A sound never changes: its id says all that a program has to remember of it.
  const etag = `"${recording.id}"`;
  const condition = request.headers.get("if-range");
  const asked = stretchAsked(condition === null || condition === etag ? request.headers.get("range") : null, sound.size);
  if (asked === "unsatisfiable") {
    return problemResponse({ code: "bad_range", headers: { ...closed, "content-range": `bytes */${sound.size}` } });
  }
  const { start, end } = asked === "whole" ? { start: 0, end: sound.size } : asked;
  const pieces = sound.stretch(start, end);
  const first = await pieces.next();
  const body = request.method === "HEAD" || first.done === true ? null : streamed(withFirst(first.value, pieces));
  return new Response(body, {
    status: asked === "whole" ? 200 : 206,
    headers: {
      ...closed,
      "content-type": recording.container === null ? "application/octet-stream" : typeOf(recording.container),
      ...knownLength(end - start),
      "content-disposition": disposition(heard),
      etag,
      ...(asked === "whole" ? {} : { "content-range": `bytes ${start}-${end - 1}/${sound.size}` }),
    },
  });
}
