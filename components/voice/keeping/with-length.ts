import type { Bytes } from "./recording-store";

/**
 * A WebM as browsers record it tells neither how long it is nor where its seconds lie. The same sound with both, not encoded
 * anew; what was given when that can't be done: it plays as well, and only seeking is poorer.
 */
export async function withLength(sound: Blob): Promise<Blob> {
  if (!sound.type.startsWith("audio/webm")) return sound;
  try {
    const bytes = await rewritten(sound);
    return bytes === null ? sound : new Blob([bytes], { type: sound.type });
  } catch {
    // Not to be fetched without a network, or a sound that it doesn't understand.
    return sound;
  }
}

async function rewritten(sound: Blob): Promise<Bytes | null> {
  const { BlobSource, BufferTarget, EncodedAudioPacketSource, EncodedPacketSink, Input, Output, WEBM, WebMOutputFormat } =
    await import("mediabunny");
  const input = new Input({ formats: [WEBM], source: new BlobSource(sound) });
  const track = await input.getPrimaryAudioTrack();
  const codec = await track?.getCodec();
  const decoderConfig = await track?.getDecoderConfig();
  if (track == null || codec == null || decoderConfig == null) return null;
  const target = new BufferTarget();
  const output = new Output({ format: new WebMOutputFormat(), target });
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
