// What the reader and the encoder hear together (lib/care/listening.ts), of people whose sentences neither has learned from: from this
// its threshold is chosen.
//
//   node scripts/run.mjs weigh-care
import { createEncoder } from "@/lib/encoder/encoder";
import { createListening } from "@/lib/care/listening";
import { listeningReaders } from "@/lib/care/listening-model";
import { unpack } from "@/lib/care/reader-model";
import { widths } from "./care-training/held-out";
import { exampleOf, learn, quantile } from "./care-training/learning";
import { lessons } from "./care-training/sentences";

/** Left out when the encoder was taught (`--held-out` of encoder-training/train.py), and here of what the reader learns. */
const heldOut: ReadonlySet<string> = new Set(["judge-2", "everyone-3", "english-2"]);
const alarms = [0.01, 0.015, 0.02];
/** So many ordinary texts make one long ordinary entry. */
const together = 10;
const patienceMs = 600_000;

const examples = lessons("floor", "more").map(exampleOf);
const measured = widths(examples);
const listened = unpack(
  learn(
    examples.filter(({ lesson }) => !heldOut.has(lesson.writer)),
    measured,
    0,
  ),
);
const listening = createListening({
  encoder: createEncoder(),
  patienceMs,
  readers: { ...listeningReaders(), listening: listened },
});
const weigh = async (text: string) => (await listening.weigh(text))?.weight;

const english = lessons("floor", "more").filter(({ writer, language }) => heldOut.has(writer) && language === "en");
const weighed: { kind: string; text: string; weight: number | undefined }[] = [];
for (const { kind, text } of english) weighed.push({ kind, text, weight: await weigh(text) });
const unread = weighed.filter(({ weight }) => weight === undefined).length;
const of = (kind: string) => weighed.flatMap(({ kind: its, weight }) => (its === kind && weight !== undefined ? [weight] : []));
const ordinary = weighed.filter(({ kind }) => kind === "harmless").map(({ text }) => text);
const long: number[] = [];
for (let from = 0; from + together <= ordinary.length; from += together / 2)
  long.push((await weigh(ordinary.slice(from, from + together).join("\n\n"))) ?? 0);

console.log(`${english.length} English sentences, ${unread} of them not taken for English`);
for (const allowed of alarms) {
  const threshold = quantile(of("harmless"), 1 - allowed);
  const heard = (weights: readonly number[]) =>
    (weights.filter((weight) => weight > threshold).length / weights.length).toFixed(3);
  console.log(
    `from ${threshold.toFixed(2)}: harmless ${heard(of("harmless"))}, plain ${heard(of("explicit"))}, between the lines ${heard(of("indirect"))}, long ordinary entries ${heard(long)}`,
  );
}
process.exit(0);
