import { SharedError } from "@/lib/process/shared-error";

const owner = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
const segment = "[a-z0-9_-](?:[a-z0-9._-]{0,126}[a-z0-9_-])?";
const keyShape = new RegExp(`^${owner}(?:/${segment}){1,6}$`);
const prefixShape = new RegExp(`^${owner}/(?:${segment}/){0,5}[a-z0-9._-]{0,128}$`);

/** A key that no store may be asked for. It is a bug of ours: keys are made by the program, never from a person's words. */
export class UnsafeKey extends SharedError {
  static override readonly kind = "UnsafeKey";

  constructor() {
    super("an object's key must be its owner's id and lower-case segments");
    this.name = "UnsafeKey";
  }
}

/**
 * Throws `UnsafeKey` unless the key is `{owner's UUID}/segment…`: lower case (some file systems ignore case),
 * no dot at a segment's ends (so no `..`), no empty segment, at most six of them.
 */
export function checkKey(key: string): void {
  if (!keyShape.test(key) || key.includes("..")) throw new UnsafeKey();
}

/** Throws `UnsafeKey` unless the prefix names one owner: an empty one would list everybody's objects. */
export function checkPrefix(prefix: string): void {
  if (!prefixShape.test(prefix) || prefix.includes("..")) throw new UnsafeKey();
}
