import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { parseArgs } from "node:util";
import { createClassifier } from "@/lib/mood/model/classifier";
import { modelName, modelPath } from "@/lib/mood/model/model-file";
import { readSplit, WrongData } from "./mood-training/data";
import { calibrationError, figuresOf } from "./mood-training/measure";
import { judge, namesOf, train } from "./mood-training/train";

// Trains the on-device mood model from GoEmotions and writes its file, byte for byte the same each time.
// npm run -s train-mood-model -- --data DIR [--out FILE]

/** `calledFrom`: the folder that paths on the command line are relative to. Gives the exit code. */
export function main(args: readonly string[], calledFrom: string): number {
  const { values } = parseArgs({ args: [...args], options: { data: { type: "string" }, out: { type: "string" } } });
  if (values.data === undefined) {
    console.error("Where is GoEmotions? train-mood-model --data DIR [--out FILE]");
    return 2;
  }
  try {
    const out = values.out === undefined ? modelPath() : resolve(calledFrom, values.out);
    run(resolve(calledFrom, values.data), out);
    return 0;
  } catch (error) {
    if (!(error instanceof WrongData)) throw error;
    console.error(error.message);
    return 1;
  }
}

function run(data: string, out: string): void {
  const began = performance.now();
  const seconds = () => `${((performance.now() - began) / 1000).toFixed(0)} s`;
  const samples = readSplit(data, "train");
  const dev = readSplit(data, "dev");
  const { bytes, outOfFold } = train(modelName, samples, (line) => console.log(`${line} (${seconds()})`));
  mkdirSync(dirname(out), { recursive: true });
  writeFileSync(out, bytes);
  const { predicted, calibrated } = createClassifier(bytes);
  const unseen = outOfFold.map(calibrated);
  console.log(`macro-F1 out of fold          ${figuresOf(unseen.map(predicted), namesOf(samples)).macro.toFixed(4)}`);
  console.log(`calibration error out of fold ${calibrationError(unseen, namesOf(samples)).toFixed(4)}`);
  // The development split is looked at here for the first time, and nothing depends on what it says.
  const { probabilities, said, true_ } = judge(bytes, dev);
  const { macro, ekman, perLabel } = figuresOf(said, true_);
  for (const { label, f1 } of perLabel) console.log(`${label.padEnd(16)} ${f1.toFixed(3)}`);
  console.log(`macro-F1 on dev, 28 labels    ${macro.toFixed(4)}`);
  console.log(`macro-F1 on dev, Ekman's 7    ${ekman.toFixed(4)}`);
  console.log(`calibration error on dev      ${calibrationError(probabilities, true_).toFixed(4)}`);
  console.log(`${out}: ${bytes.length} bytes, SHA-256 ${createHash("sha256").update(bytes).digest("hex")} (${seconds()})`);
}
