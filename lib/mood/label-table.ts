import { type Label, LABELS } from "./model/labels";
import type { Mood } from "./moods";

/** What a label of the model says of the twelve moods (0: nothing … 1: it is that mood), and where it lies between hard and pleasant, still and lively. */
export type LabelRow = {
  readonly moods: Readonly<Partial<Record<Mood, number>>>;
  readonly valence: number;
  readonly energy: number;
  readonly reason: string;
};

function row(moods: LabelRow["moods"], valence: number, energy: number, reason: string): LabelRow {
  return { moods, valence, energy, reason };
}

/**
 * From 28 labels to twelve moods. The labels were given to what people say to each other; a mood is what the writer is in. So what
 * is a stance towards somebody (approval, caring) counts little or nothing. Calm, tired, lonely and peaceful have no label of their
 * own: they come from the lexicon, but for relief.
 */
export const labelTable: Readonly<Record<Label, LabelRow>> = {
  admiration: row({ happy: 0.4, grateful: 0.35 }, 0.6, 0.55, "warm, but about somebody else: at most a leaning"),
  amusement: row({ happy: 0.8 }, 0.75, 0.68, "what makes one laugh makes one glad for that while"),
  anger: row({ angry: 1 }, -0.75, 0.88, "the mood itself"),
  annoyance: row({ angry: 0.85 }, -0.5, 0.7, "small anger is anger; often confused by its annotators, so a little less"),
  approval: row({}, 0.3, 0.45, "agreeing is no feeling"),
  caring: row({}, 0.4, 0.45, "a wish for somebody else's good tells nothing of one's own mood"),
  confusion: row({ reflective: 0.25 }, -0.2, 0.5, "turning something over without an answer yet"),
  curiosity: row({ reflective: 0.4 }, 0.2, 0.56, "our own list of words has curious under reflective"),
  desire: row({ excited: 0.2, motivated: 0.2 }, 0.3, 0.6, "what is wished for isn't there yet: it leans forward, no more"),
  disappointment: row({ sad: 0.75 }, -0.55, 0.36, "something hoped for was lost; our own list has it under sad"),
  disapproval: row({ angry: 0.4 }, -0.4, 0.6, "a judgement first, and anger only sometimes"),
  disgust: row({ angry: 0.5 }, -0.65, 0.6, "a turning away; of the twelve only anger turns against something"),
  embarrassment: row({ anxious: 0.75 }, -0.5, 0.62, "the worry about other people's eyes; so in our own list"),
  excitement: row({ excited: 1 }, 0.8, 0.92, "the mood itself"),
  fear: row({ anxious: 1 }, -0.65, 0.82, "our own list has afraid under anxious"),
  gratitude: row({ grateful: 1 }, 0.75, 0.5, "the mood itself"),
  grief: row({ sad: 1 }, -0.8, 0.22, "sadness with a name"),
  joy: row({ happy: 1 }, 0.9, 0.68, "the mood itself"),
  love: row({ grateful: 0.45, happy: 0.45 }, 0.8, 0.56, "held dear: a gift when received, gladness when felt"),
  nervousness: row({ anxious: 1 }, -0.5, 0.74, "the mood itself, by its smaller name"),
  optimism: row({ motivated: 0.7 }, 0.5, 0.62, "our own list has hopeful under motivated"),
  pride: row({ motivated: 1 }, 0.7, 0.76, "our own list has proud under motivated"),
  realization: row({ reflective: 0.7 }, 0.1, 0.45, "seeing something anew is what reflecting comes to"),
  relief: row({ calm: 0.8 }, 0.5, 0.4, "the tension has gone; our own list has relieved under calm"),
  remorse: row({ sad: 0.85 }, -0.6, 0.38, "guilt is a loss of a good picture of oneself; so in our own list"),
  sadness: row({ sad: 1 }, -0.65, 0.28, "the mood itself"),
  surprise: row({ excited: 0.35 }, 0.15, 0.78, "wide awake, but pleasant or not: a leaning only"),
  neutral: row({}, 0, 0.45, "no feeling was seen"),
};

/** Pleasant or hard (-1…1) and still or lively (0…1), from how likely each label is: the mean of the rows, the likely ones first. */
export function placeOf(probabilities: ArrayLike<number>): { readonly valence: number; readonly energy: number } {
  let [weight, valence, energy] = [0, 0, 0];
  LABELS.forEach((label, at) => {
    const p = probabilities[at] ?? 0;
    // Squared: two dozen faint labels would otherwise outweigh the one that is there.
    const share = p * p;
    weight += share;
    valence += share * labelTable[label].valence;
    energy += share * labelTable[label].energy;
  });
  return weight === 0 ? { valence: 0, energy: 0.45 } : { valence: valence / weight, energy: energy / weight };
}
