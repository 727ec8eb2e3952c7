import { featureSpace, type RawFeatures } from "@/lib/mood/model/features";
import type { Vocabulary } from "@/lib/mood/model/vector";

/** Comments that must hold a feature for it to be kept: what is seen once or twice teaches nothing that lasts. */
const least = { words: 3, letters: 20 };

export type Learnt = { readonly vocabulary: Vocabulary; readonly hashes: Int32Array; readonly rarities: Uint8Array };

/** The features worth keeping, in the order of their hashes, with their rarity (1 + ln of the inverse share) in sixteenths. */
export function learnVocabulary(raw: readonly RawFeatures[]): Learnt {
  const words = new Int32Array(featureSpace);
  const letters = new Int32Array(featureSpace);
  for (const features of raw) {
    for (const hash of new Set(features.words)) words[hash] = (words[hash] ?? 0) + 1;
    for (const hash of new Set(features.letters)) letters[hash] = (letters[hash] ?? 0) + 1;
  }
  const rowOf = new Int32Array(featureSpace).fill(-1);
  const hashes: number[] = [];
  const rarities: number[] = [];
  for (let hash = 0; hash < featureSpace; hash++) {
    const [inWords, inLetters] = [words[hash] ?? 0, letters[hash] ?? 0];
    if (inWords < least.words && inLetters < least.letters) continue;
    rowOf[hash] = hashes.length;
    hashes.push(hash);
    rarities.push(Math.min(255, Math.round(16 * (1 + Math.log((raw.length + 1) / (inWords + inLetters + 1))))));
  }
  const bytes = Uint8Array.from(rarities);
  return {
    hashes: Int32Array.from(hashes),
    rarities: bytes,
    vocabulary: {
      rowOf: (hash) => rowOf[hash] ?? -1,
      rarity: (row) => (bytes[row] ?? 0) / 16,
      counts: new Uint16Array(hashes.length),
    },
  };
}
