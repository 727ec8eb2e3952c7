import type { FileHandle } from "node:fs/promises";
import { checkContentType } from "./content-type";
import type { StoredObject } from "./port";

// One object is one file, so that a rename replaces content and content type together:
// "PZO1" | length of the content type (1 byte) | content type | content.
const magic = Buffer.from("PZO1", "latin1");
const fixedBytes = magic.length + 1;

/** A file under the objects' folder that no driver of ours wrote. */
export class NotAnObject extends Error {
  constructor() {
    super("a file of the store is not an object");
    this.name = "NotAnObject";
  }
}

/** Throws a `RangeError` for a content type that is none. */
export function encodeObject(object: StoredObject): Buffer {
  checkContentType(object.contentType);
  const type = Buffer.from(object.contentType, "latin1");
  return Buffer.concat([magic, Buffer.from([type.length]), type, object.bytes]);
}

export function decodeObject(file: Buffer): StoredObject {
  const { contentType, headerBytes } = readHeader(file);
  return { bytes: file.subarray(headerBytes), contentType };
}

/** Reads only the beginning of the file: a listing must not read every recording. */
export async function readFacts(
  file: FileHandle,
): Promise<{ readonly contentType: string; readonly size: number; readonly lastModified: Date }> {
  const head = Buffer.alloc(fixedBytes + 255);
  const { bytesRead } = await file.read(head, 0, head.length, 0);
  const { contentType, headerBytes } = readHeader(head.subarray(0, bytesRead));
  const facts = await file.stat();
  return { contentType, size: facts.size - headerBytes, lastModified: facts.mtime };
}

function readHeader(bytes: Buffer): { contentType: string; headerBytes: number } {
  const length = bytes[magic.length];
  if (length === undefined || !bytes.subarray(0, magic.length).equals(magic) || bytes.length < fixedBytes + length)
    throw new NotAnObject();
  return { contentType: bytes.toString("latin1", fixedBytes, fixedBytes + length), headerBytes: fixedBytes + length };
}
