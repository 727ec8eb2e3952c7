// Runs in a thread of its own (see measure.ts), as it stands: plain JavaScript, found by its path.
// Files come from anywhere, and a reader of many formats has its corners: in a thread, one that it can't get out of is ended from
// outside, and costs nobody else anything.
import { parentPort, workerData } from "node:worker_threads";
import { CustomSource, EncodedPacketSink, FLAC, Input, MP3, MP4, OGG, WAVE } from "mediabunny";
import { webmLength } from "./webm-length.mjs";

// Not webm: mediabunny 1.61.0 never comes back from one that ends in junk (`resync` waits for more than the file has), and
// reads nothing of a cluster that was cut off. Just that is what a crash leaves of a recording.
const formats = { mp4: MP4, wav: WAVE, mp3: MP3, flac: FLAC, ogg: OGG };

const { size, container } = workerData;
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

/** Asked for at a time: an mp3 is read frame by frame, of which an hour has a hundred thousand. */
const ahead = 256 * 1024;
let held = { start: 0, bytes: new Uint8Array(0) };

async function read(start, end) {
  if (start < held.start || end > held.start + held.bytes.length) {
    held = { start, bytes: await fetched(start, Math.max(end, Math.min(size, start + ahead))) };
  }
  // Two reads may be on their way at once: each gives what it was asked for.
  const { start: from, bytes } = held;
  return start < from || end > from + bytes.length ? fetched(start, end) : bytes.slice(start - from, end - from);
}

async function otherLength() {
  // Its own cache is searched at each of many small reads, and ours is enough.
  const source = new CustomSource({ getSize: () => size, read, maxCacheSize: 16 * 1024, prefetchProfile: "none" });
  const input = new Input({ source, formats: [formats[container]] });
  const track = await input.getPrimaryAudioTrack();
  if (track === null) return null;
  // With its bytes, which a table of a file that was cut off may only speak of.
  const first = await new EncodedPacketSink(track).getFirstPacket();
  if (first === null || first.byteLength === 0) return null;
  const milliseconds = Math.round(((await track.computeDuration()) - Math.max(0, first.timestamp)) * 1_000);
  return Number.isFinite(milliseconds) ? Math.max(0, milliseconds) : null;
}

// What the file itself is to blame for is no fault of ours; the reader says it in errors of many kinds.
const measured = (container === "webm" ? webmLength(size, read) : otherLength()).catch(() => null);
parentPort?.postMessage({ milliseconds: await measured });
