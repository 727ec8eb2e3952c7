import { type Place, SealBroken } from "./seal";
import type { PersonVault } from "./vault";

/** Bytes of plain content in one segment; the last one may be shorter. */
export const segmentBytes = 1024 * 1024;
const magic = Buffer.from("PZS1", "latin1");
const headerBytes = magic.length + 4;
/** What sealing adds to a segment: format, key version, iv, tag. */
const overhead = 2 + 12 + 16;

type Sealing = Pick<PersonVault, "sealBytes" | "openBytes">;

/** A segment is bound to its place among the others, and to how many there are: none can be dropped, added, moved or repeated. */
function placeOf(place: Place, index: number, count: number): Place {
  return { ...place, column: `${place.column}#${index}/${count}` };
}

/**
 * Seals content of any size: `PZS1 | count (uint32) | sealed segment…`, each segment of at most 1 MiB under its own iv.
 * Empty content is one empty segment.
 */
export function sealSegments(vault: Sealing, place: Place, plain: Uint8Array): Buffer {
  const count = Math.max(1, Math.ceil(plain.length / segmentBytes));
  const header = Buffer.alloc(headerBytes);
  magic.copy(header);
  header.writeUInt32BE(count, magic.length);
  const parts = Array.from({ length: count }, (_, index) =>
    vault.sealBytes(placeOf(place, index, count), plain.subarray(index * segmentBytes, (index + 1) * segmentBytes)),
  );
  return Buffer.concat([header, ...parts]);
}

/**
 * Opens what `sealSegments` made, a segment at a time. Throws `SealBroken` at the first byte that is not as it was sealed
 * for this person and place; nothing of a broken segment is given out.
 */
export function* openSegments(vault: Sealing, place: Place, sealed: Uint8Array): Generator<Buffer, void> {
  const bytes = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.byteLength);
  if (bytes.length < headerBytes || !bytes.subarray(0, magic.length).equals(magic)) throw new SealBroken();
  const count = bytes.readUInt32BE(magic.length);
  const full = segmentBytes + overhead;
  const body = bytes.subarray(headerBytes);
  if (count < 1 || body.length <= (count - 1) * full || body.length > count * full) throw new SealBroken();
  for (let index = 0; index < count; index += 1) {
    yield vault.openBytes(placeOf(place, index, count), body.subarray(index * full, (index + 1) * full));
  }
}
