import type { Bytes } from "./recording-store";

/** A box of an MP4: its length in four bytes, its name in four, and what is in it. */
type Box = { readonly name: string; readonly bytes: Bytes };

/** The boxes a file is a row of; a last one that was cut off, or isn't one, as it is. */
function boxesOf(file: Bytes): readonly Box[] {
  const boxes: Box[] = [];
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  for (let at = 0; at < file.length;) {
    const length = at + 8 <= file.length ? view.getUint32(at) : 0;
    const end = length >= 8 && at + length <= file.length ? at + length : file.length;
    boxes.push({ name: String.fromCharCode(...file.subarray(at + 4, at + 8)), bytes: file.subarray(at, end) });
    at = end;
  }
  return boxes;
}

const isSame = (one: Bytes, other: Bytes) => one.length === other.length && one.every((byte, at) => byte === other[at]);

/**
 * The pieces of an MP4, without the heads of fragments that have no sound: one that was cut off right after it, and one that stands
 * twice. WebKit on Linux writes that of its last fragment, and of the one before a pause, again; the first would take the second
 * for sound, and be a second of noise.
 */
export function withoutEmptyHeads(file: Bytes): readonly Bytes[] {
  const boxes = boxesOf(file);
  return boxes
    .filter(({ name, bytes }, at) => {
      const next = boxes[at + 1];
      return name !== "moof" || (next !== undefined && !isSame(bytes, next.bytes));
    })
    .map(({ bytes }) => bytes);
}
