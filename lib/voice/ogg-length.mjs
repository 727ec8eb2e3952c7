// Walks along an Ogg from page to page (RFC 3533) and looks at nothing but the times they end at. A recorder that was cut off
// leaves a last page without its end, and no page that is marked as the last: what was whole before that counts.

const windowBytes = 64 * 1024;
const headBytes = 27;
/** A page's head, its table of lengths, and of a first page what its codec says of itself. */
const mostHeader = headBytes + 255 + 64;
const first = 2;

/** What a stream's first page says of it: how many of its samples are a second, and how many come before the sound. */
function streamOf(bytes, at) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const starts = (text, length) =>
    at + length <= bytes.length && [...text].every((it, index) => bytes[at + index] === it.charCodeAt(0));
  // RFC 7845 5.1; Vorbis I 4.2.2; the mapping of FLAC to Ogg, and FLAC's own first block behind it.
  if (starts("OpusHead", 12)) return { rate: 48_000, skip: view.getUint16(at + 10, true) };
  if (starts("\x01vorbis", 16)) return { rate: view.getUint32(at + 12, true), skip: 0 };
  if (starts("\x7fFLAC", 31)) return { rate: view.getUint32(at + 27) >>> 12, skip: 0 };
  return undefined;
}

/** Where in these bytes a page begins, from there on; -1 where none does. */
function pageIn(bytes, from) {
  for (let at = from; at + 4 <= bytes.length; at += 1) {
    if (bytes[at] === 0x4f && bytes[at + 1] === 0x67 && bytes[at + 2] === 0x67 && bytes[at + 3] === 0x53) return at;
  }
  return -1;
}

/** Seconds of a stream from the first of its pages to the last. */
function secondsOf({ rate, skip, pages, begun, ended }) {
  if (pages === 0 || rate === 0) return 0;
  // Taken from the middle of something longer, it begins where a page before the first one would have ended.
  const own = pages === 1 ? 0 : (ended - begun) / (pages - 1);
  const elsewhere = pages > 1 && begun - skip > rate + 3 * own;
  return Math.max(0, ended - (elsewhere ? begun - own : skip)) / rate;
}

/**
 * Milliseconds of its first stream of sound, and of those that follow when it is over, as far as their pages are whole; null when
 * there is none.
 * @param {number} size
 * @param {(start: number, end: number) => Promise<Uint8Array>} read
 * @returns {Promise<number | null>}
 */
export async function oggLength(size, read) {
  let from = 0;
  let seen = new Uint8Array(0);
  let seconds = 0;
  let stream;

  for (let at = 0; at + headBytes <= size;) {
    if (at < from || (at + mostHeader > from + seen.length && from + seen.length < size)) {
      from = at;
      seen = await read(at, Math.min(size, at + windowBytes));
    }
    const here = at - from;
    if (pageIn(seen.subarray(here, here + 4), 0) === -1) {
      // Something between the pages was damaged: players go on at the next.
      const next = pageIn(seen, here);
      at = next === -1 ? from + Math.max(here + 1, seen.length - 3) : from + next;
      continue;
    }
    const view = new DataView(seen.buffer, seen.byteOffset + here, seen.length - here);
    const lengths = seen[here + 26] ?? 0;
    const body = headBytes + lengths;
    if (at + body > size) break;
    let bytes = 0;
    for (let index = 0; index < lengths; index += 1) bytes += seen[here + headBytes + index] ?? 0;
    const end = at + body + bytes;
    // Not written to its end, nor is anything behind it.
    if (end > size) break;
    const serial = view.getUint32(14, true);
    if (((seen[here + 5] ?? 0) & first) !== 0) {
      const found = streamOf(seen, here + body);
      if (found !== undefined && (stream === undefined || stream.pages > 0)) {
        if (stream !== undefined) seconds += secondsOf(stream);
        stream = { ...found, serial, pages: 0, begun: 0, ended: 0 };
      }
    } else if (stream !== undefined && serial === stream.serial && bytes > 0) {
      const high = view.getInt32(10, true);
      const time = high * 2 ** 32 + view.getUint32(6, true);
      // Below nothing: no packet ends on it. Nothing: a page of heads.
      if (high >= 0 && time > 0) {
        if (stream.pages === 0) stream.begun = time;
        stream.ended = Math.max(stream.ended, time);
        stream.pages += 1;
      }
    }
    at = end;
  }
  if (stream === undefined) return null;
  const milliseconds = Math.round((seconds + secondsOf(stream)) * 1_000);
  return Number.isFinite(milliseconds) && milliseconds > 0 ? milliseconds : null;
}
