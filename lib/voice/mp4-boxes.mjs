/**
 * Walks along the boxes of an mp4 (ISO/IEC 14496-12, 4.2). `table`: it has the whole of its table (`moov`, 8.2), without which
 * nothing can play what is in it; many recorders write it last. `end`: as far as it can be read: a piece's own table (`moof`)
 * that was cut off is no table, while of sound that was cut off (`mdat`) what is there is there.
 * @param {number} size
 * @param {(start: number, end: number) => Promise<Uint8Array>} read
 * @returns {Promise<{ table: boolean, end: number }>}
 */
export async function mp4Boxes(size, read) {
  let table = false;
  let at = 0;
  while (at + 8 <= size) {
    const bytes = await read(at, Math.min(size, at + 16));
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const name = String.fromCharCode(...bytes.subarray(4, 8));
    const short = view.getUint32(0);
    // 1: the length is told behind the name. 0: it goes on to the end of the file.
    const long = short === 1 && bytes.length === 16 ? Number(view.getBigUint64(8)) : 0;
    const length = short === 1 ? long : short === 0 ? size - at : short;
    if (length < 8) break;
    if (at + length > size) return { table, end: name === "mdat" ? size : at };
    if (name === "moov") table = true;
    at += length;
  }
  return { table, end: at };
}
