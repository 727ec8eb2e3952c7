import { type Label, LABELS } from "@/lib/mood/model/labels";

/** The seven groups of the GoEmotions paper's Ekman mapping. */
const ekman: Readonly<Record<string, readonly Label[]>> = {
  anger: ["anger", "annoyance", "disapproval"],
  disgust: ["disgust"],
  fear: ["fear", "nervousness"],
  joy: [
    ...(["joy", "amusement", "approval", "excitement", "gratitude", "love"] as const),
    ...(["optimism", "relief", "pride", "admiration", "desire", "caring"] as const),
  ],
  sadness: ["sadness", "disappointment", "embarrassment", "grief", "remorse"],
  surprise: ["surprise", "realization", "confusion", "curiosity"],
  neutral: ["neutral"],
};

type Named = readonly (readonly Label[])[];

function f1Of(said: Named, true_: Named, carries: (labels: readonly Label[]) => boolean): number {
  let [both, one] = [0, 0];
  said.forEach((labels, n) => {
    const [a, b] = [carries(labels), carries(true_[n] ?? [])];
    if (a && b) both++;
    else if (a || b) one++;
  });
  return (2 * both) / Math.max(1, 2 * both + one);
}

const mean = (list: readonly number[]) => list.reduce((sum, it) => sum + it, 0) / list.length;

/** F1 of each label, their mean (macro-F1), and the mean over the seven groups. */
export function figuresOf(said: Named, true_: Named) {
  const perLabel = LABELS.map((label) => ({ label, f1: f1Of(said, true_, (labels) => labels.includes(label)) }));
  const groups = Object.values(ekman).map((group) => f1Of(said, true_, (labels) => labels.some((it) => group.includes(it))));
  return { macro: mean(perLabel.map(({ f1 }) => f1)), ekman: mean(groups), perLabel };
}

/**
 * Expected calibration error: how far, on average over ten bands of probability, what was said lies from what was true; the mean over
 * the labels, each weighted alike (Guo et al. 2017, per class).
 */
export function calibrationError(probabilities: readonly Float64Array[], true_: Named): number {
  return mean(
    LABELS.map((label, at) =>
      errorOfLabel(
        probabilities.map((p) => p[at] ?? 0),
        true_.map((labels) => labels.includes(label)),
      ),
    ),
  );
}

function errorOfLabel(p: readonly number[], truth: readonly boolean[]): number {
  const bands = Array.from({ length: 10 }, () => ({ said: 0, were: 0 }));
  p.forEach((each, n) => {
    const band = bands[Math.min(9, Math.floor(each * 10))];
    if (band === undefined) return;
    band.said += each;
    band.were += truth[n] === true ? 1 : 0;
  });
  return bands.reduce((sum, { said, were }) => sum + Math.abs(said - were), 0) / Math.max(1, p.length);
}
