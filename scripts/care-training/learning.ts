import { lookedFor } from "@/lib/care/phrases-in";
import { plainSentences } from "@/lib/care/plain-words";
import { pack, type Packed } from "@/lib/care/reader-model";
import { buckets, signsOf } from "@/lib/care/signs";
import { toTheEnd } from "@/lib/care/steps";
import { wordsOf } from "@/lib/care/words";
import { elsewhere, english } from "@/lib/care/patterns";
import { seededRandom } from "./random";
import type { Lesson } from "./sentences";

// Three logistic regressions, one each over words, pieces of words and phrases: apart, none of them leans on another, and together
// they are one sum. Fixed seeds, one order: the same sentences give the same bytes.

type View = "words" | "pieces" | "phrases";

/** A lesson, read: its signs in each view, each once. */
export type Example = {
  readonly lesson: Lesson;
  readonly worries: 0 | 1;
  readonly signs: Readonly<Record<View, readonly number[]>>;
};

const phraseCount = english.length + elsewhere.length;
const sizes = { words: buckets.words, pieces: buckets.pieces, phrases: 2 + 2 * phraseCount } as const;

/** What each view counts for in the sum, once they are as wide as each other. */
const parts = { words: 1, pieces: 0.7, phrases: 0.75 } as const;

const rounds = 12;
const rate = 0.15;
const pull = 2e-4;
/** What the tests promise is learned so many times over. */
const insisted = 5;

export function exampleOf(lesson: Lesson): Example {
  const texts = plainSentences(lesson.text);
  const words = new Set<number>();
  const pieces = new Set<number>();
  const found = new Set<number>();
  const undone = new Set<number>();
  for (const [index, text] of texts.entries()) {
    const signs = signsOf(wordsOf(text));
    for (const sign of signs.words) words.add(sign);
    for (const sign of signs.pieces) pieces.add(sign);
    const said = toTheEnd(lookedFor(text, `${texts[index - 1] ?? ""} ${text} ${texts[index + 1] ?? ""}`));
    for (const phrase of said.found) found.add(phrase);
    for (const phrase of said.undone) undone.add(phrase);
  }
  const phrases = [
    ...(found.size > 0 ? [0] : []),
    ...(found.size > 1 ? [1] : []),
    ...[...found].map((phrase) => 2 + 2 * phrase),
    ...[...undone].map((phrase) => 3 + 2 * phrase),
  ];
  return { lesson, worries: lesson.kind === "harmless" ? 0 : 1, signs: { words: [...words], pieces: [...pieces], phrases } };
}

type Weights = { readonly bias: number; readonly of: Float64Array };
/** Phrases are few and count each for itself; words are many and share. */
const shareOf = (view: View, count: number) => (view === "phrases" ? 1 : 1 / Math.sqrt(Math.max(1, count)));

function learnView(examples: readonly Example[], view: View): Weights {
  const of = new Float64Array(sizes[view]);
  const seen = new Float64Array(sizes[view]).fill(1e-2);
  let bias = 0;
  const random = seededRandom(1);
  const order = examples.flatMap(({ lesson }, index) =>
    Array.from({ length: lesson.writer === "tests" ? insisted : 1 }, () => index),
  );
  for (let round = 0; round < rounds; round++) {
    for (let last = order.length - 1; last > 0; last--) {
      const other = Math.floor(random() * (last + 1));
      [order[last], order[other]] = [order[other] ?? 0, order[last] ?? 0];
    }
    for (const index of order) {
      const example = examples[index];
      if (example === undefined) continue;
      const signs = example.signs[view];
      const share = shareOf(view, signs.length);
      let sum = bias;
      for (const sign of signs) sum += (of[sign] ?? 0) * share;
      const error = 1 / (1 + Math.exp(-sum)) - example.worries;
      bias -= 0.02 * error;
      for (const sign of signs) {
        const step = error * share + pull * (of[sign] ?? 0);
        const before = seen[sign] ?? 0;
        seen[sign] = before + step * step;
        of[sign] = (of[sign] ?? 0) - (rate * step) / Math.sqrt(before + step * step);
      }
    }
  }
  return { bias, of };
}

/** Three levels that lie nearest to the weights: against, nothing, for. Unseen buckets are left out. */
function levelsOf(weights: Float64Array): readonly [number, number] {
  let [against, for_] = [-0.3, 0.3];
  const seen = weights.filter((weight) => Math.abs(weight) > 1e-6);
  for (let turn = 0; turn < 30; turn++) {
    const low = seen.filter((weight) => weight < against / 2);
    const high = seen.filter((weight) => weight > for_ / 2);
    against = meanOf(low);
    for_ = meanOf(high);
  }
  return [against, for_];
}

const meanOf = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/** Weights as they are kept: their signs, and what a sign stands for. */
function coarse({ bias, of }: Weights): {
  readonly levels: readonly [number, number];
  readonly signs: number[];
  readonly bias: number;
} {
  const [against, for_] = levelsOf(of);
  return {
    bias,
    levels: [against, for_],
    signs: [...of].map((weight) => (weight < against / 2 ? -1 : weight > for_ / 2 ? 1 : 0)),
  };
}

const rounded = (value: number) => Math.round(value * 1e4) / 1e4;

function widthOf(view: View, weights: Weights, examples: readonly Example[]): number {
  const sums = examples.map(
    ({ signs }) => signs[view].reduce((sum, sign) => sum + (weights.of[sign] ?? 0), 0) * shareOf(view, signs[view].length),
  );
  const mean = sums.reduce((sum, one) => sum + one, 0) / Math.max(1, sums.length);
  return Math.sqrt(sums.reduce((sum, one) => sum + (one - mean) ** 2, 0) / Math.max(1, sums.length));
}

/** How wide each view's sums are over sentences it hasn't learned from, so that no view drowns the others. */
export type Widths = Readonly<Record<View, number>>;

/** Learns from `examples`. `widths` and `threshold` come from sentences held out (see `heldOut`). */
export function learn(examples: readonly Example[], widths: Widths, threshold: number): Packed {
  const factor = (view: View) => parts[view] / widths[view];
  const [words, pieces, phrases] = [
    coarse(learnView(examples, "words")),
    coarse(learnView(examples, "pieces")),
    learnView(examples, "phrases"),
  ];
  const scaled = ([against, for_]: readonly [number, number], view: View) =>
    [rounded(against * factor(view)), rounded(for_ * factor(view))] as const;
  const said = examples.map(({ signs }) =>
    signs.phrases.reduce((sum, sign) => sum + (phrases.of[sign] ?? 0) * factor("phrases"), 0),
  );
  return {
    bias: rounded(words.bias * factor("words") + pieces.bias * factor("pieces") + phrases.bias * factor("phrases")),
    threshold: rounded(threshold),
    reach: rounded(
      quantile(
        said.filter((sum) => sum > 0),
        0.98,
      ),
    ),
    levels: { words: scaled(words.levels, "words"), pieces: scaled(pieces.levels, "pieces") },
    words: pack(words.signs),
    pieces: pack(pieces.signs),
    phrases: [...phrases.of].map((weight) => rounded(weight * factor("phrases"))),
  };
}

export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** Widths measured on one writer by what was learned from the others. */
export function widthsOn(held: readonly Example[], others: readonly Example[]): Widths {
  const width = (view: View) => widthOf(view, learnView(others, view), held);
  return { words: width("words"), pieces: width("pieces"), phrases: width("phrases") };
}
