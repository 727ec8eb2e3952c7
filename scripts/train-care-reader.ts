// Learns what the care layer's readers weigh, byte for byte the same each time: the floor's (lib/care/reader-weights.ts), which
// every page has, and the two that listen on the journal's machine, one beside the encoder (lib/care/listening-weights.ts), one for
// other languages than English (lib/care/elsewhere-weights.ts): it learns from those alone, as among so much English they drown.
//
//   node scripts/run.mjs train-care-reader [floor|listening|elsewhere]          measures on writers held out, sets the threshold, writes
//   node scripts/run.mjs train-care-reader [floor|listening|elsewhere] --check  measures only
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { heldOut, table, thresholdOf, widths } from "./care-training/held-out";
import { exampleOf, learn } from "./care-training/learning";
import { lessons, sentenceFiles } from "./care-training/sentences";

/**
 * Of ordinary sentences held out, so many may worry: a threshold is set by this. For the floor what is said plainly goes before a quiet
 * page: at two of a hundred, a further one of a hundred plain cries and four of the quiet ones would not be heard.
 */
const readers = {
  floor: { files: ["floor"], english: true, alarms: 0.03, weights: "lib/care/reader-weights.ts" },
  listening: { files: ["floor", "more"], english: true, alarms: 0.03, weights: "lib/care/listening-weights.ts" },
  elsewhere: { files: ["floor", "more"], english: false, alarms: 0.025, weights: "lib/care/elsewhere-weights.ts" },
} as const;

const { values, positionals } = parseArgs({ options: { check: { type: "boolean" } }, allowPositionals: true });
for (const [name, { files, english, alarms, weights }] of Object.entries(readers)) {
  if (positionals.length > 0 && !positionals.includes(name)) continue;
  const learned = lessons(...files).filter(({ language }) => english || language !== "en");
  const examples = learned.map(exampleOf);
  const measured = widths(examples);
  const { sentences, documents } = heldOut(examples, measured);
  const threshold = thresholdOf(sentences, alarms);
  console.log(`${name}: threshold ${threshold.toFixed(3)}, set by the ordinary sentences held out`);
  for (const line of table(sentences, documents, threshold)) console.log(line);
  if (values.check === true) continue;
  const packed = learn(examples, measured, threshold);
  const sources = files.map((file) => `scripts/care-training/${sentenceFiles[file]}`).join(" and ");
  writeFileSync(
    weights,
    `// Learned by scripts/train-care-reader.ts from ${sources}: change the sentences, not the numbers.
// Signs of weights, five to a byte, in base64; described in lib/decisions/0028-a-small-reader-for-care.md.
import type { Packed } from "./reader-model";

// prettier-ignore
export const packed: Packed = ${JSON.stringify(packed)};
`,
  );
}
process.exit(0);
