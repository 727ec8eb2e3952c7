import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { LABELS } from "@/lib/mood/model/labels";

/** A comment with the numbers of its labels. */
export type Sample = { readonly text: string; readonly labels: readonly number[] };

const digests = {
  "labels.txt": "45c3ef86782d2a4d7fedcd6d8c111aa0d0e94720689bd164fac94fefb4495a89",
  "train.tsv": "1c254a142be5c00e80d819b9ae1bbd36d94b2eeb8f4b1271846508d57e57d9c5",
  "dev.tsv": "575489c079c9de1097062a01738f998590d6b7ead66dd1c9fd1d2ba01fd8bc62",
} as const;

/** The data is not what the model was trained on. */
export class WrongData extends Error {
  constructor(message: string) {
    super(message);
    this.name = "WrongData";
  }
}

function checked(folder: string, name: keyof typeof digests): string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(join(folder, name));
  } catch {
    throw new WrongData(`${name} can't be read in ${folder}. It needs GoEmotions' train.tsv, dev.tsv and labels.txt.`);
  }
  const digest = createHash("sha256").update(bytes).digest("hex");
  if (digest !== digests[name]) throw new WrongData(`${name} is another file: its SHA-256 is ${digest}, not ${digests[name]}.`);
  return bytes.toString("utf8");
}

function samples(tsv: string): readonly Sample[] {
  return tsv
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => {
      const [text = "", labels = ""] = line.split("\t");
      return { text, labels: labels.split(",").map(Number) };
    });
}

/** One split of GoEmotions, after its digest was checked. */
export function readSplit(folder: string, split: "train" | "dev"): readonly Sample[] {
  if (checked(folder, "labels.txt").trim() !== LABELS.join("\n")) throw new WrongData("labels.txt names other labels.");
  return samples(checked(folder, `${split}.tsv`));
}
