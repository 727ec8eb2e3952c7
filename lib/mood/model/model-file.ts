import { readFileSync } from "node:fs";
import { join } from "node:path";
import { singleton } from "@/lib/process/singleton";
import { type Classifier, createClassifier } from "./classifier";

/** The model's name, as the ledger tells it. */
export const modelName = "pauz-mood-1";

/** Where the model lies; every program of ours runs in the checkout's root. */
export function modelPath(root: string = process.cwd()): string {
  return join(root, "lib", "mood", "model", `${modelName}.bin`);
}

/** The process's model, read at its first use and kept. */
export const moodModel = (): Classifier => singleton("mood.model", () => createClassifier(readFileSync(modelPath())));
