import {
  BufferTarget,
  EncodedAudioPacketSource,
  EncodedPacket,
  Mp4OutputFormat,
  OggOutputFormat,
  Output,
  type OutputFormat,
  WebMOutputFormat,
} from "mediabunny";

// Real files of each kind, made here: quiet, since nobody listens, but of the length they say.

/** Uncompressed, one byte a sample; `rate` samples a second. */
export function wav(seconds: number, rate = 8_000): Buffer {
  const samples = Math.round(seconds * rate);
  const head = Buffer.alloc(44);
  head.write("RIFF", 0, "latin1");
  head.writeUInt32LE(36 + samples, 4);
  head.write("WAVEfmt ", 8, "latin1");
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(rate, 24);
  head.writeUInt32LE(rate, 28);
  head.writeUInt16LE(1, 32);
  head.writeUInt16LE(8, 34);
  head.write("data", 36, "latin1");
  head.writeUInt32LE(samples, 40);
  const body = Buffer.alloc(samples);
  for (let at = 0; at < samples; at += 1) body[at] = 128 + Math.round(40 * Math.sin(at / 9));
  return Buffer.concat([head, body]);
}

/** MPEG-1 layer III, 128 kbit/s at 44,100 Hz: frames of 1,152 silent samples. */
export function mp3(seconds: number): Buffer {
  const frame = Buffer.alloc(417);
  frame.set([0xff, 0xfb, 0x90, 0xc4]);
  return Buffer.concat(Array.from({ length: Math.round((seconds * 44_100) / 1_152) }, () => frame));
}

function crc(bytes: Uint8Array, width: 8 | 16, polynomial: number): number {
  let value = 0;
  for (const byte of bytes) {
    value ^= byte << (width - 8);
    for (let bit = 0; bit < 8; bit += 1) value = value & (1 << (width - 1)) ? (value << 1) ^ polynomial : value << 1;
    value &= width === 8 ? 0xff : 0xffff;
  }
  return value;
}

/** One channel of 16 bits at 8,000 Hz; each frame's 576 samples are the same number. */
export function flac(seconds: number): Buffer {
  const [block, rate] = [576, 8_000];
  const frames = Math.round((seconds * rate) / block);
  const info = Buffer.alloc(34);
  info.writeUInt16BE(block, 0);
  info.writeUInt16BE(block, 2);
  // 20 bits of rate, 3 of channels less one, 5 of bits less one, 36 of samples.
  info.writeBigUInt64BE((BigInt(rate) << 44n) | (15n << 36n) | BigInt(frames * block), 10);
  const parts = [Buffer.from("fLaC"), Buffer.from([0x80, 0, 0, 34]), info];
  for (let number = 0; number < frames; number += 1) {
    const coded = number < 0x80 ? [number] : [0xc0 | (number >> 6), 0x80 | (number & 0x3f)];
    const head = Buffer.from([0xff, 0xf8, 0x24, 0x08, ...coded]);
    const body = Buffer.concat([head, Buffer.from([crc(head, 8, 0x07), 0, 0, 7])]);
    const end = Buffer.alloc(2);
    end.writeUInt16BE(crc(body, 16, 0x8005));
    parts.push(body, end);
  }
  return Buffer.concat(parts);
}

/** How an Opus stream in Ogg begins (RFC 7845, 5.1): version 1, one channel, nothing to skip, 48,000 Hz. */
const opusHead = new Uint8Array([...Buffer.from("OpusHead"), 1, 1, 0, 0, 0x80, 0xbb, 0, 0, 0, 0, 0]);

async function muxed(
  format: OutputFormat,
  codec: "opus" | "aac",
  packets: number,
  packetSeconds: number,
  bytes: number,
): Promise<Buffer> {
  const target = new BufferTarget();
  const output = new Output({ format, target });
  const source = new EncodedAudioPacketSource(codec);
  output.addAudioTrack(source);
  await output.start();
  const config =
    codec === "opus"
      ? { codec: "opus", numberOfChannels: 1, sampleRate: 48_000, description: opusHead }
      : { codec: "mp4a.40.2", numberOfChannels: 1, sampleRate: 48_000, description: new Uint8Array([0x11, 0x88]) };
  for (let number = 0; number < packets; number += 1) {
    const data = new Uint8Array(bytes);
    // The table of contents of an Opus packet (RFC 6716, 3.1): one frame of 20 ms.
    data.set([0xf8, 0xff, 0xfe]);
    const packet = new EncodedPacket(data, "key", number * packetSeconds, packetSeconds);
    await source.add(packet, number === 0 ? { decoderConfig: config } : undefined);
  }
  await output.finalize();
  return Buffer.from(target.buffer ?? new ArrayBuffer(0));
}

const opusPackets = (seconds: number) => Math.round(seconds / 0.02);

/** As a browser's recorder writes it: with a last length of its own only where it was finished. `bytes` is that of a packet. */
export const webm = (seconds: number, bytes = 40) =>
  muxed(new WebMOutputFormat({ appendOnly: true }), "opus", opusPackets(seconds), 0.02, bytes);

export const ogg = (seconds: number) => muxed(new OggOutputFormat(), "opus", opusPackets(seconds), 0.02, 40);

/** Its table stands before the sound; `false`: behind it; `fragmented`: in pieces, as Safari records. */
export const mp4 = (seconds: number, table: "in-memory" | "fragmented" | false = "in-memory") =>
  muxed(new Mp4OutputFormat({ fastStart: table }), "aac", Math.round((seconds * 48_000) / 1_024), 1_024 / 48_000, 40);

/** In pieces of that many bytes. */
export function inPieces(bytes: Buffer, size: number): readonly Buffer[] {
  return Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) => bytes.subarray(index * size, (index + 1) * size));
}
