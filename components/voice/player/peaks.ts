/** As many as go with a sound: enough for a picture of it. */
const most = 400;

/** Samples a second a sound is looked at with: an hour at its own rate would take up the memory of a phone. */
const rate = 8_000;
/** Longer ones are decoded in pieces, in seconds; and larger ones are none of ours. */
const longest = 30 * 60;
const largest = 25 * 1024 * 1024;
/** A picture is no more than that: so long is looked for it, and so long an upload waits for it. */
const patience = 120_000;
const uploadPatience = 20_000;

/** How loud a sound is along its time, put together of its pieces. */
export type Peaks = {
  /** Samples of one channel, which begin so many seconds after the beginning. */
  add(samples: Float32Array, seconds: number, sampleRate: number): void;
  /** 0 to 255. */
  numbers(): readonly number[];
};

/** Of a sound of so many seconds. */
export function peaksFor(seconds: number, count = most): Peaks {
  const loudest = Array.from({ length: count }, () => 0);
  return {
    add(samples, from, sampleRate) {
      const stepsASample = count / (sampleRate * seconds);
      const first = (from / seconds) * count;
      for (let at = 0; at < samples.length; at += 1) {
        const step = Math.max(0, Math.min(count - 1, Math.floor(first + at * stepsASample)));
        const loud = Math.abs(samples[at] ?? 0);
        if (loud > (loudest[step] ?? 0)) loudest[step] = loud;
      }
    },
    numbers: () => loudest.map((loud) => Math.round(Math.min(1, loud) * 255)),
  };
}

/** How loud a sound is along its time, 0 to 255; fewer numbers for a very short one. */
export function peaksOf(channels: readonly Float32Array[], count = most): readonly number[] {
  const length = channels[0]?.length ?? 0;
  const steps = Math.min(count, length);
  return Array.from({ length: steps }, (_, step) => {
    const [from, to] = [Math.floor((step * length) / steps), Math.floor(((step + 1) * length) / steps)];
    let loudest = 0;
    for (const samples of channels) for (let at = from; at < to; at += 1) loudest = Math.max(loudest, Math.abs(samples[at] ?? 0));
    return Math.round(Math.min(1, loudest) * 255);
  });
}

/** So many bars, each 0 to 1, the loudest full: somebody who speaks softly has a picture, too. */
export function barsOf(peaks: readonly number[], count: number): readonly number[] {
  if (peaks.length === 0) return Array.from({ length: count }, () => 0);
  const loudest = Math.max(1, ...peaks);
  return Array.from({ length: count }, (_, bar) => {
    const from = Math.floor((bar * peaks.length) / count);
    const to = Math.max(from + 1, Math.floor(((bar + 1) * peaks.length) / count));
    return Math.max(...peaks.slice(from, to)) / loudest;
  });
}

/** How loud a file is along its time, as this browser hears it; none where it can't. */
export async function peaksOfFile(sound: Blob): Promise<readonly number[]> {
  if (sound.size > largest) return [];
  try {
    if ((await secondsOf(sound)) > longest) {
      const pieces = await import("./peaks-in-pieces");
      return await pieces.peaksOfBlob(sound, peaksFor, AbortSignal.timeout(uploadPatience));
    }
    const decoded = await new OfflineAudioContext(1, 1, rate).decodeAudioData(await sound.arrayBuffer());
    return peaksOf(Array.from({ length: decoded.numberOfChannels }, (_, channel) => decoded.getChannelData(channel)));
  } catch {
    // A kind of sound that this browser doesn't know.
    return [];
  }
}

/** The same of a large sound in the journal, which is fetched for it piece by piece. */
export async function peaksOfAddress(address: string, gone: AbortSignal): Promise<readonly number[]> {
  try {
    const pieces = await import("./peaks-in-pieces");
    return await pieces.peaksAt(address, peaksFor, AbortSignal.any([gone, AbortSignal.timeout(patience)]));
  } catch {
    return [];
  }
}

/** How long it is, by its own word; nothing of it is decoded for that. */
function secondsOf(sound: Blob): Promise<number> {
  const url = URL.createObjectURL(sound);
  const audio = new Audio();
  audio.preload = "metadata";
  return new Promise<number>((resolve, reject) => {
    audio.onloadedmetadata = () => resolve(Number.isFinite(audio.duration) ? audio.duration : 0);
    audio.onerror = () => reject(new Error("no sound"));
    audio.src = url;
  }).finally(() => URL.revokeObjectURL(url));
}
