import { request as rawRequest } from "node:http";
import { expect, test } from "playwright/test";
import { inPieces, mp3, wav, webm } from "@/lib/testing/sounds";
import { mostBytes, partBytes } from "@/lib/voice/view";
import { apiClient, type ApiClient } from "./support/api";
import { peopleOf, type People, type SignedInPerson } from "./support/people";
import { sendPart } from "./support/recordings";
import { type RunningServer, startServer } from "./support/server";

// A recording as a program sends, hears and deletes it, against the running app.

let server: RunningServer;
let people: People;
let ana: SignedInPerson;
let api: ApiClient;

test.beforeAll(async () => {
  test.setTimeout(180_000);
  server = await startServer({ PAUZ_LIMITS: "reflect=200" });
  people = await peopleOf(server);
  ana = await people.make("Ana");
  api = apiClient(server.url, ana.writeToken);
});

test.afterAll(async () => {
  await people.close();
  await server.dispose();
});

async function entryOf(content = "By the river."): Promise<string> {
  return String((await api("POST", "/freejournal", { content })).json["id"]);
}

const hear = (id: string, headers: Readonly<Record<string, string>> = {}, method = "GET") =>
  fetch(`${server.url}/api/v1/recordings/${id}/audio`, {
    method,
    headers: { authorization: `Bearer ${ana.writeToken}`, ...headers },
  });

async function send(entry: string, file: Uint8Array, name = "walk.wav", type = "audio/wav", field = "audio_file") {
  const form = new FormData();
  form.append("note", "a field that nobody asked for");
  form.append(field, new Blob([new Uint8Array(file)], { type }), name);
  const response = await fetch(`${server.url}/api/v1/freejournal/${entry}/voice`, {
    method: "POST",
    headers: { authorization: `Bearer ${ana.writeToken}` },
    body: form,
  });
  const json: Record<string, unknown> = JSON.parse(await response.text());
  return { status: response.status, json };
}

