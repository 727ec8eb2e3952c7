import { withoutEmptyHeads } from "./fragments";
import type { Bytes } from "./recording-store";

/**
 * A sound as browsers record it tells neither how long it is nor where its seconds lie: a WebM has no index, and Safari's MP4 is a
 * row of fragments, of which some listeners hear only the first. The same sound with its length and one table, not encoded anew;
 * what was given when that can't be done: it plays as well, and only seeking is poorer.
 */
export async function withLength(sound: Blob): Promise<Blob> {
  const kind = sound.type.startsWith("audio/webm") ? "webm" : sound.type.startsWith("audio/mp4") ? "mp4" : null;
  if (kind === null) return sound;
  try {
    const bytes = await rewritten(sound, kind);
    return bytes === null ? sound : new Blob([bytes], { type: sound.type });
  } catch {
    // Not to be fetched without a network, or a sound that it doesn't understand.
    return sound;
  }
}

async function rewritten(sound: Blob, kind: "webm" | "mp4"): Promise<Bytes | null> {
  const {
    BlobSource,
    BufferTarget,
    EncodedAudioPacketSource,
    EncodedPacketSink,
    Input,
    MP4,
    Mp4OutputFormat,
    Output,
    WEBM,
    WebMOutputFormat,
  } = await import("mediabunny");
  const given = kind === "webm" ? sound : new Blob([...withoutEmptyHeads(new Uint8Array(await sound.arrayBuffer()))]);
  const input = new Input({ formats: [kind === "webm" ? WEBM : MP4], source: new BlobSource(given) });
  const track = await input.getPrimaryAudioTrack();
  const codec = await track?.getCodec();
  const decoderConfig = await track?.getDecoderConfig();
  if (track == null || codec == null || decoderConfig == null) return null;
  const target = new BufferTarget();
  const format = kind === "webm" ? new WebMOutputFormat() : new Mp4OutputFormat({ fastStart: "in-memory" });
  const output = new Output({ format, target });
  const source = new EncodedAudioPacketSource(codec);
  output.addAudioTrack(source);
  await output.start();
  let packets = 0;
  let end = 0;
  for await (const packet of new EncodedPacketSink(track).packets()) {
    await source.add(packet, { decoderConfig });
    packets += 1;
    end = packet.timestamp + packet.duration;
  }
  await output.finalize();
  // Nothing may be missing from what takes the place of the original.
  const whole = packets > 0 && Math.abs(end - (await input.computeDuration())) < 0.1;
  return whole && target.buffer !== null ? new Uint8Array(target.buffer) : null;
}
