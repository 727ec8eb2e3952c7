import type { Concept, NearWord } from "./question";

/** How a person's journal uses the words of a question. */
export type Usage = {
  readonly entries: number;
  /** In how many entries each concept's own word stands. */
  readonly own: ReadonlyMap<Concept, number>;
  /** In how many each near expression stands, by its stems in one line. */
  readonly near: ReadonlyMap<string, number>;
};

/** Near words, however many, are not the word itself. */
const mostByNear = 0.85;

const rarity = (count: number, usage: Usage) => Math.log(1 + (usage.entries + 1) / (count + 1));

/** How much a near word tells, 0–1: one that stands in every other entry would make any of them an answer. */
function tellingOf(words: string, usage: Usage): number {
  return rarity(usage.near.get(words) ?? 0, usage) / rarity(0, usage);
}

/** How strongly a near word stands for what was asked, in this journal. */
export function nearStrength({ words, strength }: NearWord, usage: Usage): number {
  return strength * tellingOf(words.join(" "), usage);
}

/** Several near words say together what none of them says alone. */
export function joined(one: number, other: number): number {
  if (one === 1 || other === 1) return 1;
  return Math.min(mostByNear, 1 - (1 - one) * (1 - other));
}

/** How much a concept weighs in this journal: a word that stands everywhere says little, one that is nowhere says most. */
export function weightOf(concept: Concept, usage: Usage): number {
  return rarity(usage.own.get(concept) ?? 0, usage) * concept.weight;
}