test("an upload that was cut goes on where it was, also on a server that was killed, and is heard by ranges", async () => {
  test.setTimeout(120_000);
  const entry = await entryOf();
  const sound = wav(400);
  const pieces = inPieces(sound, partBytes);
  const begun = await api("POST", "/recordings", { entry_id: entry, origin: "recorded", bytes: sound.length });
  expect(begun).toMatchObject({ status: 201, json: { status: "uploading", entry_id: entry, bytes: 0 } });
  const id = String(begun.json["id"]);
  expect((await api("GET", `/entries/${entry}`)).json).toMatchObject({ has_audio: false, transcription_status: null });

  expect(await sendPart(server.url, ana.writeToken, id, 0, pieces[0] ?? sound)).toBe(204);
  // The line breaks in the middle of the second part.
  await new Promise<void>((resolve) => {
    const half = rawRequest(`${server.url}/api/v1/recordings/${id}/parts/1`, {
      method: "PUT",
      headers: {
        authorization: `Bearer ${ana.writeToken}`,
        "content-type": "application/octet-stream",
        "content-length": String(partBytes),
      },
    });
    half.on("error", () => resolve());
    half.write(pieces[1]?.subarray(0, 400_000), () => half.destroy());
    half.on("close", () => resolve());
  });
  const port = Number(new URL(server.url).port);
  await people.close();
  await server.stop("SIGKILL");
  server = await startServer({ PAUZ_LIMITS: "reflect=200" }, server.dataDir, port);
  people = await peopleOf(server);

  expect((await api("GET", `/recordings/${id}`)).json).toMatchObject({ status: "uploading", parts: [0] });
  const early = await api("POST", `/recordings/${id}/finish`, { parts: pieces.length });
  expect(early).toMatchObject({ status: 409, json: { code: "parts_missing", missing: [1, 2, 3] } });
  for (const number of [3, 1, 2, 1]) {
    expect(await sendPart(server.url, ana.writeToken, id, number, pieces[number] ?? sound)).toBe(204);
  }
  expect(await sendPart(server.url, ana.writeToken, id, 2, Buffer.from("other"))).toBe(409);
  // What is said of its length is not believed.
  const finished = await api("POST", `/recordings/${id}/finish`, { parts: pieces.length, milliseconds: 5, peaks: [1, 200, 3] });
  expect(finished).toMatchObject({
    status: 200,
    json: { status: "kept", container: "wav", milliseconds: 400_000, bytes: sound.length, peaks: [1, 200, 3] },
  });
  const again = await api("POST", `/recordings/${id}/finish`, { parts: pieces.length });
  expect(again.json).toEqual(finished.json);

  const whole = await hear(id);
  expect(Buffer.from(await whole.arrayBuffer()).equals(sound)).toBe(true);
  expect(Object.fromEntries(whole.headers)).toMatchObject({
    "accept-ranges": "bytes",
    "cache-control": "private, no-store, no-transform",
    "content-length": String(sound.length),
    "content-security-policy": "default-src 'none'; sandbox",
    "content-type": "audio/wav",
    "x-content-type-options": "nosniff",
  });
  expect(whole.headers.get("content-disposition")).toMatch(/^attachment; filename="pauz-\d{4}-\d\d-\d\d\.wav"$/);
  for (const [range, start, end] of [
    ["bytes=0-1", 0, 2],
    [`bytes=${partBytes - 3}-${partBytes + 2}`, partBytes - 3, partBytes + 3],
    ["bytes=3000000-", 3_000_000, sound.length],
    ["bytes=-100", sound.length - 100, sound.length],
  ] as const) {
    const part = await hear(id, { range });
    expect([part.status, part.headers.get("content-length")]).toEqual([206, String(end - start)]);
    expect(part.headers.get("content-range")).toBe(`bytes ${start}-${end - 1}/${sound.length}`);
    expect(Buffer.from(await part.arrayBuffer()).equals(sound.subarray(start, end))).toBe(true);
  }
  const beyond = await hear(id, { range: `bytes=${sound.length}-` });
  expect([beyond.status, beyond.headers.get("content-range")]).toEqual([416, `bytes */${sound.length}`]);
  const stale = await hear(id, { range: "bytes=0-1", "if-range": '"another"' });
  expect([stale.status, (await stale.arrayBuffer()).byteLength]).toEqual([200, sound.length]);
  const head = await hear(id, {}, "HEAD");
  expect([head.status, head.headers.get("content-length"), (await head.arrayBuffer()).byteLength]).toEqual([
    200,
    String(sound.length),
    0,
  ]);

  for (const path of [`/entries/${entry}`, `/freejournal/${entry}`]) {
    expect((await api("GET", path)).json).toMatchObject({ has_audio: true, transcription_status: expect.any(String) });
  }
  for (const path of ["/entries", "/freejournal", "/freejournal?previews_only=true"]) {
    const listed: { id: string; has_audio: boolean }[] = JSON.parse((await api("GET", path)).text);
    expect(listed.find((one) => one.id === entry)).toMatchObject({ has_audio: true });
  }
  const saved = await api("POST", `/freejournal/${entry}/save`, { content: "By the river, again." });
  expect(saved.json).toMatchObject({ has_audio: true });
  const all: { id: string }[] = JSON.parse((await api("GET", `/entries/${entry}/recordings`)).text);
  expect(all.map((one) => one.id)).toEqual([id]);

  expect(await api("POST", `/recordings/${id}/inserted`)).toMatchObject({ status: 200, json: { first: true } });
  expect(await api("POST", `/recordings/${id}/inserted`)).toMatchObject({ json: { first: false } });
  expect(await api("DELETE", `/recordings/${id}/audio`)).toMatchObject({ status: 409, json: { code: "no_words_yet" } });
  expect((await api("DELETE", `/recordings/${id}`)).status).toBe(204);
  // A device that still has its sound doesn't bring it back.
  const back = await api("POST", "/recordings", { id, entry_id: entry, origin: "recorded" });
  expect(back).toMatchObject({ status: 410, json: { code: "recording_gone" } });
  expect((await hear(id)).status).toBe(404);
  expect((await api("GET", `/entries/${entry}`)).json).toMatchObject({ has_audio: false, transcription_status: null });
});

test("a form with a sound is kept with its entry, whatever it calls itself; the text isn't touched", async () => {
  const entry = await entryOf("Just so.\n\n  with blanks ");
  const sent = await send(entry, mp3(3), "…/../Spaziergang „früh“.html", "text/html");
  expect(sent).toMatchObject({
    status: 200,
    json: { status: "no_provider", has_audio: true, content: "Just so.\n\n  with blanks " },
  });
  const id = String(sent.json["recording_id"]);
  const heard = await hear(id);
  expect(heard.headers.get("content-type")).toBe("audio/mpeg");
  expect(heard.headers.get("content-disposition")).toMatch(
    /^attachment; filename="pauz-[\d-]+\.mp3"; filename\*=UTF-8''[\w%.!~-]+\.mp3$/,
  );
  expect(Buffer.from(await heard.arrayBuffer()).equals(mp3(3))).toBe(true);
  expect((await api("GET", `/recordings/${id}`)).json).toMatchObject({ origin: "uploaded", container: "mp3", parts: [] });
  // Another one stands beside it.
  expect((await send(entry, await webm(2), "b.webm")).status).toBe(200);
  expect(JSON.parse((await api("GET", `/entries/${entry}/recordings`)).text)).toHaveLength(2);
});

