import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { inflateSync } from "node:zlib";

/** The shapes in which a text could lie in a file: as it is, in UTF-16, in hexadecimal, and in base64 at each of its three alignments. */
function shapesOf(text: string): readonly Buffer[] {
  const plain = Buffer.from(text, "utf8");
  const base64 = [0, 1, 2].map((shift) => {
    const encoded = Buffer.concat([Buffer.alloc(shift), plain])
      .toString("base64")
      .replace(/=+$/, "");
    // The first and last characters mix with their neighbours' bits.
    return encoded.slice(shift === 0 ? 0 : shift + 1, -2);
  });
  return [plain, Buffer.from(text, "utf16le"), Buffer.from(plain.toString("hex")), ...base64.map((it) => Buffer.from(it))];
}

/** What zlib streams in the file hold once inflated: a PDF's or an archive's text is hidden in them. */
function inflated(bytes: Buffer): readonly Buffer[] {
  const found: Buffer[] = [];
  for (let at = bytes.indexOf(0x78); at >= 0; at = bytes.indexOf(0x78, at + 1)) {
    const second = bytes[at + 1];
    if (second !== 0x01 && second !== 0x5e && second !== 0x9c && second !== 0xda) continue;
    try {
      found.push(inflateSync(bytes.subarray(at), { maxOutputLength: 4_000_000, finishFlush: 2 }));
    } catch (error) {
      // Two bytes that only look like a stream's head; anything but zlib's own complaint is a fault of the test.
      if (!(error instanceof Error) || !("code" in error)) throw error;
    }
  }
  return found;
}

/** Every file below a folder. */
export function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesUnder(path) : entry.isFile() ? [path] : [];
  });
}

export type Finding = { readonly file: string; readonly text: string };

/** Every file under the folders that holds one of the texts, in any shape. */
export function searchFiles(
  folders: readonly string[],
  texts: readonly string[],
  options: { readonly inflate: boolean },
): readonly Finding[] {
  const wanted = texts.map((text) => ({ text, shapes: shapesOf(text) }));
  const findings: Finding[] = [];
  for (const file of folders.flatMap(filesUnder)) {
    const bytes = readFileSync(file);
    const layers = options.inflate ? [bytes, ...inflated(bytes)] : [bytes];
    for (const { text, shapes } of wanted) {
      if (layers.some((layer) => shapes.some((shape) => layer.includes(shape)))) findings.push({ file, text });
    }
  }
  return findings;
}
