// Walks along a webm from element to element (RFC 8794, RFC 9559) and looks at nothing but the times of its blocks. A recorder
// that was cut off leaves a last cluster without an end, and junk behind it: what was whole before that counts.

const segment = 0x18538067;
const cluster = 0x1f43b675;
const blockGroup = 0xa0;
const tracks = 0x1654ae6b;
const trackEntry = 0xae;
const info = 0x1549a966;
const timestampScale = 0x2ad7b1;
const clusterTime = 0xe7;
const trackNumber = 0xd7;
const trackType = 0x83;
/** Elements that are gone into, whatever length they claim. */
const entered = new Set([segment, cluster, blockGroup, tracks, trackEntry, info]);
const blocks = new Set([0xa3, 0xa1]);
const audio = 2;
const windowBytes = 64 * 1024;
/** A header's id and size, and of a block its track, time and flags. */
const mostHeader = 4 + 8 + 8 + 3;

/** A number whose first byte says how long it is; with its marker it is an id. Undefined where none begins. */
function number(bytes, at, most, withMarker) {
  const first = bytes[at];
  if (first === undefined || first === 0) return undefined;
  const length = Math.clz32(first) - 23;
  if (length > most || at + length > bytes.length) return undefined;
  let value = withMarker ? first : first & ((1 << (8 - length)) - 1);
  let ones = withMarker || value !== (1 << (8 - length)) - 1 ? 0 : 1;
  for (let index = 1; index < length; index += 1) {
    value = value * 256 + bytes[at + index];
    if (bytes[at + index] !== 0xff) ones = 0;
  }
  return { value: ones === 1 ? undefined : value, length };
}

function unsigned(bytes, at, length) {
  let value = 0;
  for (let index = 0; index < length; index += 1) value = value * 256 + (bytes[at + index] ?? 0);
  return value;
}

/**
 * Milliseconds from the first block of its first track of sound to the end of the last that is whole; null when there is none.
 * @param {number} size
 * @param {(start: number, end: number) => Promise<Uint8Array>} read
 * @returns {Promise<number | null>}
 */
export async function webmLength(size, read) {
  let from = 0;
  let seen = new Uint8Array(0);
  let scale = 1_000_000;
  let time = 0;
  let entry = { number: 0, type: 0 };
  let sound = 0;
  let [first, last, count] = [0, 0, 0];

  for (let at = 0; at < size;) {
    if (at < from || (at + mostHeader > from + seen.length && from + seen.length < size)) {
      from = at;
      seen = await read(at, Math.min(size, at + windowBytes));
    }
    const id = number(seen, at - from, 4, true);
    const length = id === undefined ? undefined : number(seen, at - from + id.length, 8, false);
    if (id === undefined || length === undefined) break;
    const start = at + id.length + length.length;
    if (entered.has(id.value)) {
      if (id.value === trackEntry) entry = { number: 0, type: 0 };
      at = start;
      continue;
    }
    // An element without an end, or with one behind the file's, wasn't written to its end.
    if (length.value === undefined || start + length.value > size) break;
    const inWindow = start - from;
    if (id.value === timestampScale) scale = unsigned(seen, inWindow, Math.min(8, length.value));
    else if (id.value === clusterTime) time = unsigned(seen, inWindow, Math.min(8, length.value));
    else if (id.value === trackNumber) entry.number = unsigned(seen, inWindow, Math.min(8, length.value));
    else if (id.value === trackType) entry.type = unsigned(seen, inWindow, Math.min(8, length.value));
    if (sound === 0 && entry.type === audio && entry.number > 0) sound = entry.number;
    if (blocks.has(id.value) && length.value > 4) {
      const track = number(seen, inWindow, 8, false);
      if (track !== undefined && track.value === sound) {
        const relative = unsigned(seen, inWindow + track.length, 2);
        const stamp = time + (relative < 0x8000 ? relative : relative - 0x10000);
        if (count === 0) first = stamp;
        last = Math.max(last, stamp);
        count += 1;
      }
    }
    at = start + length.value;
  }
  if (sound === 0 || count === 0) return null;
  // No block says how long it is itself: as long as those before it, on the whole.
  const own = count === 1 ? 0 : (last - first) / (count - 1);
  const milliseconds = Math.round(((last - first + own) * scale) / 1_000_000);
  return Number.isFinite(milliseconds) ? Math.max(0, milliseconds) : null;
}
