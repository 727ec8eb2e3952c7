import { bytesPerRow, codebook, decodeModel, scaleOf } from "./format";
import { LABELS, type Label } from "./labels";
import { vectorOf } from "./vector";

const labels = LABELS.length;

/** Probabilities of the 28 labels, in their order, each calibrated: of all texts given 0.3, three in ten carry the label. */
export type Probabilities = Float64Array;

export type Classifier = {
  readonly name: string;
  /** How likely each label is for a text read as one. */
  readonly probabilities: (text: string) => Probabilities;
  /** Logits as calibrated probabilities. */
  readonly calibrated: (logits: Float64Array) => Probabilities;
  /** The labels past their thresholds, the likeliest first; the likeliest of all when none is. */
  readonly predicted: (probabilities: Probabilities) => Label[];
  readonly thresholds: readonly number[];
};

/** A classifier of a model file's bytes. */
export function createClassifier(bytes: Uint8Array): Classifier {
  const { head, hashes, rarities, scales, codes } = decodeModel(bytes);
  const rowOf = tableOf(hashes);
  const vocabulary = { rowOf, rarity: (row: number) => (rarities[row] ?? 0) / 16, counts: new Uint16Array(head.rows) };
  const shares = Float64Array.from(codebook);
  const scale = Float64Array.from({ length: 256 }, (_, byte) => scaleOf(byte));
  const logits = (text: string): Float64Array => {
    const z = Float64Array.from(head.bias);
    const { rows, values } = vectorOf(text, vocabulary);
    for (let k = 0; k < rows.length; k++) {
      const row = rows[k] ?? 0;
      const weight = (values[k] ?? 0) * (scale[scales[row] ?? 0] ?? 0);
      for (let at = row * bytesPerRow, label = 0; label < labels; at++) {
        const pair = codes[at] ?? 0;
        z[label] = (z[label] ?? 0) + weight * (shares[pair & 15] ?? 0);
        label++;
        z[label] = (z[label] ?? 0) + weight * (shares[pair >> 4] ?? 0);
        label++;
      }
    }
    return z;
  };
  const calibrated = (z: Float64Array) =>
    z.map((each, label) => 1 / (1 + Math.exp(-((head.slope[label] ?? 1) * each + (head.shift[label] ?? 0)))));
  return {
    name: head.name,
    thresholds: head.threshold,
    calibrated,
    probabilities: (text) => calibrated(logits(text)),
    predicted: (probabilities) => pastThresholds(probabilities, head.threshold),
  };
}

function pastThresholds(probabilities: Probabilities, thresholds: readonly number[]): Label[] {
  const byLikelihood = LABELS.map((label, at) => ({ label, p: probabilities[at] ?? 0, threshold: thresholds[at] ?? 1 })).sort(
    (a, b) => b.p - a.p,
  );
  const past = byLikelihood.filter(({ p, threshold }) => p >= threshold);
  return (past.length > 0 ? past : byLikelihood.slice(0, 1)).map(({ label }) => label);
}

/** From hash to row, with open addressing: a Map of this size takes ten times as long to fill. */
function tableOf(hashes: Int32Array): (hash: number) => number {
  const bits = Math.ceil(Math.log2(hashes.length * 2 + 2));
  const mask = 2 ** bits - 1;
  const keys = new Int32Array(mask + 1).fill(-1);
  const rows = new Int32Array(mask + 1);
  // Hashes ascend and are spread evenly: their low bits are as good as any.
  hashes.forEach((hash, row) => {
    let slot = hash & mask;
    while (keys[slot] !== -1) slot = (slot + 1) & mask;
    keys[slot] = hash;
    rows[slot] = row;
  });
  return (hash) => {
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const key = keys[slot];
      if (key === hash) return rows[slot] ?? -1;
      if (key === -1 || key === undefined) return -1;
    }
  };
}
