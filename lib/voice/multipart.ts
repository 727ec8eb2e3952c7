import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ReadableStream } from "node:stream/web";
import { Busboy, type BusboyFileStream } from "@fastify/busboy";
import { err, ok, type Result } from "@/lib/result/result";
import { mostBytes, mostNameLength } from "./view";

const fieldName = "audio_file";
/** Room for the form around the file. */
const envelopeBytes = 64 * 1024;

export type SentFile = { readonly name: string | null; readonly bytes: AsyncIterable<Uint8Array> };
/** `no_file`: the form has no such field. `cut`: it ended before its end. */
export type FormFailure = "send_multipart" | "recording_too_large" | "no_file" | "cut";

/** The form is larger than any that holds a recording. */
class TooLarge extends Error {}
/** The file ended before its end. */
class Cut extends Error {}

/** The body as it comes in, as far as a recording may go. */
async function* bounded(body: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void> {
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > mostBytes + envelopeBytes) throw new TooLarge();
    yield chunk;
  }
}

/** The file's bytes. Who stops listening doesn't end the form: what is left of it runs through, so that the sender hears the answer. */
async function* bytesOf(file: BusboyFileStream): AsyncGenerator<Uint8Array, void> {
  try {
    yield* file.iterator({ destroyOnReturn: false });
  } catch {
    throw new Cut();
  }
}

/**
 * Hands over the file of a form as it streams in; nothing of it is held. What `take` makes of it is given back.
 * Codes: see `FormFailure`.
 */
export async function fileOfForm<T>(request: Request, take: (file: SentFile) => Promise<T>): Promise<Result<T, FormFailure>> {
  const type = request.headers.get("content-type") ?? "";
  if (!/^multipart\/form-data;.*boundary=/i.test(type) || request.body === null) return err("send_multipart");
  if (Number(request.headers.get("content-length") ?? "0") > mostBytes + envelopeBytes) return err("recording_too_large");

  const form = new Busboy({
    headers: { "content-type": type },
    limits: { files: 10, fields: 20, parts: 30, fieldSize: 1_024, headerPairs: 50, headerSize: 16 * 1024 },
  });
  let sent: BusboyFileStream | undefined;
  let taken: Promise<{ readonly value: T } | { readonly fault: unknown }> | undefined;
  form.on("file", (field: string, file: BusboyFileStream, filename: string | undefined) => {
    if (field !== fieldName || sent !== undefined) return void file.resume();
    sent = file;
    const name = filename?.slice(0, mostNameLength).toWellFormed() ?? "";
    taken = take({ name: name === "" ? null : name, bytes: bytesOf(file) }).then(
      (value) => ({ value }),
      (fault: unknown) => ({ fault }),
    );
    void taken.then(() => file.resume());
  });
  // The types of web streams in the DOM's library and in Node's are two of the same thing.
  const body = Readable.fromWeb(request.body as ReadableStream<Uint8Array>);
  const broken = await pipeline(bounded(body), form).then(
    () => undefined,
    (fault: unknown) => (fault instanceof TooLarge ? "recording_too_large" : "cut"),
  );
  if (taken === undefined) return err(broken ?? "no_file");
  // A form that is stopped in the middle leaves its file open, and whoever reads it waiting.
  if (broken !== undefined) sent?.destroy(new Cut());
  const outcome = await taken;
  if ("value" in outcome) return ok(outcome.value);
  if (outcome.fault instanceof Cut) return err(broken ?? "cut");
  throw outcome.fault;
}
