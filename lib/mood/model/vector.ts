import { rawFeatures } from "./features";

/** A text as rows of the model and their weights; all the words' squares sum to `wordShare`, all the letters' to the rest. */
export type Vector = { readonly rows: Int32Array; readonly values: Float32Array };

/** What a model knows of its features: the row of a hash (-1: none), and how rare each row's feature is. */
export type Vocabulary = {
  readonly rowOf: (hash: number) => number;
  readonly rarity: (row: number) => number;
  /** One zero a row, to count with: a Map would take most of the time of reading a text. */
  readonly counts: Uint16Array;
};

/** The share of words against letters in a text's length; found by cross-validation on the training split. */
const wordShare = 0.7;

/** Turns a text into the model's terms: dampened counts times rarity, each half brought to its own length. Features it never met are left out. */
export function vectorOf(text: string, vocabulary: Vocabulary): Vector {
  const { words, letters } = rawFeatures(text);
  const one = half(words, wordShare, vocabulary);
  const other = half(letters, 1 - wordShare, vocabulary);
  const rows = new Int32Array(one.rows.length + other.rows.length);
  const values = new Float32Array(rows.length);
  rows.set(one.rows);
  rows.set(other.rows, one.rows.length);
  values.set(one.values);
  values.set(other.values, one.values.length);
  return { rows, values };
}

function half(hashes: readonly number[], share: number, { rowOf, rarity, counts }: Vocabulary) {
  const found: number[] = [];
  for (const hash of hashes) {
    const row = rowOf(hash);
    if (row < 0) continue;
    const count = counts[row] ?? 0;
    if (count === 0) found.push(row);
    if (count < 65_535) counts[row] = count + 1;
  }
  const rows = Int32Array.from(found);
  const values = new Float32Array(rows.length);
  let squares = 0;
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] ?? 0;
    const count = counts[row] ?? 1;
    const value = (count === 1 ? 1 : 1 + Math.log(count)) * rarity(row);
    counts[row] = 0;
    values[at] = value;
    squares += value * value;
  }
  const scale = squares === 0 ? 0 : Math.sqrt(share / squares);
  for (let at = 0; at < values.length; at++) values[at] = (values[at] ?? 0) * scale;
  return { rows, values };
}
