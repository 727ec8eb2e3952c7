import type { Container } from "./view";

// What a file is, by its own first bytes. A name or a media type that comes with it is not looked at.

/** Bytes of the beginning that are looked at. Browsers that guess look at fewer. */
export const sniffedBytes = 4_096;
/** Bytes of the end that may hold an archive's list: its record is 22 bytes and a comment of at most 65,535. */
export const archiveEndBytes = 22 + 65_535;

const text = (bytes: Uint8Array, from: number, length: number) =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1", from, from + length);

/** Major brands of files of sound and film; those of pictures (`heic`, `avif`, `mif1`, …) and of QuickTime are not among them. */
const mp4Brands =
  /^(iso[m2-9]|mp4[12]|mp71|M4A |M4B |M4P |M4V |mmp4|dash|avc1|f4a |3g[pr][1-9]|3g2[a-c]|MSNV|cmf[acf]|isml|iso[a-c])$/;

function isMp4(bytes: Uint8Array): boolean {
  return text(bytes, 4, 4) === "ftyp" && mp4Brands.test(text(bytes, 8, 4));
}

/** Whether an EBML header names the document type `webm`. Its header is short, and the type is text in it. */
function isWebm(bytes: Uint8Array): boolean {
  if (text(bytes, 0, 4) !== "\x1a\x45\xdf\xa3") return false;
  const head = text(bytes, 0, 64);
  const at = head.indexOf("\x42\x82");
  return (
    at > 0 &&
    head
      .slice(at + 2)
      .replace(/^[\x80-\xff\x01\x40]+[\x00-\x07]*/, "")
      .startsWith("webm")
  );
}

const bitrates = {
  one: [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
  two: [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
} as const;
const rates = [44_100, 48_000, 32_000] as const;

/** Length of the MPEG layer III frame whose header stands there (ISO/IEC 11172-3, 2.4.1.3), or undefined when none does. */
function frameLength(bytes: Uint8Array, at: number): number | undefined {
  const [a = 0, b = 0, c = 0] = [bytes[at], bytes[at + 1], bytes[at + 2]];
  const version = (b >> 3) & 3;
  if (a !== 0xff || (b & 0xe0) !== 0xe0 || version === 1 || ((b >> 1) & 3) !== 1) return undefined;
  const kilobits = bitrates[version === 3 ? "one" : "two"][c >> 4];
  const rate = rates[(c >> 2) & 3];
  if (kilobits === undefined || kilobits === 0 || rate === undefined) return undefined;
  const divided = rate / (version === 3 ? 1 : version === 2 ? 2 : 4);
  return Math.floor(((version === 3 ? 144_000 : 72_000) * kilobits) / divided) + ((c >> 1) & 1);
}

/** Two frames, one behind the other: a single one is four bytes that anything may begin with. */
function isFrames(bytes: Uint8Array): boolean {
  const length = frameLength(bytes, 0);
  return length !== undefined && frameLength(bytes, length) !== undefined;
}

/** A tag of the versions there are, with a size spelled as sizes are. What follows it is looked at when its length is measured. */
function isTagged(bytes: Uint8Array): boolean {
  const version = bytes[3] ?? 0;
  return text(bytes, 0, 3) === "ID3" && version >= 2 && version <= 4 && bytes.subarray(6, 10).every((byte) => byte < 0x80);
}

function isOgg(bytes: Uint8Array): boolean {
  if (text(bytes, 0, 4) !== "OggS" || bytes[4] !== 0) return false;
  const packet = 27 + (bytes[26] ?? 0);
  return ["OpusHead", "\x01vorbis", "\x7fFLAC"].some((start) => text(bytes, packet, start.length) === start);
}

/** Beginnings of documents that a browser may be led to open as such, wherever in the first bytes they stand. */
const documents = /<(?:!doctype|html|head|body|script|svg|iframe|\?xml|\?php)|%pdf-/i;

/**
 * What a sound is kept in, by its first `sniffedBytes` (or all there are); undefined when it is none of them, or also something
 * else: a page, a picture or a program in the clothes of a sound.
 */
export function sniff(start: Uint8Array): Container | undefined {
  const bytes = start.subarray(0, sniffedBytes);
  if (bytes.length < 12 || documents.test(text(bytes, 0, bytes.length))) return undefined;
  if (isWebm(bytes)) return "webm";
  if (isMp4(bytes)) return "mp4";
  if (text(bytes, 0, 4) === "RIFF" && text(bytes, 8, 4) === "WAVE") return "wav";
  if (text(bytes, 0, 4) === "fLaC" && ((bytes[4] ?? 0) & 0x7f) === 0) return "flac";
  if (isOgg(bytes)) return "ogg";
  return isTagged(bytes) || isFrames(bytes) ? "mp3" : undefined;
}

/** Whether a file ends as a ZIP archive does: programs that open archives look at the end alone. `end`: its last `archiveEndBytes`. */
export function endsAsArchive(end: Uint8Array): boolean {
  const bytes = Buffer.from(end.buffer, end.byteOffset, end.byteLength);
  for (let at = bytes.lastIndexOf("PK\x05\x06"); at >= 0; at = at === 0 ? -1 : bytes.lastIndexOf("PK\x05\x06", at - 1)) {
    if (at + 22 <= bytes.length && at + 22 + bytes.readUInt16LE(at + 20) === bytes.length) return true;
  }
  return false;
}
