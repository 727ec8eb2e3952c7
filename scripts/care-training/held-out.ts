import { judged } from "@/lib/care/judging";
import { toTheEnd } from "@/lib/care/steps";
import { type Model, unpack } from "@/lib/care/reader-model";
import { type Example, learn, quantile, type Widths, widthsOn } from "./learning";

// Everything said of the reader is said of sentences of a writer whose sentences it hasn't learned from.

/**
 * Who wrote as people write. The others' ordinary sentences were written to be mistaken: far more of them worry than of what
 * stands in diaries, and a threshold set by them would be deaf.
 */
const writesAsPeopleDo = /^(?:judge|everyone)-/;

/**
 * Sentences of the tests, for which phrases were written, some added beside them, and what stands elsewhere in PAUZ and is
 * ordinary: learned from, never measured on.
 */
const notMeasured: ReadonlySet<string> = new Set(["tests", "added", "everyday"]);
/** How finely weights are searched for the one from which a text worries. */
const finest = 0.005;

export type HeldOut = { readonly writer: string; readonly example: Example; readonly weight: number };

const writersOf = (examples: readonly Example[]) =>
  [...new Set(examples.map(({ lesson }) => lesson.writer))].filter((one) => !notMeasured.has(one));
const without = (examples: readonly Example[], writer: string) => examples.filter(({ lesson }) => lesson.writer !== writer);
const by = (examples: readonly Example[], writer: string) => examples.filter(({ lesson }) => lesson.writer === writer);

const isWorrying = (text: string, model: Model) => toTheEnd(judged(text, model)) !== undefined;

/** The highest threshold at which a text still worries: what it weighs, as the whole layer judges it. */
function weightOf(text: string, model: Model): number {
  let [low, high] = [-12, 24];
  while (high - low > finest) {
    const middle = (low + high) / 2;
    if (isWorrying(text, { ...model, threshold: middle })) low = middle;
    else high = middle;
  }
  return low;
}

/** The mean width of each view over the writers held out. */
export function widths(examples: readonly Example[]): Widths {
  const all = writersOf(examples).map((writer) => widthsOn(by(examples, writer), without(examples, writer)));
  const mean = (view: keyof Widths) => all.reduce((sum, one) => sum + one[view], 0) / all.length;
  return { words: mean("words"), pieces: mean("pieces"), phrases: mean("phrases") };
}

/** Each sentence, weighed by what was learned from the other writers. */
export function heldOut(examples: readonly Example[], measured: Widths): { sentences: HeldOut[]; documents: HeldOut[] } {
  const sentences: HeldOut[] = [];
  const documents: HeldOut[] = [];
  for (const writer of writersOf(examples)) {
    const model = unpack(learn(without(examples, writer), measured, 0));
    const held = by(examples, writer);
    for (const example of held) sentences.push({ writer, example, weight: weightOf(example.lesson.text, model) });
    const harmless = held.filter(({ worries }) => worries === 0);
    for (let from = 0; from + together <= harmless.length; from += together / 2) {
      const some = harmless.slice(from, from + together);
      const [first] = some;
      if (first === undefined) continue;
      const text = some.map(({ lesson }) => lesson.text).join("\n\n");
      documents.push({ writer, example: first, weight: weightOf(text, model) });
    }
  }
  return { sentences, documents };
}

/** So many ordinary texts make one long ordinary entry. */
const together = 10;

/** The weight above which so large a share of ordinary sentences lies, 0–1. */
export function thresholdOf(sentences: readonly HeldOut[], alarmsAllowed: number): number {
  const ordinary = sentences.filter(({ writer, example }) => writesAsPeopleDo.test(writer) && example.worries === 0);
  return quantile(
    ordinary.map(({ weight }) => weight),
    1 - alarmsAllowed,
  );
}

const share = (some: readonly HeldOut[], threshold: number) =>
  some.length === 0
    ? "–"
    : `${(some.filter(({ weight }) => weight > threshold).length / some.length).toFixed(3)} of ${some.length}`;

/** A line for each writer and one for all: what is heard of each kind, in English and elsewhere, and of long ordinary entries. */
export function table(sentences: readonly HeldOut[], documents: readonly HeldOut[], threshold: number): string[] {
  const writers = [...new Set(sentences.map(({ writer }) => writer))];
  const line = (name: string, some: readonly HeldOut[], long: readonly HeldOut[]) => {
    const of = (kind: string, english: boolean) =>
      share(
        some.filter(({ example: { lesson } }) => lesson.kind === kind && (lesson.language === "en") === english),
        threshold,
      );
    const parts = ["explicit", "indirect", "harmless"].map((kind) => `${kind} ${of(kind, true)}, elsewhere ${of(kind, false)}`);
    return `${name.padEnd(12)} ${parts.join("; ")}; long entries ${share(long, threshold)}`;
  };
  return [
    ...writers.map((name) =>
      line(
        name,
        sentences.filter(({ writer }) => writer === name),
        documents.filter(({ writer }) => writer === name),
      ),
    ),
    line("all", sentences, documents),
  ];
}
