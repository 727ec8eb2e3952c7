import { createHash } from "node:crypto";

/** Words that mean about the same, for a test about meaning. */
export type Meanings = readonly (readonly string[])[];

const dimensions = 256;
// Words every text has say nothing about what it means.
const empty = new Set(
  "the and was were with that this from for had has have but not you your she her his him they them what when did does about who where how why are our out".split(
    " ",
  ),
);

function meaningOf(word: string, meanings: Meanings): string {
  return meanings.find((group) => group.includes(word))?.[0] ?? word;
}

/**
 * What stands in for meaning: each word of a text pushes the vector in a direction of its own, words of one group in the
 * same. The direction depends on the model, so that vectors of two models are as unlike as they really are.
 */
export function vectorOf(text: string, model: string, meanings: Meanings): number[] {
  const vector = Array.from({ length: dimensions }, () => 0);
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  // The whole text counts a little, so that one without any word of weight has a direction too.
  const directions = words.filter((word) => word.length > 2 && !empty.has(word)).map((word) => meaningOf(word, meanings));
  for (const [name, weight] of [[`\0${text}`, 0.1] as const, ...directions.map((word) => [word, 1] as const)]) {
    const hash = createHash("sha256").update(`${model}\0${name}`).digest();
    for (let at = 0; at < 8; at += 1) {
      const place = hash.readUInt8(at) % dimensions;
      vector[place] = (vector[place] ?? 0) + (hash.readUInt8(at + 8) % 2 === 0 ? weight : -weight);
    }
  }
  const length = Math.hypot(...vector);
  return vector.map((value) => value / length);
}
