import { randomFrom } from "./random";

/** One label over many texts: its logits, and whether it was given. */
export type Scored = { readonly z: Float64Array; readonly y: Uint8Array };

const sigmoid = (z: number) => 1 / (1 + Math.exp(-z));

/** The slope and shift that make probabilities of logits (Platt 1999), by Newton's method. */
export function calibration({ z, y }: Scored): { readonly slope: number; readonly shift: number } {
  let [slope, shift] = [1, 0];
  for (let round = 0; round < 30; round++) {
    // A whisper of a prior keeps the slope near 1 where a label is rare.
    let [gSlope, gShift, ss, sm, mm] = [1e-3 * (slope - 1), 0, 1e-3, 0, 1e-9];
    for (let n = 0; n < z.length; n++) {
      const value = z[n] ?? 0;
      const p = sigmoid(slope * value + shift);
      const error = p - (y[n] ?? 0);
      const w = p * (1 - p);
      gSlope += error * value;
      gShift += error;
      ss += w * value * value;
      sm += w * value;
      mm += w;
    }
    const determinant = ss * mm - sm * sm;
    const dSlope = (gSlope * mm - gShift * sm) / determinant;
    const dShift = (gShift * ss - gSlope * sm) / determinant;
    slope -= dSlope;
    shift -= dShift;
    if (Math.abs(dSlope) + Math.abs(dShift) < 1e-9) break;
  }
  return { slope, shift };
}

/** The logit past which a label's F1 is highest on a resample: indices in falling order of logit, with how often each was drawn. */
function bestCut(order: Int32Array, drawn: Uint8Array, { z, y }: Scored): number {
  let positives = 0;
  for (let n = 0; n < y.length; n++) positives += (y[n] ?? 0) * (drawn[n] ?? 0);
  let [taken, right, best, cut] = [0, 0, -1, Infinity];
  for (let k = 0; k < order.length; k++) {
    const n = order[k] ?? 0;
    const times = drawn[n] ?? 0;
    if (times === 0) continue;
    taken += times;
    right += times * (y[n] ?? 0);
    const f1 = (2 * right) / (taken + positives);
    if (f1 > best) {
      best = f1;
      cut = ((z[n] ?? 0) + (z[order[k + 1] ?? n] ?? 0)) / 2;
    }
  }
  return cut;
}

/**
 * The logit from which a label is said: the mean, over 20 resamples of the texts, of the one with the highest F1. A single best
 * one would follow the accidents of a rare label's few texts.
 */
export function threshold(scored: Scored): number {
  const random = randomFrom(11);
  const size = scored.z.length;
  const order = Int32Array.from(scored.z.keys()).sort((a, b) => (scored.z[b] ?? 0) - (scored.z[a] ?? 0) || a - b);
  let sum = 0;
  const resamples = 20;
  for (let round = 0; round < resamples; round++) {
    const drawn = new Uint8Array(size);
    for (let n = 0; n < size; n++) {
      const which = Math.floor(random() * size);
      drawn[which] = (drawn[which] ?? 0) + 1;
    }
    sum += bestCut(order, drawn, scored);
  }
  return sum / resamples;
}
