import { createClassifier } from "@/lib/mood/model/classifier";
import { rawFeatures } from "@/lib/mood/model/features";
import { encodeModel } from "@/lib/mood/model/format";
import { type Label, LABELS } from "@/lib/mood/model/labels";
import { type Vector, vectorOf } from "@/lib/mood/model/vector";
import { calibration, type Scored, threshold } from "./calibrate";
import type { Sample } from "./data";
import { fitLinear, logitsOf } from "./fit";
import { learnVocabulary } from "./vocabulary";

const folds = 5;
const count = LABELS.length;

/** Six digits: enough for the model, and the same text for the same numbers. */
const rounded = (list: readonly number[]) => list.map((it) => Number(it.toPrecision(6)));

export type Trained = {
  readonly bytes: Uint8Array;
  /** Of each training text, its logits by a model that had not seen it. */
  readonly outOfFold: readonly Float64Array[];
};

/** The logits of every text by a model trained on the other four fifths. */
function crossValidate(
  vectors: readonly Vector[],
  truth: readonly (readonly number[])[],
  rows: number,
  say: (line: string) => void,
) {
  const all = Int32Array.from(vectors.keys());
  const logits: Float64Array[] = vectors.map(() => new Float64Array(count));
  for (let fold = 0; fold < folds; fold++) {
    const { weights, bias } = fitLinear(
      vectors,
      truth,
      all.filter((n) => n % folds !== fold),
      rows,
    );
    for (let n = fold; n < vectors.length; n += folds) {
      const vector = vectors[n];
      if (vector !== undefined) logits[n] = logitsOf(vector, weights, bias);
    }
    say(`fold ${fold + 1} of ${folds}`);
  }
  return logits;
}

function columnOf(logits: readonly Float64Array[], samples: readonly Sample[], label: number): Scored {
  return {
    z: Float64Array.from(logits, (z) => z[label] ?? 0),
    y: Uint8Array.from(samples, ({ labels }) => (labels.includes(label) ? 1 : 0)),
  };
}

/** Trains the model on the given texts alone: weights on all of them, calibration and thresholds from cross-validation among them. */
export function train(name: string, samples: readonly Sample[], say: (line: string) => void): Trained {
  const learnt = learnVocabulary(samples.map(({ text }) => rawFeatures(text)));
  const vectors = samples.map(({ text }) => vectorOf(text, learnt.vocabulary));
  const truth = samples.map(({ labels }) => labels);
  const rows = learnt.hashes.length;
  say(`${rows} features`);
  const outOfFold = crossValidate(vectors, truth, rows, say);
  const columns = LABELS.map((_, label) => columnOf(outOfFold, samples, label));
  const curves = columns.map(calibration);
  const cuts = columns.map(threshold);
  say("thresholds and calibration");
  const { weights, bias } = fitLinear(vectors, truth, Int32Array.from(samples.keys()), rows);
  const head = {
    name,
    rows,
    bias: rounded([...bias]),
    slope: rounded(curves.map(({ slope }) => slope)),
    shift: rounded(curves.map(({ shift }) => shift)),
    threshold: rounded(curves.map(({ slope, shift }, at) => 1 / (1 + Math.exp(-(slope * (cuts[at] ?? 0) + shift))))),
  };
  return { bytes: encodeModel(head, learnt.hashes, learnt.rarities, weights), outOfFold };
}

/** What a model file says of texts. */
export function judge(bytes: Uint8Array, samples: readonly Sample[]) {
  const classifier = createClassifier(bytes);
  const probabilities = samples.map(({ text }) => classifier.probabilities(text));
  return { probabilities, said: probabilities.map((p) => classifier.predicted(p)), true_: namesOf(samples) };
}

export function namesOf(samples: readonly Sample[]): Label[][] {
  return samples.map(({ labels }) => LABELS.filter((_, at) => labels.includes(at)));
}
