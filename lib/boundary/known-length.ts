/** Next leaves out what a route says of its length, so it is said by a name of our own, which the front door spells as it should be. */
export const lengthHeader = "x-pauz-length";

/** Headers of a stream of so many bytes: whoever saves it sees how far it is, and whether all of it came. */
export function knownLength(bytes: number): Readonly<Record<string, string>> {
  return { "content-length": String(bytes), [lengthHeader]: String(bytes) };
}
