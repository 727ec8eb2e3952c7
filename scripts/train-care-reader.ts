// Learns what the care layer's reader weighs (lib/care/reader-weights.ts), byte for byte the same each time.
//
//   node scripts/run.mjs train-care-reader          measures on writers held out, sets the threshold, writes the file
//   node scripts/run.mjs train-care-reader --check  measures only
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { heldOut, table, thresholdOf, widths } from "./care-training/held-out";
import { exampleOf, learn } from "./care-training/learning";
import { lessons } from "./care-training/sentences";

const { values } = parseArgs({ options: { check: { type: "boolean" } } });
const examples = lessons().map(exampleOf);
const measured = widths(examples);
const { sentences, documents } = heldOut(examples, measured);
const threshold = thresholdOf(sentences);
console.log(`threshold ${threshold.toFixed(3)}, set by the ordinary sentences held out`);
for (const line of table(sentences, documents, threshold)) console.log(line);

if (values.check !== true) {
  const packed = learn(examples, measured, threshold);
  writeFileSync(
    "lib/care/reader-weights.ts",
    `// Learned by scripts/train-care-reader.ts from scripts/care-training/sentences.tsv: change the sentences, not the numbers.
// Signs of weights, five to a byte, in base64; described in lib/decisions/0028-a-small-reader-for-care.md.
import type { Packed } from "./reader-model";

// prettier-ignore
export const packed: Packed = ${JSON.stringify(packed)};
`,
  );
}
process.exit(0);
