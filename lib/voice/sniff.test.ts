import { beforeAll, expect, it } from "vitest";
import { flac, mp3, mp4, ogg, wav, webm } from "@/lib/testing/sounds";
import { loudness, measure } from "./measure";
import { endsAsArchive, sniff } from "./sniff";
import { soundOf } from "./sound";
import type { Container } from "./view";

let files: Readonly<Record<Container, Buffer>>;

beforeAll(async () => {
  files = { webm: await webm(2), mp4: await mp4(2), ogg: await ogg(2), wav: wav(2), mp3: mp3(2), flac: flac(2) };
});

/** The sound as it lies in parts. */
const inParts = (bytes: Buffer, size = 1_000) => {
  const opened: number[] = [];
  const sizes = Array.from({ length: Math.ceil(bytes.length / size) }, (_, part) => Math.min(size, bytes.length - part * size));
  const sound = soundOf(sizes, async (part) => {
    opened.push(part);
    return bytes.subarray(part * size, (part + 1) * size);
  });
  return { sound, opened };
};

it.each(["webm", "mp4", "wav", "mp3", "flac", "ogg"] as const)("knows %s by its bytes, and how long it is", async (container) => {
  expect(sniff(files[container])).toBe(container);
  const milliseconds = await measure(inParts(files[container]).sound, container);
  expect(milliseconds).toBeGreaterThan(1_700);
  expect(milliseconds).toBeLessThan(2_300);
});

const tag = (size: number) =>
  Buffer.concat([Buffer.from("ID3\x04\0\0\0\0"), Buffer.from([size >> 7, size & 0x7f]), Buffer.alloc(size)]);

it("knows an mp3 behind its tag, and measures it there", async () => {
  const tagged = Buffer.concat([tag(600), mp3(1)]);
  expect(sniff(tagged)).toBe("mp3");
  expect(await measure(inParts(tagged).sound, "mp3")).toBeGreaterThan(900);
});