test("an entry that only has a recording is listed as one", async () => {
  const reserved = await api("POST", "/freejournal");
  const entry = String(reserved.json["id"]);
  expect((await send(entry, wav(1))).json).toMatchObject({ content: "", has_audio: true });
  const listed: { id: string; title: string }[] = JSON.parse((await api("GET", "/entries")).text);
  expect(listed.find((one) => one.id === entry)).toMatchObject({ title: "Recording", has_audio: true });
});

test("what isn't taken is refused in words, and leaves nothing behind", async () => {
  const entry = await entryOf();
  const page = Buffer.from("<!doctype html><script>alert(1)</script>".padEnd(5_000, " "));
  const refused = [
    [page, 415, "unknown_sound", "This isn't a sound PAUZ knows"],
    [
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'),
      415,
      "unknown_sound",
      "This isn't a sound PAUZ knows",
    ],
    [Buffer.alloc(0), 422, "sound_empty", "There is nothing in this file"],
    [await webm(0.05), 422, "sound_too_short", "This recording is too short"],
    [wav(61 * 60, 4_000), 422, "sound_too_long", "This recording is over an hour"],
    [(await webm(2)).subarray(0, 150), 422, "sound_broken", "This sound can't be played"],
    [Buffer.alloc(mostBytes + 1_000_000, wav(1)), 413, "recording_too_large", "This recording is over 25 MB"],
    [Buffer.concat([wav(1), Buffer.alloc(mostBytes - 8_000)]), 413, "recording_too_large", "This recording is over 25 MB"],
  ] as const;
  for (const [file, status, code, title] of refused) {
    const { status: given, json } = await send(entry, file, "voice.mp3", "audio/mpeg");
    expect({ given, code: json["code"], title: json["title"] }).toEqual({ given: status, code, title });
    expect(String(json["detail"])).not.toBe("");
  }
  expect(await send(entry, wav(1), "a.wav", "audio/wav", "file")).toMatchObject({
    status: 422,
    json: { code: "invalid_input", errors: [{ field: "audio_file", message: "is missing: send the sound in it" }] },
  });
  expect(await api("POST", `/freejournal/${entry}/voice`, {})).toMatchObject({ status: 415, json: { code: "send_multipart" } });
  expect(JSON.parse((await api("GET", `/entries/${entry}/recordings`)).text)).toEqual([]);
  expect((await api("GET", `/freejournal/${entry}`)).json).toMatchObject({ content: "By the river.", has_audio: false });
});

test("a form without a length is stopped where it is too long, and one that is cut leaves nothing", async () => {
  const entry = await entryOf();
  const begin = '--cut\r\nContent-Disposition: form-data; name="audio_file"; filename="a.wav"\r\n\r\n';
  const post = (pieces: readonly Buffer[], cut: boolean) =>
    new Promise<number>((resolve) => {
      const call = rawRequest(`${server.url}/api/v1/freejournal/${entry}/voice`, {
        method: "POST",
        headers: { authorization: `Bearer ${ana.writeToken}`, "content-type": "multipart/form-data; boundary=cut" },
      });
      call.on("response", (response) => {
        response.resume();
        resolve(response.statusCode ?? 0);
      });
      call.on("error", () => resolve(0));
      for (const piece of pieces) call.write(piece);
      if (cut) setTimeout(() => call.destroy(), 300);
      else call.end();
    });
  const long = [Buffer.from(begin), wav(100), ...Array.from({ length: 40 }, () => Buffer.alloc(partBytes))];
  // Whether the answer is still read is the sender's business; that nothing is kept is ours.
  expect([413, 0]).toContain(await post(long, false));
  expect(await post([Buffer.from(begin), wav(200)], true)).toBe(0);
  expect(await post([Buffer.from(begin), wav(100)], false)).toBe(422);
  await expect.poll(async () => (await api("GET", `/entries/${entry}/recordings`)).text, { timeout: 15_000 }).toBe("[]");
});
