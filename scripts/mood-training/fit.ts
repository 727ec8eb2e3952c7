import { LABELS } from "@/lib/mood/model/labels";
import type { Vector } from "@/lib/mood/model/vector";
import { randomFrom, shuffle } from "./random";

const count = LABELS.length;

export type Linear = { readonly weights: Float32Array; readonly bias: Float64Array };

/** Chosen by cross-validation on the training split. */
const settings = { epochs: 6, rate: 0.2, decay: 1e-3 };

/**
 * 28 logistic regressions at once, by stochastic descent with a step of its own for each feature (AdaGrad over rows). The same
 * numbers in, the same numbers out.
 */
export function fitLinear(
  vectors: readonly Vector[],
  labels: readonly (readonly number[])[],
  which: Int32Array,
  rows: number,
): Linear {
  const weights = new Float32Array(rows * count);
  const travelled = new Float32Array(rows).fill(1e-3);
  const bias = priors(labels, which);
  const random = randomFrom(7);
  const order = which.slice();
  const errors = new Float32Array(count);
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    shuffle(order, random);
    for (const n of order) {
      const vector = vectors[n];
      if (vector === undefined) continue;
      const square = errorsOf(vector, labels[n] ?? [], weights, bias, errors);
      for (let label = 0; label < count; label++) bias[label] = (bias[label] ?? 0) - 0.01 * settings.rate * (errors[label] ?? 0);
      step(vector, errors, square, weights, travelled);
    }
  }
  return { weights, bias };
}

/** Before any word is read, a label is as likely as it is common. */
function priors(labels: readonly (readonly number[])[], which: Int32Array): Float64Array {
  const found = new Float64Array(count).fill(1);
  for (const n of which) for (const label of labels[n] ?? []) found[label] = (found[label] ?? 0) + 1;
  return found.map((times) => Math.log(times / (which.length + 2 - times)));
}

/** Fills in how far each label's probability is from the truth; gives the squares' sum. */
function errorsOf(
  vector: Vector,
  truth: readonly number[],
  weights: Float32Array,
  bias: Float64Array,
  into: Float32Array,
): number {
  const z = logitsOf(vector, weights, bias);
  for (let label = 0; label < count; label++) into[label] = 1 / (1 + Math.exp(-(z[label] ?? 0)));
  for (const label of truth) into[label] = (into[label] ?? 0) - 1;
  let square = 0;
  for (let label = 0; label < count; label++) square += (into[label] ?? 0) ** 2;
  return square;
}

function step({ rows, values }: Vector, errors: Float32Array, square: number, weights: Float32Array, travelled: Float32Array) {
  for (let k = 0; k < rows.length; k++) {
    const row = rows[k] ?? 0;
    const value = values[k] ?? 0;
    const far = (travelled[row] ?? 0) + value * value * square;
    travelled[row] = far;
    const rate = settings.rate / Math.sqrt(far);
    const keep = 1 - rate * settings.decay;
    const push = rate * value;
    for (let label = 0, at = row * count; label < count; label++, at++)
      weights[at] = (weights[at] ?? 0) * keep - push * (errors[label] ?? 0);
  }
}

/** The 28 logits of a text. */
export function logitsOf({ rows, values }: Vector, weights: Float32Array, bias: Float64Array): Float64Array {
  const z = Float64Array.from(bias);
  for (let k = 0; k < rows.length; k++) {
    const value = values[k] ?? 0;
    for (let label = 0, at = (rows[k] ?? 0) * count; label < count; label++, at++)
      z[label] = (z[label] ?? 0) + value * (weights[at] ?? 0);
  }
  return z;
}
