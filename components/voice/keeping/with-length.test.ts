import {
  ALL_FORMATS,
  BlobSource,
  BufferTarget,
  EncodedAudioPacketSource,
  EncodedPacket,
  EncodedPacketSink,
  Input,
  Mp4OutputFormat,
  Output,
  type OutputFormat,
  WebMOutputFormat,
} from "mediabunny";
import { describe, expect, it } from "vitest";
import { withLength } from "./with-length";

/** Three and a half seconds of packets, as somebody's recorder would put them. */
async function recorded(format: OutputFormat, codec: "aac" | "opus"): Promise<Buffer> {
  const output = new Output({ format, target: new BufferTarget() });
  const source = new EncodedAudioPacketSource(codec);
  output.addAudioTrack(source);
  await output.start();
  const opusHead = new Uint8Array([...Buffer.from("OpusHead"), 1, 1, 0, 0, 0x80, 0xbb, 0, 0, 0, 0, 0]);
  const decoderConfig = {
    ...(codec === "aac" ? { codec: "mp4a.40.2", description: new Uint8Array([0x11, 0x88]) } : { codec, description: opusHead }),
    numberOfChannels: 1,
    sampleRate: 48_000,
  };
  for (let number = 0; number < 175; number += 1)
    await source.add(new EncodedPacket(new Uint8Array([0xf8, 0xff, 0xfe, number]), "key", number * 0.02, 0.02), {
      decoderConfig,
    });
  await output.finalize();
  return Buffer.from(output.target.buffer ?? new ArrayBuffer(0));
}
/** As Safari's recorder writes it: a fragment a second, and no length anywhere. */
const fragments = () => recorded(new Mp4OutputFormat({ fastStart: "fragmented", minimumFragmentDuration: 1 }), "aac");

const blob = (bytes: Uint8Array, type: string) => new Blob([new Uint8Array(bytes)], { type });
const boxesOf = (bytes: Buffer) => {
  const found: { name: string; at: number; end: number }[] = [];
  for (let at = 0; at < bytes.length; at = found.at(-1)?.end ?? bytes.length)
    found.push({ name: bytes.toString("latin1", at + 4, at + 8), at, end: at + bytes.readUInt32BE(at) });
  return found;
};
const namesIn = async (sound: Blob) => boxesOf(Buffer.from(await sound.arrayBuffer())).map(({ name }) => name);

/** When each of its packets begins, and when the last is over; in milliseconds. */
async function timesIn(sound: Blob): Promise<readonly number[]> {
  const track = await new Input({ formats: ALL_FORMATS, source: new BlobSource(sound) }).getPrimaryAudioTrack();
  if (track === null) throw new Error("no sound");
  const times: number[] = [];
  for await (const { timestamp } of new EncodedPacketSink(track).packets()) times.push(Math.round(timestamp * 1_000));
  return [...times, Math.round((await track.computeDuration()) * 1_000)];
}

const recordedBySafari = "audio/mp4;codecs=mp4a.40.2";

describe("a sound in fragments", () => {
  it("gets one table, and nothing of it is lost", async () => {
    const sound = blob(await fragments(), recordedBySafari);
    expect((await namesIn(sound)).filter((name) => name === "moof").length).toBeGreaterThan(2);
    const made = await withLength(sound);
    expect(await namesIn(made)).toEqual(["ftyp", "moov", "mdat"]);
    expect(made.type).toBe(recordedBySafari);
    expect(await timesIn(made)).toEqual(await timesIn(sound));
    expect((await timesIn(made)).at(-1)).toBe(3_500);
  });

  it("is whole as well where the head of a fragment stands twice", async () => {
    const bytes = await fragments();
    const last = boxesOf(bytes).findLast(({ name }) => name === "moof");
    const head = bytes.subarray(last?.at, last?.end);
    const twice = Buffer.concat([bytes.subarray(0, last?.at), head, bytes.subarray(last?.at)]);
    const made = await withLength(blob(twice, recordedBySafari));
    expect(await namesIn(made)).toEqual(["ftyp", "moov", "mdat"]);
    expect(await timesIn(made)).toEqual(await timesIn(blob(bytes, "audio/mp4")));
  });

  it("keeps the fragments that are there where the last was cut off", async () => {
    const bytes = await fragments();
    const last = boxesOf(bytes).findLast(({ name }) => name === "moof");
    const times = await timesIn(await withLength(blob(bytes.subarray(0, (last?.at ?? 0) + 20), recordedBySafari)));
    expect(times.at(-1)).toBeGreaterThan(2_900);
  });
});

it("says in a WebM how long it is", async () => {
  const given = await recorded(new WebMOutputFormat({ appendOnly: true }), "opus");
  // The element `Duration`, a number of eight bytes.
  const length = Buffer.from("448988", "hex");
  expect(given.includes(length)).toBe(false);
  const made = await withLength(blob(given, "audio/webm;codecs=opus"));
  expect(Buffer.from(await made.arrayBuffer()).includes(length)).toBe(true);
  expect(await timesIn(made)).toEqual(await timesIn(blob(given, "audio/webm")));
});

it.each(["audio/mp4", "audio/webm", "audio/ogg"])("gives back what it doesn't understand, called %s", async (type) => {
  const sound = blob(Buffer.from("no sound at all, only words"), type);
  expect(await withLength(sound)).toBe(sound);
});
