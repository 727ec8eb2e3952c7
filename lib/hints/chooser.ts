import { folded, withoutQuoted } from "@/lib/text/prose";
import { type Candidate, candidatesOf, type ChosenHint } from "./candidates";
import type { HintFamily } from "./library/family";

/** What is known of the person besides the text. */
export type ChoosingFor = {
  /** Questions asked about this text before, as they were worded. */
  readonly earlier?: readonly string[];
  /** Whether the person had the question of that id too lately to have it again. */
  readonly hadLately?: (id: string) => boolean;
  /** What a family weighs for this person; 0 is neither more nor less. */
  readonly familyWeight?: (family: HintFamily) => number;
};

/**
 * The question for a text, made on this machine: the most telling sentence near its end is quoted, and asked about with what
 * the library has for what that sentence is about, who is in it, what is felt and what it does. Undefined when the text is too
 * short to ask about, or everything that fits was asked lately.
 */
export function chooseHint(markdown: string, person: ChoosingFor = {}): ChosenHint | undefined {
  return ranked(markdown, person)[0];
}

/** Several questions at once, no two of one kind or about one sentence while there are others. */
export function chooseHints(markdown: string, count: number, person: ChoosingFor = {}): readonly ChosenHint[] {
  const candidates = candidatesOf(withoutQuoted(markdown));
  const asked: ChosenHint[] = [];
  while (asked.length < count) {
    const earlier = [...(person.earlier ?? []), ...asked.map(({ question }) => question)];
    const next = order(candidates, { ...person, earlier })[0];
    if (next === undefined) break;
    asked.push(next);
  }
  return asked;
}

function ranked(markdown: string, person: ChoosingFor): readonly Candidate[] {
  return order(candidatesOf(withoutQuoted(markdown)), person);
}

function order(candidates: readonly Candidate[], person: ChoosingFor): readonly Candidate[] {
  const used = (person.earlier ?? []).map(folded);
  const families =
    used.length === 0
      ? []
      : candidates.filter(({ ask }) => used.some((it) => it.endsWith(folded(ask)))).map(({ family }) => family);
  return candidates
    .filter(({ id, question }) => person.hadLately?.(id) !== true && !used.includes(folded(question)))
    .map((it) => ({
      ...it,
      score: it.score + (person.familyWeight?.(it.family) ?? 0) - staleness(it, used) - (families.includes(it.family) ? 1.5 : 0),
    }))
    .sort((a, b) => b.score - a.score);
}

function staleness(candidate: Candidate, used: readonly string[]): number {
  if (used.length === 0) return 0;
  const ask = folded(candidate.ask);
  const about = folded(candidate.about);
  const sameAsk = used.filter((question) => question.includes(ask)).length;
  const sameAbout = used.filter((question) => question.includes(about)).length;
  return sameAsk * 8 + sameAbout * 5;
}
