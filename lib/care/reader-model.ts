import { packed } from "./reader-weights";
import { buckets } from "./signs";

/** What was learned: a weight for each bucket, and for each phrase where it is found and where it is taken back. */
export type Model = {
  readonly bias: number;
  /** From this weight on, a text of one window worries; it rises with the windows of a longer one (see `limitFor`). */
  readonly threshold: number;
  /** So much phrases may add: where the words lie further below the limit, none is looked for. */
  readonly reach: number;
  readonly weights: { readonly words: Float32Array; readonly pieces: Float32Array };
  readonly phrases: {
    readonly any: number;
    readonly several: number;
    readonly each: readonly (readonly [found: number, undone: number])[];
  };
};

/** As it lies in reader-weights.ts: signs of weights, five to a byte, and what stands for "speaks for it" and "against". */
export type Packed = {
  readonly bias: number;
  readonly threshold: number;
  readonly reach: number;
  readonly levels: { readonly words: readonly [number, number]; readonly pieces: readonly [number, number] };
  readonly words: string;
  readonly pieces: string;
  readonly phrases: readonly number[];
};

const perByte = 5;

/** Signs of weights (−1, 0 and 1), five to a byte, in base64. */
export function pack(signs: readonly number[]): string {
  let bytes = "";
  for (let from = 0; from < signs.length; from += perByte) {
    let byte = 0;
    for (let at = from + perByte - 1; at >= from; at--) byte = byte * 3 + (signs[at] ?? 0) + 1;
    bytes += String.fromCharCode(byte);
  }
  return btoa(bytes);
}

function unpacked(text: string, size: number, [against, for_]: readonly [number, number]): Float32Array {
  const bytes = atob(text);
  const levels = [against, 0, for_];
  const weights = new Float32Array(size);
  for (let index = 0; index < bytes.length; index++) {
    let byte = bytes.charCodeAt(index);
    for (let at = index * perByte; at < (index + 1) * perByte && at < size; at++) {
      weights[at] = levels[byte % 3] ?? 0;
      byte = Math.floor(byte / 3);
    }
  }
  return weights;
}

export function unpack({
  bias,
  threshold,
  reach,
  levels,
  words,
  pieces,
  phrases: [any = 0, several = 0, ...each],
}: Packed): Model {
  return {
    bias,
    threshold,
    reach,
    weights: {
      words: unpacked(words, buckets.words, levels.words),
      pieces: unpacked(pieces, buckets.pieces, levels.pieces),
    },
    phrases: {
      any,
      several,
      each: Array.from({ length: Math.ceil(each.length / 2) }, (_, index) => [each[2 * index] ?? 0, each[2 * index + 1] ?? 0]),
    },
  };
}

let loaded: Model | undefined;

/** The model, made ready at its first use. */
export const model = (): Model => (loaded ??= unpack(packed));