it.each([
  ["nothing", Buffer.alloc(0)],
  ["a few bytes", Buffer.from("RIFF")],
  ["a page", Buffer.from("<!doctype html><html><script>alert(1)</script></html>")],
  ["a page behind blanks", Buffer.from(`${" ".repeat(900)}<html><body onload=alert(1)>`)],
  ["a drawing", Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')],
  ["XML", Buffer.from('\ufeff<?xml version="1.0"?><svg/>')],
  ["a PDF", Buffer.from("%PDF-1.7\n%âãÏÓ\n1 0 obj")],
  ["a ZIP", Buffer.from("PK\x03\x04\x14\0\0\0\b\0".padEnd(60, "a"), "latin1")],
  ["a GIF", Buffer.from("GIF89a".padEnd(60, "\0"), "latin1")],
  ["a PNG", Buffer.from("\x89PNG\r\n\x1a\n".padEnd(60, "\0"), "latin1")],
  ["a WebP picture", Buffer.from("RIFF\x24\0\0\0WEBPVP8 ".padEnd(60, "\0"), "latin1")],
  ["an AVI film", Buffer.from("RIFF\x24\0\0\0AVI LIST".padEnd(60, "\0"), "latin1")],
  ["a HEIC picture", Buffer.from("\0\0\0\x18ftypheic\0\0\0\0mif1heic".padEnd(60, "\0"), "latin1")],
  ["an AVIF picture", Buffer.from("\0\0\0\x18ftypavif\0\0\0\0mif1avif".padEnd(60, "\0"), "latin1")],
  ["a QuickTime film", Buffer.from("\0\0\0\x14ftypqt  \0\0\0\0qt  ".padEnd(60, "\0"), "latin1")],
  ["a Matroska film", Buffer.from("\x1a\x45\xdf\xa3\x93\x42\x82\x88matroska".padEnd(60, "\0"), "latin1")],
  ["a Theora film", Buffer.from(`OggS\0\x02${"\0".repeat(20)}\x01\x2a\x80theora`.padEnd(90, "\0"), "latin1")],
  ["a program for Windows", Buffer.from("MZ\x90\0\x03".padEnd(200, "\0"), "latin1")],
  ["a program for Linux", Buffer.from("\x7fELF\x02\x01\x01".padEnd(200, "\0"), "latin1")],
  ["a script", Buffer.from("#!/bin/sh\nrm -rf ~\n")],
  ["text in UTF-16", Buffer.from("\xff\xfeH\0e\0l\0l\0o\0 \0y\0o\0u\0", "latin1")],
  ["one frame's head and then words", Buffer.from(`\xff\xfb\x90\xc4${"hello ".repeat(200)}`, "latin1")],
  ["AAC without a container", Buffer.from("\xff\xf1\x50\x80\x02\x1f\xfc\xff\xf1\x50\x80\x02\x1f\xfc", "latin1")],
  ["a tag of no version", Buffer.from("ID3\xff\xff\0\0\0\0\x0aAAAAAAAAAA", "latin1")],
])("refuses %s", (_, bytes) => {
  expect(sniff(bytes)).toBeUndefined();
});

it.each(["webm", "mp4", "wav", "mp3", "flac", "ogg"] as const)("refuses a page in the clothes of %s", (container) => {
  const file = Buffer.from(files[container]);
  const at = container === "webm" || container === "mp4" || container === "ogg" ? 300 : 100;
  file.write("<SCRIPT>alert(1)</SCRIPT>", at, "latin1");
  expect(sniff(file)).toBeUndefined();
});

it("refuses a tag whose first field is a page, and a sound that is a PDF too", () => {
  const tagged = tag(200);
  tagged.write("<html><body>", 20, "latin1");
  expect(sniff(Buffer.concat([tagged, mp3(1)]))).toBeUndefined();
  const pdf = wav(1);
  pdf.write("%PDF-1.4", 60, "latin1");
  expect(sniff(pdf)).toBeUndefined();
});

it("sees an archive behind a sound", () => {
  const end = Buffer.from(`PK\x05\x06${"\0".repeat(16)}\x03\0abc`, "latin1");
  expect(endsAsArchive(Buffer.concat([wav(0.5), end]))).toBe(true);
  expect(endsAsArchive(Buffer.concat([wav(0.5), end, Buffer.from("more")]))).toBe(false);
  expect(endsAsArchive(wav(0.5))).toBe(false);
  expect(endsAsArchive(Buffer.from("PK\x05\x06"))).toBe(false);
});

it.each(["webm", "wav", "mp3", "flac", "ogg", "mp4", "mp4 in pieces"] as const)(
  "measures of a cut %s what can be played",
  async (kind) => {
    const made = { webm: () => webm(20), wav: () => wav(20), mp3: () => mp3(20), flac: () => flac(20), ogg: () => ogg(20) };
    const pieces = { mp4: () => mp4(20), "mp4 in pieces": () => mp4(20, "fragmented") };
    const whole = await { ...made, ...pieces }[kind]();
    const container = kind === "mp4 in pieces" ? "mp4" : kind;
    const milliseconds = await measure(inParts(whole.subarray(0, Math.floor(whole.length * 0.6))).sound, container);
    // A page of this ogg holds four seconds, and counts when it is whole.
    expect(milliseconds).toBeGreaterThan(kind === "ogg" ? 7_000 : 10_000);
    expect(milliseconds).toBeLessThan(12_500);
  },
);

it("says of an mp4 that was cut before its table that it was never finished", async () => {
  const whole = await mp4(20, false);
  expect(await measure(inParts(whole).sound, "mp4")).toBeGreaterThan(19_000);
  for (const part of [0.5, 0.8, 0.98]) {
    expect(await measure(inParts(whole.subarray(0, Math.floor(whole.length * part))).sound, "mp4")).toBe("unfinished");
  }
});

/** A page of Ogg. */
function page(text: string, { at = 0, flags = 0, serial = 1 }: { at?: number; flags?: number; serial?: number } = {}): Buffer {
  const body = Buffer.from(text, "latin1");
  const head = Buffer.alloc(28);
  head.write("OggS", "latin1");
  head[5] = flags;
  head.writeBigInt64LE(BigInt(at), 6);
  head.writeUInt32LE(serial, 14);
  head[26] = 1;
  head[27] = body.length;
  return Buffer.concat([head, body]);
}

const opus = (serial = 1) => [
  page("OpusHead\x01\x01\x38\x01\x80\xbb\0\0\0\0\0", { flags: 2, serial }),
  page("OpusTags", { serial }),
];
const vorbis = [page("\x01vorbis\0\0\0\0\x01\x40\x1f\0\0" + "\0".repeat(14), { flags: 2 }), page("\x03vorbis")];
const oggFlac = [page(`\x7fFLAC\x01\0\0\x01fLaC\0\0\0\x22${"\0".repeat(10)}\x01\xf4\0${"\0".repeat(21)}`, { flags: 2 })];
const seconds = (rate: number, from: number, to: number, { skip = 0, serial = 1 } = {}) =>
  Array.from({ length: to - from }, (_, second) => page("sound", { at: (from + second + 1) * rate + skip, serial }));

it.each([
  ["opus", [...opus(), ...seconds(48_000, 0, 4, { skip: 312 })], 4_000],
  ["vorbis", [...vorbis, ...seconds(8_000, 0, 3)], 3_000],
  ["flac", [...oggFlac, ...seconds(8_000, 0, 2)], 2_000],
  [
    "opus with something else beside it",
    [
      ...opus(),
      page("fishead", { flags: 2, serial: 7 }),
      page("x", { at: 9e9, serial: 7 }),
      ...seconds(48_000, 0, 2, { skip: 312 }),
    ],
    2_000,
  ],
  [
    "two, one behind the other",
    [...opus(), ...seconds(48_000, 0, 4, { skip: 312 }), ...opus(2), ...seconds(48_000, 0, 2, { skip: 312, serial: 2 })],
    6_000,
  ],
  ["opus from the middle of something longer", [...opus(), ...seconds(48_000, 600, 605)], 5_000],
  [
    "opus with a page that goes on in the next",
    [...opus(), ...seconds(48_000, 0, 1, { skip: 312 }), page("more", { at: -1 }), ...seconds(48_000, 1, 3, { skip: 312 })],
    3_000,
  ],
  [
    "opus with damage between its pages",
    [...opus(), ...seconds(48_000, 0, 1, { skip: 312 }), Buffer.alloc(70_000, "Og"), ...seconds(48_000, 1, 3, { skip: 312 })],
    3_000,
  ],
] as const)("measures an ogg of %s", async (_what, pages, expected) => {
  expect(await measure(inParts(Buffer.concat(pages)).sound, "ogg")).toBe(expected);
});

it("measures a webm cut off anywhere, and one whose end was never written", async () => {
  const whole = await webm(1);
  for (let end = 400; end < whole.length; end += 331) {
    const milliseconds = await measure(inParts(whole.subarray(0, end)).sound, "webm");
    expect(milliseconds ?? 0).toBeLessThanOrEqual(1_000);
    if (end > whole.length / 2) expect(milliseconds).toBeGreaterThan(400);
    // A disk that died leaves zeros; the reader must come back from them.
    const zeros = Buffer.concat([whole.subarray(0, end), Buffer.alloc(3_000)]);
    expect((await measure(inParts(zeros).sound, "webm")) ?? 0).toBeLessThanOrEqual(1_000);
  }
});

it("reads along a webm by its headers, without asking for what lies between", async () => {
  const long = await webm(20, 9_000);
  const { sound } = inParts(long, 100_000);
  expect(await measure(sound, "webm")).toBe(20_000);
});

it("ends a thread that doesn't come back, and goes on meanwhile", { timeout: 30_000 }, async () => {
  const looping = `data:text/javascript,for(;;);`;
  let turns = 0;
  const turning = setInterval(() => (turns += 1), 20);
  expect(await measure(inParts(files.wav).sound, "wav", { program: new URL(looping), patienceMs: 1_000 })).toBeUndefined();
  clearInterval(turning);
  expect(turns).toBeGreaterThan(10);
  expect(await measure(inParts(files.wav).sound, "wav")).toBe(2_000);
});

it.each(["webm", "mp4", "wav", "mp3", "flac", "ogg"] as const)(
  "finds nothing to play in a %s that is only its beginning",
  async (container) => {
    const start = Buffer.concat([files[container].subarray(0, 44), Buffer.alloc(4_000, 0x55)]);
    const milliseconds = await measure(inParts(start).sound, container);
    if (container !== "wav") expect(milliseconds ?? 0).toBe(0);
  },
);

it("measures many at once, a few at a time", async () => {
  let [open, most] = [0, 0];
  const sounds = Array.from({ length: 7 }, (_, index) => {
    const file = wav(index + 1);
    return soundOf([file.length], async () => {
      open += 1;
      most = Math.max(most, open);
      await new Promise((resolve) => setTimeout(resolve, 30));
      open -= 1;
      return file;
    });
  });
  const lengths = await Promise.all(sounds.map((sound) => measure(sound, "wav")));
  expect(lengths).toEqual([1_000, 2_000, 3_000, 4_000, 5_000, 6_000, 7_000]);
  expect(most).toBeLessThanOrEqual(2);
});

it("throws on what the store does, and not on what the file does", async () => {
  const broken = soundOf([files.webm.length], async () => Promise.reject(new Error("the store is away")));
  await expect(measure(broken, "webm")).rejects.toThrow("the store is away");
});

it("measures an mp4 in pieces cut off anywhere behind its table", async () => {
  const whole = await mp4(6, "fragmented");
  const begins = whole.indexOf("moof", 0, "latin1");
  let before = 0;
  for (let end = begins + 1_500; end < whole.length; end += 487) {
    const milliseconds = await measure(inParts(whole.subarray(0, end)).sound, "mp4");
    expect(milliseconds).toBeGreaterThanOrEqual(before);
    expect(milliseconds).toBeLessThanOrEqual(6_100);
    before = Number(milliseconds);
  }
  expect(before).toBeGreaterThan(5_000);
});

it("knows how loud a wav is along its time, and says nothing of what it can't look into", async () => {
  const file = wav(8);
  const quiet = 44 + Math.floor((file.length - 44) / 2);
  file.fill(128, quiet);
  const peaks = await loudness(inParts(file).sound, "wav");
  expect(peaks).toHaveLength(400);
  expect(Math.min(...peaks.slice(0, 199))).toBeGreaterThan(70);
  expect(Math.max(...peaks.slice(201))).toBeLessThan(3);
  expect(await loudness(inParts(files.mp3).sound, "mp3")).toEqual([]);
  expect(await loudness(inParts(wav(1).subarray(0, 44)).sound, "wav")).toEqual([]);
});

it("looks through the largest wav in little time and memory", { timeout: 60_000 }, async () => {
  const large = wav(3_200, 8_000);
  expect(large.length).toBeGreaterThan(25_000_000);
  const begun = performance.now();
  expect(await loudness(inParts(large, 1024 * 1024).sound, "wav")).toHaveLength(400);
  expect(performance.now() - begun).toBeLessThan(10_000);
});
