import { randomUUID } from "node:crypto";
import type { Sound } from "@/lib/ai/port";
import { streamOf } from "./stream-of";

/** A sound came in another size than was said. What was sent of it is no sound, and the provider is told nothing more. */
export class SoundCutShort extends Error {
  constructor() {
    super("the sound has another size than the record says");
    this.name = "SoundCutShort";
  }
}

export type Form = {
  readonly headers: { readonly "content-type": string; readonly "content-length": string };
  /** Read once. Holds one part of the sound at a time. */
  readonly body: ReadableStream<Uint8Array>;
  /** What opening the sound threw, when it did: whoever sends sees only that sending failed. */
  fault(): unknown;
};

/**
 * A form with a sound as its last field, of a size that is known before anything of it is read: servers that want a length get
 * one, and the sound is never in memory as a whole.
 */
export function formOf(fields: readonly (readonly [name: string, value: string])[], sound: Sound): Form {
  const boundary = `pauz-${randomUUID()}`;
  const lines = fields.map(
    ([name, value]) => `--${boundary}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  const head = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${sound.fileName}"\r\ncontent-type: ${sound.mediaType}\r\n\r\n`;
  const before = Buffer.from([...lines, head].join(""), "utf8");
  const after = Buffer.from(`\r\n--${boundary}--\r\n`, "utf8");
  let fault: unknown;

  async function* pieces(): AsyncGenerator<Uint8Array, void> {
    yield before;
    let sent = 0;
    try {
      for await (const part of sound.parts()) {
        sent += part.byteLength;
        if (sent > sound.bytes) throw new SoundCutShort();
        yield part;
      }
      if (sent < sound.bytes) throw new SoundCutShort();
    } catch (thrown) {
      fault = thrown;
      throw thrown;
    }
    yield after;
  }

  return {
    headers: {
      "content-type": `multipart/form-data; boundary=${boundary}`,
      "content-length": String(before.length + sound.bytes + after.length),
    },
    body: streamOf(pieces()),
    fault: () => fault,
  };
}
