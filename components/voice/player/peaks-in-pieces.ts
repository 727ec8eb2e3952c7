import {
  type AudioSample,
  AudioSampleSink,
  BlobSource,
  FLAC,
  Input,
  MP3,
  MP4,
  OGG,
  type Source,
  UrlSource,
  WAVE,
} from "mediabunny";
import type { Peaks } from "./peaks";

// Comes only for a sound that is too long to be decoded in one piece. Each piece is decoded by itself, outside the page's own
// thread, looked at and let go again, so that an hour takes up no more memory than a second.

/** Milliseconds of looking after which the page has its turn. */
const turn = 8;
const cached = 2 * 1024 * 1024;

/** How loud a piece is, put to where it belongs; `samples` has room for it. */
function look(piece: AudioSample, samples: Float32Array<ArrayBuffer>, peaks: Peaks): void {
  const { timestamp, numberOfFrames, numberOfChannels, sampleRate } = piece;
  for (let planeIndex = 0; planeIndex < numberOfChannels; planeIndex += 1) {
    piece.copyTo(samples, { format: "f32-planar", planeIndex });
    peaks.add(samples.subarray(0, numberOfFrames), timestamp, sampleRate);
  }
}

async function peaksIn(source: Source, peaksFor: (seconds: number) => Peaks, signal: AbortSignal): Promise<readonly number[]> {
  // Not webm: the library doesn't come back from one that ends in junk.
  const input = new Input({ source, formats: [MP4, MP3, WAVE, FLAC, OGG] });
  signal.addEventListener("abort", () => input.dispose());
  try {
    const track = await input.getPrimaryAudioTrack();
    if (track === null || !(await track.canDecode())) return [];
    const peaks = peaksFor(await track.computeDuration());
    let samples = new Float32Array(0);
    let since = performance.now();
    for await (const piece of new AudioSampleSink(track).samples()) {
      if (samples.length < piece.numberOfFrames) samples = new Float32Array(piece.numberOfFrames);
      look(piece, samples, peaks);
      piece.close();
      signal.throwIfAborted();
      if (performance.now() - since < turn) continue;
      await new Promise((resolve) => setTimeout(resolve));
      since = performance.now();
    }
    return peaks.numbers();
  } finally {
    input.dispose();
  }
}

/** Of a file that is here. */
export function peaksOfBlob(sound: Blob, peaksFor: (seconds: number) => Peaks, signal: AbortSignal): Promise<readonly number[]> {
  return peaksIn(new BlobSource(sound, { maxCacheSize: cached }), peaksFor, signal);
}

/** Of a sound in the journal, fetched by its ranges. */
export function peaksAt(address: string, peaksFor: (seconds: number) => Peaks, signal: AbortSignal): Promise<readonly number[]> {
  const source = new UrlSource(new URL(address, location.href), {
    maxCacheSize: cached,
    // What can't be had now isn't waited for: it is no more than a picture.
    getRetryDelay: () => null,
  });
  return peaksIn(source, peaksFor, signal);
}
