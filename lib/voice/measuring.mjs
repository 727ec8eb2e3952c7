// Runs in a thread of its own (see measure.ts), as it stands: plain JavaScript, found by its path.
// Files come from anywhere, and a reader of many formats has its corners: in a thread, one that it can't get out of is ended from
// outside, and costs nobody else anything.
import { parentPort, workerData } from "node:worker_threads";
import { CustomSource, EncodedPacketSink, FLAC, Input, MP3, MP4, WAVE } from "mediabunny";
import { mp4Boxes } from "./mp4-boxes.mjs";
import { oggLength } from "./ogg-length.mjs";
import { webmLength } from "./webm-length.mjs";

// Not webm: mediabunny 1.61.0 never comes back from one that ends in junk (`resync` waits for more than the file has), and
// reads nothing of a cluster that was cut off. Nor ogg, of which it reads nothing at all without its last page. Just that is what
// a crash leaves of a recording.
const formats = { mp4: MP4, wav: WAVE, mp3: MP3, flac: FLAC };

const { size, container, task } = workerData;
/** @type {Map<number, (bytes: Uint8Array) => void>} */
const waiting = new Map();
let asked = 0;

parentPort?.on("message", ({ id, bytes }) => {
  waiting.get(id)?.(bytes);
  waiting.delete(id);
});

/** Asks the other side, which opens the parts. */
function fetched(start, end) {
  return new Promise((resolve) => {
    asked += 1;
    waiting.set(asked, resolve);
    parentPort?.postMessage({ id: asked, start, end });
  });
}

/**
 * Asked for at a time: an mp3 is read frame by frame, of which an hour has a hundred thousand. Who reads all of it asks for as much
 * as is opened at once over there, up to where that ends: less would open the same again and again.
 */
const ahead = task === "loudness" ? 1024 * 1024 : 256 * 1024;
let held = { start: 0, bytes: new Uint8Array(0) };

async function read(start, end) {
  if (start < held.start || end > held.start + held.bytes.length) {
    const until = task === "loudness" ? (Math.floor(start / ahead) + 1) * ahead : start + ahead;
    held = { start, bytes: await fetched(start, Math.max(end, Math.min(size, until))) };
  }
  // Two reads may be on their way at once: each gives what it was asked for.
  const { start: from, bytes } = held;
  return start < from || end > from + bytes.length ? fetched(start, end) : bytes.slice(start - from, end - from);
}

/** When the last packet ends whose bytes are in the file: the table of one that was cut off speaks of more. */
async function endOfWhole(sink, first, end) {
  if ((await sink.getPacket(end)) !== null) return end;
  let [whole, missing] = [first, end];
  while (missing - whole.timestamp > whole.duration + 0.001) {
    const found = await sink.getPacket((whole.timestamp + whole.duration + missing) / 2);
    if (found === null || found.timestamp <= whole.timestamp) missing = (whole.timestamp + whole.duration + missing) / 2;
    else whole = found;
  }
  return whole.timestamp + whole.duration;
}

async function trackOf(size) {
  // Its own cache is searched at each of many small reads, and ours is enough.
  const source = new CustomSource({ getSize: () => size, read, maxCacheSize: 16 * 1024, prefetchProfile: "none" });
  return new Input({ source, formats: [formats[container]] }).getPrimaryAudioTrack();
}

/** Numbers in the picture of a sound: as many as the player's. */
const steps = 400;

/** Samples that aren't packed: how many bytes each has, and what it is of 1. */
const plain = {
  "pcm-u8": [1, (view, at) => (view.getUint8(at) - 128) / 128],
  "pcm-s16": [2, (view, at) => view.getInt16(at, true) / 0x8000],
  "pcm-s24": [3, (view, at) => ((view.getInt8(at + 2) << 16) | view.getUint16(at, true)) / 0x800000],
  "pcm-s32": [4, (view, at) => view.getInt32(at, true) / 0x80000000],
  "pcm-f32": [4, (view, at) => view.getFloat32(at, true)],
};

/** How loud it is along its time, in any of its channels; none where it would have to be unpacked, or nothing is there. */
async function loudness() {
  const track = await trackOf(size);
  const [width, valueAt] = plain[track?.codec] ?? [];
  if (track === null || width === undefined) return [];
  const perSecond = track.sampleRate * track.numberOfChannels;
  const all = Math.round((await track.computeDuration()) * perSecond);
  const peaks = Array.from({ length: Math.min(steps, all) }, () => 0);
  for await (const { timestamp, data } of new EncodedPacketSink(track).packets()) {
    const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
    const [before, count] = [Math.round(timestamp * perSecond), Math.floor(data.byteLength / width)];
    for (let at = 0; at < count;) {
      const step = Math.min(peaks.length - 1, Math.floor(((before + at) * peaks.length) / all));
      const end = Math.min(count, Math.max(at + 1, Math.ceil(((step + 1) * all) / peaks.length) - before));
      let loudest = peaks[step] ?? 0;
      for (; at < end; at += 1) loudest = Math.max(loudest, Math.abs(valueAt(view, at * width)));
      peaks[step] = loudest;
    }
  }
  return peaks.map((loud) => Math.round(Math.min(1, loud) * 255));
}

async function otherLength(size) {
  const track = await trackOf(size);
  if (track === null) return null;
  // With its bytes, which a table of a file that was cut off may only speak of.
  const sink = new EncodedPacketSink(track);
  const first = await sink.getFirstPacket();
  if (first === null || first.byteLength === 0) return null;
  const end = container === "mp4" ? await endOfWhole(sink, first, await track.computeDuration()) : await track.computeDuration();
  const milliseconds = Math.round((end - Math.max(0, first.timestamp)) * 1_000);
  return Number.isFinite(milliseconds) ? Math.max(0, milliseconds) : null;
}

// What the file itself is to blame for is no fault of ours; the reader says it in errors of many kinds.
async function measured() {
  if (task === "loudness") return { milliseconds: null, peaks: await loudness() };
  if (container === "webm") return { milliseconds: await webmLength(size, read) };
  if (container === "ogg") return { milliseconds: await oggLength(size, read) };
  if (container !== "mp4") return { milliseconds: await otherLength(size) };
  const { table, end } = await mp4Boxes(size, read);
  return table ? { milliseconds: await otherLength(end) } : { milliseconds: null, unfinished: true };
}
parentPort?.postMessage(await measured().catch(() => ({ milliseconds: null })));
