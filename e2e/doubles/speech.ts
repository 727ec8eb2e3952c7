import type { IncomingMessage, ServerResponse } from "node:http";
import { asItCame, bodyOf, faultPlan } from "./loopback";
import { type FormPart, partsOf } from "./multipart-parts";

/**
 * How a service that hears misbehaves. `at_once` answers before the sound is there, `half` breaks off in its answer, `huge` sends
 * 10 MB, `page` an HTML page with status 200.
 */
export type SpeechFault =
  | {
      readonly kind: "status" | "at_once";
      readonly status: 400 | 401 | 402 | 403 | 404 | 413 | 422 | 429 | 500 | 503;
      readonly retryAfter?: string;
      /** What it says is wrong, in the service's own code. */
      readonly code?: string;
    }
  | { readonly kind: "late"; readonly milliseconds: number }
  | { readonly kind: "hang" | "cut" | "half" | "garbage" | "page" | "huge" | "empty" | "other_shape" };

/** A word with its beginning and end, in seconds. */
export type SaidWord = readonly [text: string, from: number, to: number];

/** What there is to hear in a sound, whichever service hears it. */
export type Said = {
  readonly text: string;
  readonly language: { readonly two: string; readonly three: string; readonly english: string };
  readonly words: readonly SaidWord[];
  /** Sounds that are no words. */
  readonly events: readonly string[];
  /** How surely a stretch of it is no speech, 0 to 1, and how sure the model is of its words. */
  readonly silence: number;
  readonly certainty: number;
};

export type SpeechRequest = {
  readonly path: string;
  readonly fields: readonly (readonly [name: string, value: string])[];
  readonly file: { readonly name: string; readonly type: string; readonly bytes: Buffer };
  readonly contentLength: string | undefined;
};

/** The part that differs by service. */
export type SpeechService = {
  readonly path: string;
  /** Why the service refuses a request, with its status; undefined when it takes it. */
  refusal(
    request: IncomingMessage,
    fields: readonly (readonly [name: string, value: string])[],
  ): { readonly status: number; readonly reason: string } | undefined;
  readonly mostBytes: number;
  errorBody(status: number, reason: string): unknown;
  answer(said: Said, fields: readonly (readonly [name: string, value: string])[]): unknown;
};

export type Speech = {
  readonly requests: SpeechRequest[];
  /** The next `times` requests meet the fault. */
  fail(fault: SpeechFault, times?: number): void;
  /** What is to be heard from now on, in every sound. */
  says(said: Partial<Said>): void;
  heal(): void;
};

const words: readonly SaidWord[] = [
  ["This", 0.12, 0.3],
  ["evening", 0.3, 0.74],
  ["I", 0.78, 0.86],
  ["walked", 0.86, 1.22],
  ["along", 1.22, 1.54],
  ["the", 1.54, 1.62],
  ["river.", 1.62, 2.1],
  ["The", 2.6, 2.72],
  ["water", 2.72, 3.06],
  ["was", 3.06, 3.22],
  ["quiet,", 3.22, 3.68],
  ["and", 3.9, 4.02],
  ["so", 4.02, 4.24],
  ["was", 4.24, 4.46],
  ["I.", 4.46, 4.8],
];
const english = { two: "en", three: "eng", english: "english" };
/** What an ordinary recording says. */
export const ordinary: Said = {
  text: words.map(([text]) => text).join(" "),
  language: english,
  words,
  events: [],
  silence: 0.01,
  certainty: -0.2,
};
/** A sound in which nobody speaks. */
export const silence: Said = { ...ordinary, text: "", words: [], silence: 0.97, certainty: -0.9 };

const begins = (bytes: Buffer, at: number, text: string) => bytes.subarray(at, at + text.length).toString("latin1") === text;
const formats: Readonly<Record<string, { readonly type: string; readonly is: (bytes: Buffer) => boolean }>> = {
  webm: { type: "audio/webm", is: (bytes) => begins(bytes, 0, "\x1a\x45\xdf\xa3") },
  m4a: { type: "audio/mp4", is: (bytes) => begins(bytes, 4, "ftyp") },
  wav: { type: "audio/wav", is: (bytes) => begins(bytes, 0, "RIFF") && begins(bytes, 8, "WAVE") },
  mp3: { type: "audio/mpeg", is: (bytes) => begins(bytes, 0, "ID3") || (bytes[0] === 0xff && ((bytes[1] ?? 0) & 0xe0) === 0xe0) },
  flac: { type: "audio/flac", is: (bytes) => begins(bytes, 0, "fLaC") },
  ogg: { type: "audio/ogg", is: (bytes) => begins(bytes, 0, "OggS") },
};

