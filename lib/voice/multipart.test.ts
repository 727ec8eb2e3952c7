import { expect, it } from "vitest";
import { wav } from "@/lib/testing/sounds";
import { fileOfForm, type SentFile } from "./multipart";
import { mostBytes } from "./view";

const address = "http://127.0.0.1/api/v1/freejournal/x/voice";

/** Everything of it, and what it is called. */
async function whole({ name, bytes }: SentFile): Promise<{ name: string | null; size: number }> {
  let size = 0;
  for await (const chunk of bytes) size += chunk.length;
  return { name, size };
}

function formOf(...fields: readonly (readonly [field: string, value: Buffer | string, name?: string])[]): Request {
  const form = new FormData();
  for (const [field, value, name] of fields) {
    if (typeof value === "string") form.append(field, value);
    else form.append(field, new Blob([new Uint8Array(value)], { type: "text/html" }), name);
  }
  return new Request(address, { method: "POST", body: form });
}

/** A body as it comes over a line, without a length. */
function streamed(pieces: Iterable<string | Uint8Array>, type = "multipart/form-data; boundary=cut"): Request {
  const all = pieces[Symbol.iterator]();
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      const { done, value } = all.next();
      if (done === true) controller.close();
      else controller.enqueue(typeof value === "string" ? Buffer.from(value) : value);
    },
  });
  return new Request(address, { method: "POST", body, headers: { "content-type": type }, duplex: "half" } as RequestInit);
}

const head = '--cut\r\nContent-Disposition: form-data; name="audio_file"; filename="a.wav"\r\n\r\n';
const megabyte = new Uint8Array(1024 * 1024);
function* megabytes(count: number) {
  for (let index = 0; index < count; index += 1) yield megabyte;
}

it("hands over the file of the form, wherever in it it stands, and nothing else", async () => {
  const file = wav(30);
  const form = formOf(["note", "x".repeat(900)], ["other", wav(1), "other.wav"], ["audio_file", file, "Spaziergang „früh“.wav"]);
  expect(await fileOfForm(form, whole)).toEqual({ ok: true, value: { name: "Spaziergang „früh“.wav", size: file.length } });
});

it("gives no name for none, and a bounded one for a long one", async () => {
  const named = await fileOfForm(formOf(["audio_file", wav(1), `${"ä".repeat(900)}.wav`]), whole);
  expect(named.ok && named.value.name?.length).toBe(200);
  const plain = `--cut\r\nContent-Disposition: form-data; name="audio_file"\r\nContent-Type: application/octet-stream\r\n\r\nabc\r\n--cut--\r\n`;
  expect(await fileOfForm(streamed([plain]), whole)).toEqual({ ok: true, value: { name: null, size: 3 } });
});

it("streams: the first bytes are there while the last aren't sent yet", async () => {
  let sent = 0;
  let seenAt = 0;
  function* slowly() {
    yield head;
    for (sent = 1; sent <= 20; sent += 1) yield megabyte;
    yield "\r\n--cut--\r\n";
  }
  await fileOfForm(streamed(slowly()), async ({ bytes }) => {
    for await (const chunk of bytes) if (seenAt === 0 && chunk.length > 0) seenAt = sent;
  });
  expect(seenAt).toBeGreaterThan(0);
  expect(seenAt).toBeLessThan(5);
});

it.each([
  ["JSON", "application/json"],
  ["a form of another kind", "application/x-www-form-urlencoded"],
  ["a form without its boundary", "multipart/form-data"],
])("refuses %s", async (_, type) => {
  expect(await fileOfForm(streamed([head], type), whole)).toEqual({ ok: false, error: "send_multipart" });
});

it.each([
  ["a form without the field", () => formOf(["file", wav(1), "a.wav"]), "no_file"],
  ["the field as text", () => formOf(["audio_file", "no file"]), "no_file"],
  ["a form that is cut in its file", () => streamed([head, megabyte]), "cut"],
  ["a form that is cut before it", () => streamed(["--cut\r\nContent-Dis"]), "cut"],
  ["a form that isn't one", () => streamed(["hello, is this the voice?"]), "cut"],
  ["one without an end", () => streamed([head, ...megabytes(40)]), "recording_too_large"],
] as const)("refuses %s", async (_, make, error) => {
  expect(await fileOfForm(make(), whole)).toEqual({ ok: false, error });
});

it("refuses by its length what can't be a recording, without reading it", async () => {
  let read = 0;
  function* pieces() {
    for (;;) {
      read += 1;
      yield megabyte;
    }
  }
  const request = streamed(pieces());
  request.headers.set("content-length", String(mostBytes + 100_000));
  expect(await fileOfForm(request, whole)).toEqual({ ok: false, error: "recording_too_large" });
  expect(read).toBeLessThan(3);
});

it("lets the rest run through when nobody listens any more, so that the sender hears why", async () => {
  const outcome = await fileOfForm(streamed([head, ...megabytes(20), "\r\n--cut--\r\n"]), async ({ bytes }) => {
    for await (const chunk of bytes) if (chunk.length > 0) return "refused";
    return "read";
  });
  expect(outcome).toEqual({ ok: true, value: "refused" });
});

it("throws what the one who takes it throws", async () => {
  const fault = new Error("the store is away");
  await expect(fileOfForm(formOf(["audio_file", wav(1), "a.wav"]), async () => Promise.reject(fault))).rejects.toBe(fault);
});
