// An entry's vectors in one piece, to be sealed: a byte with the version, two with the number of dimensions, then each passage
// with its place and its vector. A dimension takes one byte: what is lost changes a likeness by less than a hundredth, and a
// journal of thousands of entries is read through in the time of a question.

const version = 1;
const head = 3;
const placeBytes = 12;
const steps = 127;

export type PlacedVector = { readonly from: number; readonly to: number; readonly vector: readonly number[] };

/** The vectors of one entry as bytes. A vector of zeros is like nothing at all. */
export function pack(dimensions: number, passages: readonly PlacedVector[]): Buffer {
  const each = placeBytes + dimensions;
  const bytes = Buffer.alloc(head + passages.length * each);
  bytes.writeUInt8(version, 0);
  bytes.writeUInt16LE(dimensions, 1);
  for (const [index, { from, to, vector }] of passages.entries()) {
    const at = head + index * each;
    const scale = Math.max(0, ...vector.map(Math.abs)) / steps;
    bytes.writeUInt32LE(from, at);
    bytes.writeUInt32LE(to, at + 4);
    bytes.writeFloatLE(scale, at + 8);
    if (scale > 0)
      for (let place = 0; place < dimensions; place += 1)
        bytes.writeInt8(Math.round((vector[place] ?? 0) / scale), at + placeBytes + place);
  }
  return bytes;
}

/** How many dimensions the vectors in these bytes have; undefined for bytes of another version. */
export function dimensionsOf(bytes: Buffer): number | undefined {
  return bytes.length < head || bytes.readUInt8(0) !== version ? undefined : bytes.readUInt16LE(1);
}

/** Tells `each` how like a question each passage is. Vectors of another length, and zeros, are passed over. */
export function compare(
  bytes: Buffer,
  question: Float32Array,
  each: (passage: { readonly from: number; readonly to: number; readonly likeness: number }) => void,
): void {
  const dimensions = dimensionsOf(bytes);
  if (dimensions !== question.length) return;
  const step = placeBytes + dimensions;
  for (let at = head; at + step <= bytes.length; at += step) {
    const scale = bytes.readFloatLE(at + 8);
    if (scale === 0) continue;
    const vector = new Int8Array(bytes.buffer, bytes.byteOffset + at + placeBytes, dimensions);
    let sum = 0;
    for (let place = 0; place < dimensions; place += 1) sum += (question[place] ?? 0) * (vector[place] ?? 0);
    each({ from: bytes.readUInt32LE(at), to: bytes.readUInt32LE(at + 4), likeness: sum * scale });
  }
}