/** What is wrong with a file, for a service that looks at its name, its type and its first bytes; undefined when they agree. */
function wrongFile({ fileName, type, bytes }: FormPart): string | undefined {
  const format = formats[/\.(\w+)$/.exec(fileName ?? "")?.[1] ?? ""];
  if (format === undefined) return `Unrecognized file format. Supported formats: ${Object.keys(formats).join(", ")}`;
  if (type !== format.type) return `the file's content type is ${type ?? "missing"}, its name says ${format.type}`;
  return format.is(bytes) ? undefined : "Audio file might be corrupted or unsupported";
}

/** The hearing part of a double, on whatever server it has. `wire` and `refusals` get what came and what was wrong with it. */
export function createSpeech(service: SpeechService, { wire, refusals }: { wire: string[]; refusals: string[] }) {
  const requests: SpeechRequest[] = [];
  const faults = faultPlan<SpeechFault>();
  let said = ordinary;

  function json(response: ServerResponse, status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): void {
    response.writeHead(status, { "content-type": "application/json", ...headers }).end(JSON.stringify(body));
  }

  function failed(response: ServerResponse, fault: Extract<SpeechFault, { status: number }>): void {
    const headers: Record<string, string> = fault.retryAfter === undefined ? {} : { "retry-after": fault.retryAfter };
    json(response, fault.status, service.errorBody(fault.status, fault.code ?? "the double was told to fail"), headers);
  }

  function misbehave(response: ServerResponse, fault: SpeechFault, body: unknown): void {
    const whole = JSON.stringify(body);
    const send = (text: string, type = "application/json") => response.writeHead(200, { "content-type": type }).end(text);
    switch (fault.kind) {
      case "status":
      case "at_once":
        return failed(response, fault);
      case "late":
        setTimeout(() => json(response, 200, body), fault.milliseconds);
        return;
      case "hang":
        return;
      case "cut":
        response.socket?.destroy();
        return;
      case "half":
        response.writeHead(200, { "content-type": "application/json", "content-length": String(whole.length) });
        response.write(whole.slice(0, Math.ceil(whole.length / 2)), () => response.socket?.destroy());
        return;
      case "garbage":
        return void send("I think they said { not: json");
      case "page":
        return void send("<!doctype html><title>evilcanary</title><p>Log in to the hotel's network.", "text/html");
      case "huge":
        return void send(`{"text": "${"evilcanary ".repeat(1_000_000)}"}`);
      case "empty":
        return void send("");
      case "other_shape":
        return json(response, 200, { text: ["evilcanary"], words: "none" });
    }
  }

  /** Why this request is refused; the request as understood otherwise. */
  function read(request: IncomingMessage, body: Buffer): SpeechRequest | { readonly status: number; readonly reason: string } {
    if (request.method !== "POST") return { status: 405, reason: "Method Not Allowed" };
    const parts = partsOf(request.headers["content-type"], body);
    if (typeof parts === "string") return { status: 400, reason: parts };
    const fields = parts.flatMap(({ name, fileName, bytes }) =>
      fileName === undefined ? [[name, bytes.toString("utf8")] as const] : [],
    );
    const refusal = service.refusal(request, fields);
    if (refusal !== undefined) return refusal;
    const [file, ...others] = parts.filter(({ fileName }) => fileName !== undefined);
    if (file?.name !== "file" || others.length > 0) return { status: 422, reason: "exactly one file, named file" };
    if (file.bytes.length > service.mostBytes) return { status: 413, reason: "Maximum content size limit exceeded" };
    const wrong = wrongFile(file);
    if (wrong !== undefined) return { status: 400, reason: wrong };
    const { fileName = "", type = "", bytes } = file;
    return {
      path: request.url ?? "",
      fields,
      file: { name: fileName, type, bytes },
      contentLength: request.headers["content-length"],
    };
  }

  return {
    path: service.path,
    requests,
    fail: (fault: SpeechFault, times = 1) => faults.add(fault, times),
    says: (next: Partial<Said>) => void (said = { ...ordinary, ...next }),
    heal() {
      faults.clear();
      requests.length = 0;
      said = ordinary;
    },
    async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
      const fault = faults.next(service.path);
      if (fault?.kind === "at_once") return failed(response, fault);
      // Whoever hangs up in mid-sound has sent no request.
      const body = await bodyOf(request).catch(() => undefined);
      if (body === undefined) return;
      wire.push(asItCame(request, body));
      const understood = read(request, body);
      if ("status" in understood) {
        refusals.push(`${understood.status} ${understood.reason}`);
        return json(response, understood.status, service.errorBody(understood.status, understood.reason));
      }
      requests.push(understood);
      const answer = service.answer(said, understood.fields);
      if (fault === undefined) json(response, 200, answer);
      else misbehave(response, fault, answer);
    },
  };
}
