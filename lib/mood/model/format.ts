import { featureSpace } from "./features";
import { LABELS } from "./labels";

/**
 * The model file: "PAUZMOOD", the length of a JSON head (4 bytes, little end first), the head, and three blocks of one entry per
 * row: the distance of its feature's hash from the one before (7 bits a byte, the 8th says that more follow), its rarity in
 * sixteenths (one byte), and its weights: one byte for their scale, then four bits for each of the 28 labels.
 */
export type ModelHead = {
  readonly name: string;
  readonly rows: number;
  /** Added to every logit of its label. */
  readonly bias: readonly number[];
  /** A logit z becomes the probability 1 / (1 + e^-(slope·z + shift)). */
  readonly slope: readonly number[];
  readonly shift: readonly number[];
  /** A label is predicted from this probability on. */
  readonly threshold: readonly number[];
};

export type ModelFile = {
  readonly head: ModelHead;
  /** Hashes of the features, ascending: the row of each is its place. */
  readonly hashes: Int32Array;
  readonly rarities: Uint8Array;
  readonly scales: Uint8Array;
  /** 14 bytes a row; the even label in the low half. */
  readonly codes: Uint8Array;
};

const magic = "PAUZMOOD";
const labels = LABELS.length;
export const bytesPerRow = labels / 2;

/** What a code stands for, as a share of the row's scale: finer near nothing, where most weights lie. */
export const codebook: readonly number[] = Array.from({ length: 16 }, (_, code) => {
  const step = (code - 8) / 7;
  return Math.sign(step) * Math.abs(step) ** 1.5;
});

/** The largest weight that a scale's byte stands for: 16 steps to a doubling, from 2^-10 on. */
export function scaleOf(byte: number): number {
  return byte === 0 ? 0 : 2 ** (byte / 16 - 10);
}

/** The file's bytes of weights as they were trained (28 a row): the same for the same numbers. */
export function encodeModel(head: ModelHead, hashes: Int32Array, rarities: Uint8Array, weights: Float32Array): Uint8Array {
  const gaps: number[] = [];
  let last = 0;
  for (const hash of hashes) {
    for (let rest = hash - last; ; rest >>>= 7) {
      gaps.push(rest >= 128 ? (rest & 127) | 128 : rest);
      if (rest < 128) break;
    }
    last = hash;
  }
  const scales = new Uint8Array(hashes.length);
  const codes = new Uint8Array(hashes.length * bytesPerRow);
  for (let row = 0; row < hashes.length; row++) encodeRow(weights, row, scales, codes);
  const json = new TextEncoder().encode(JSON.stringify(head));
  const start = new Uint8Array(12);
  start.set(new TextEncoder().encode(magic));
  new DataView(start.buffer).setUint32(8, json.length, true);
  return Uint8Array.from(Buffer.concat([start, json, Uint8Array.from(gaps), rarities, scales, codes]));
}

function encodeRow(weights: Float32Array, row: number, scales: Uint8Array, codes: Uint8Array): void {
  let most = 0;
  for (let label = 0; label < labels; label++) most = Math.max(most, Math.abs(weights[row * labels + label] ?? 0));
  const byte = most < 2 ** -10 ? 0 : Math.min(255, Math.ceil((Math.log2(most) + 10) * 16));
  scales[row] = byte;
  const scale = scaleOf(byte);
  for (let label = 0; label < labels; label++) {
    const share = scale === 0 ? 0 : (weights[row * labels + label] ?? 0) / scale;
    const code = 8 + Math.sign(share) * Math.round(Math.abs(share) ** (2 / 3) * 7);
    const at = row * bytesPerRow + (label >> 1);
    codes[at] = (codes[at] ?? 0) | (code << (label % 2 === 0 ? 0 : 4));
  }
}

/** A model file is not what it should be: a broken checkout. */
export class ModelBroken extends Error {
  constructor(what: string) {
    super(`The mood model's file is broken (${what}). Fetch it again with the rest of PAUZ.`);
    this.name = "ModelBroken";
  }
}

/** Reads a model file; `ModelBroken` when it is none. */
export function decodeModel(bytes: Uint8Array): ModelFile {
  if (Buffer.from(bytes.subarray(0, 8)).toString("latin1") !== magic || bytes.length < 12) throw new ModelBroken("no head");
  const headLength = new DataView(bytes.buffer, bytes.byteOffset).getUint32(8, true);
  let at = 12 + headLength;
  if (at > bytes.length) throw new ModelBroken("cut off");
  const head = headOf(Buffer.from(bytes.subarray(12, at)).toString("utf8"));
  const hashes = new Int32Array(head.rows);
  let hash = 0;
  for (let row = 0; row < head.rows; row++) {
    let gap = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++];
      if (byte === undefined || shift > 21) throw new ModelBroken("cut off");
      gap |= (byte & 127) << shift;
      if (byte < 128) break;
    }
    hash += gap;
    hashes[row] = hash;
  }
  if (hash >= featureSpace || bytes.length !== at + head.rows * (2 + bytesPerRow)) throw new ModelBroken("cut off");
  const block = (length: number) => bytes.subarray(at, (at += length));
  return { head, hashes, rarities: block(head.rows), scales: block(head.rows), codes: block(head.rows * bytesPerRow) };
}

function headOf(json: string): ModelHead {
  const head: ModelHead = JSON.parse(json);
  const lists = [head.bias, head.slope, head.shift, head.threshold];
  if (!Number.isInteger(head.rows) || lists.some((list) => list.length !== labels)) throw new ModelBroken("its head");
  return head;
}
