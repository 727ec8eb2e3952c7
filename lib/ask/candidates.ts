import type { EntryId } from "@/lib/ids/ids";
import { termsOfWord } from "@/lib/search/terms";
import type { Expression } from "./near-words";
import type { Concept, Question } from "./question";
import { joined, nearStrength, type Usage, weightOf } from "./strength";

/** In which entries a term of the blind index stands. */
export type Postings = ReadonlyMap<string, readonly EntryId[]>;

const ownTerms = (concept: Concept) => termsOfWord(concept.word);
const expressionTerms = (expression: Expression) => expression.map((stem) => `s:${stem}`);

/** The terms of the blind index under which entries that answer are to be found. */
export function termsOfQuestion(question: Question): readonly string[] {
  const terms = new Set<string>();
  for (const concept of question.concepts) {
    for (const term of ownTerms(concept)) terms.add(term);
    for (const { words } of concept.near) for (const term of expressionTerms(words)) terms.add(term);
  }
  return [...terms];
}

function union(lists: readonly (readonly EntryId[] | undefined)[]): ReadonlySet<EntryId> {
  return new Set(lists.flatMap((list) => list ?? []));
}

function intersection(lists: readonly (readonly EntryId[] | undefined)[]): ReadonlySet<EntryId> {
  const [first, ...rest] = lists.map((list) => new Set(list));
  return new Set([...(first ?? [])].filter((id) => rest.every((set) => set.has(id))));
}

/** How this journal uses the question's words, and which entries are worth opening, the most promising first. */
export function candidatesFor(
  question: Question,
  postings: Postings,
  entries: number,
  most: number,
): { readonly usage: Usage; readonly ids: readonly EntryId[] } {
  const own = new Map<Concept, ReadonlySet<EntryId>>();
  for (const concept of question.concepts) {
    const lists = ownTerms(concept).map((term) => postings.get(term));
    // A word written without spaces is in an entry that has all its pairs; any of its stems does for another.
    own.set(concept, concept.stems.length === 0 ? new Set() : concept.spaced ? union(lists) : intersection(lists));
  }
  const nearly = new Map<string, ReadonlySet<EntryId>>();
  for (const { near } of question.concepts)
    for (const { words } of near)
      if (!nearly.has(words.join(" ")))
        nearly.set(words.join(" "), intersection(expressionTerms(words).map((term) => postings.get(term))));
  const usage: Usage = {
    entries,
    own: new Map([...own].map(([concept, ids]) => [concept, ids.size])),
    near: new Map([...nearly].map(([words, ids]) => [words, ids.size])),
  };
  const scores = new Map<EntryId, number>();
  for (const concept of question.concepts) {
    const weight = weightOf(concept, usage);
    const found = new Map<EntryId, number>();
    for (const near of concept.near) {
      const strength = nearStrength(near, usage);
      for (const id of nearly.get(near.words.join(" ")) ?? []) found.set(id, joined(found.get(id) ?? 0, strength));
    }
    for (const id of own.get(concept) ?? []) found.set(id, 1);
    for (const [id, strength] of found) scores.set(id, (scores.get(id) ?? 0) + weight * strength);
  }
  const ids = [...scores].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? 1 : -1)).map(([id]) => id);
  return { usage, ids: ids.slice(0, most) };
}
