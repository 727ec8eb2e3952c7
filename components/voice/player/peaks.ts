/** As many as go with a sound: enough for a picture of it. */
const most = 400;

/** Samples a second a sound is looked at with: an hour at its own rate would take up the memory of a phone. */
const rate = 8_000;
/** Longer or larger ones are drawn as a plain line. */
const longest = 30 * 60;
const largest = 25 * 1024 * 1024;

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

/** How loud a file is along its time, as this browser hears it; none where it can't, or where it is too long to be looked at. */
export async function peaksOfFile(sound: Blob): Promise<readonly number[]> {
  if (sound.size > largest || typeof OfflineAudioContext === "undefined") return [];
  try {
    const length = await secondsOf(sound);
    if (length > longest) return [];
    const decoded = await new OfflineAudioContext(1, 1, rate).decodeAudioData(await sound.arrayBuffer());
    return peaksOf(Array.from({ length: decoded.numberOfChannels }, (_, channel) => decoded.getChannelData(channel)));
  } catch {
    // A kind of sound that this browser doesn't know.
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
