import { expect, it } from "vitest";
import type { LocalDate } from "@/lib/clock/local-date";
import { type EntryId, newId, type RecordingId } from "@/lib/ids/ids";
import type { HeardSound } from "./service";
import { soundOf } from "./sound";
import { soundResponse } from "./sound-response";
import type { Container } from "./view";

const bytes = Buffer.from(Array.from({ length: 1_000 }, (_, index) => index % 251));

function heard(container: Container = "webm", name: string | null = null): HeardSound & { readonly opened: number[] } {
  const opened: number[] = [];
  const sound = soundOf(
    Array.from({ length: 10 }, () => 100),
    async (part) => {
      opened.push(part);
      return bytes.subarray(part * 100, part * 100 + 100);
    },
  );
  const recording = {
    id: newId<RecordingId>(),
    entryId: newId<EntryId>(),
    status: "kept",
    origin: "recorded",
    container,
    name,
    bytes: 1_000,
    milliseconds: 2_000,
    peaks: [],
    transcription: "none",
    failure: null,
    why: null,
    provider: null,
    language: null,
    transcript: null,
    tidied: null,
    insertedAt: null,
    createdAt: new Date("2026-11-22T10:00:00Z"),
  } as const;
  return { sound, recording, day: "2026-11-22" as LocalDate, opened };
}

const asking = (headers: Readonly<Record<string, string>> = {}, method = "GET") =>
  new Request("http://127.0.0.1/api/v1/recordings/x/audio", { headers, method });

it.each([
  ["webm", "audio/webm", "webm"],
  ["mp4", "audio/mp4", "m4a"],
  ["wav", "audio/wav", "wav"],
  ["mp3", "audio/mpeg", "mp3"],
  ["flac", "audio/flac", "flac"],
  ["ogg", "audio/ogg", "ogg"],
] as const)("gives a %s out as %s, to be saved and not shown", async (container, type, ending) => {
  const response = await soundResponse(asking(), heard(container));
  expect(response.status).toBe(200);
  expect(response.headers.get("content-type")).toBe(type);
  expect(response.headers.get("content-disposition")).toBe(`attachment; filename="pauz-2026-11-22.${ending}"`);
  expect(response.headers.get("content-security-policy")).toBe("default-src 'none'; sandbox");
  expect(response.headers.get("x-content-type-options")).toBe("nosniff");
  expect(response.headers.get("cache-control")).toBe("private, no-store, no-transform");
  expect(Buffer.from(await response.arrayBuffer()).equals(bytes)).toBe(true);
});

it.each([
  ['a"; filename="evil.html', "a%22%3B%20filename%3D%22evil.webm"],
  ["Zeile\r\nset-cookie: x=1.mp3", "Zeile%0D%0Aset-cookie%3A%20x%3D1.webm"],
  ["früh's (1).wav", "fr%C3%BCh%27s%20%281%29.webm"],
  ["..", "..webm"],
  ["声.m4a", "%E5%A3%B0.webm"],
])("names it %j so that a header holds it", async (name, spelled) => {
  const response = await soundResponse(asking(), heard("webm", name));
  const [plain, whole] = (response.headers.get("content-disposition") ?? "").split("; filename*=UTF-8''");
  expect(plain).toBe('attachment; filename="pauz-2026-11-22.webm"');
  expect(whole).toBe(spelled);
});

it("opens a part only when it is read on, and the first before it says that it can", async () => {
  const it = heard();
  const response = await soundResponse(asking({ range: "bytes=250-799" }), it);
  expect(response.status).toBe(206);
  expect(response.headers.get("content-range")).toBe("bytes 250-799/1000");
  expect(response.headers.get("content-length")).toBe("550");
  expect(it.opened).toEqual([2]);
  const reader = response.body?.getReader();
  expect((await reader?.read())?.value?.length).toBe(50);
  expect((await reader?.read())?.value?.length).toBe(100);
  expect(it.opened).toEqual([2, 3]);
  await reader?.cancel();
  expect(it.opened).toEqual([2, 3]);
});

it("goes on with a range only of the very sound it was begun with", async () => {
  const it = heard();
  const same = await soundResponse(asking({ range: "bytes=0-0", "if-range": `"${it.recording.id}"` }), it);
  expect(same.status).toBe(206);
  const other = await soundResponse(asking({ range: "bytes=0-0", "if-range": '"another"' }), it);
  expect([other.status, other.headers.get("content-length")]).toEqual([200, "1000"]);
});

it("says how much there is to whoever asks for what isn't, and nothing but heads to HEAD", async () => {
  const beyond = await soundResponse(asking({ range: "bytes=1000-" }), heard());
  expect([beyond.status, beyond.headers.get("content-range")]).toEqual([416, "bytes */1000"]);
  expect(await beyond.json()).toMatchObject({ code: "bad_range" });
  const head = await soundResponse(asking({}, "HEAD"), heard());
  expect([head.status, head.body, head.headers.get("content-length")]).toEqual([200, null, "1000"]);
});

it("breaks off where a part doesn't open", async () => {
  const sound = soundOf([10, 10], async (part) => (part === 0 ? bytes.subarray(0, 10) : Promise.reject(new Error("away"))));
  const response = await soundResponse(asking(), { ...heard(), sound });
  expect(response.status).toBe(200);
  await expect(response.arrayBuffer()).rejects.toThrow("away");
  const never = soundOf([10], async () => Promise.reject(new Error("away")));
  await expect(soundResponse(asking(), { ...heard(), sound: never })).rejects.toThrow("away");
});
