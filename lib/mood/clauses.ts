import { folded } from "@/lib/text/prose";

/** A part of a sentence with one feeling in it at most, and how much what stands there counts. */
export type Clause = { readonly tokens: readonly string[]; readonly weight: number };

const joints =
  /\s*[,;:()]+\s*|\s+-+\s+|\s+(?=(?:but|yet|however|although|though|because|while|whereas|until|so that|and (?:i|i'm|i've|i'd|my|it|then|now|he|she|they|we|everyone|nobody))\b)/;
const turns = /^(?:but|yet|however|still|nevertheless|instead)\b/;
const concedes = /^(?:although|though|even though|despite|whereas)\b/;

/** What is written as possible, wished for, asked or long gone is not what is felt now. */
const distant: readonly (readonly [RegExp, number])[] = [
  [/^if\b|(?:\b(?:would|could|might)|\b(?:i|we|he|she|they|it)'d) (?:be|feel|have been|have felt|make)\b|\bwere\b.*\bif\b/, 0.25],
  // What a book is about, or called, is its own.
  [/\b(?:book|novel|film|movie|play|story|song|poem|series|show|article|podcast) (?:is|was|'s) (?:about|called|named)\b/, 0],
  [/\b(?:used to|years ago|back then|last (?:year|summer|winter)|when i was (?:a |young|little|\d)|as a child)\b/, 0.35],
  [
    /\b(?:wish|want|wanted|hope|hoping|trying|try|tried|need|needed|long|longing|pretend(?:ed|ing)?|supposed|should|learn(?:ing)?|how) (?:to |i (?:was|were|felt|could)?\s?)?(?:be |feel |stay |look |seem |become |find |keep |some |more |a bit of )*(?:happy|happier|calm|calmer|peaceful|peace|excited|grateful|thankful|relaxed|motivated|proud|glad|confident|content|joy|brave|strong|at ease)\b/,
    0,
  ],
];

function tokensOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu) ?? [];
}

/**
 * The clauses of a sentence. After "but" counts more than before it; "although …" less than the rest; wishes, conditions and
 * old times hardly or not at all; a question half.
 */
export function clausesOf(sentence: string): readonly Clause[] {
  const text = folded(sentence);
  const parts = text.split(joints).filter((part) => part.trim() !== "");
  const turn = parts.findLastIndex((part) => turns.test(part));
  const asked = /[?？]["'”’]?$/u.test(text) ? 0.5 : 1;
  return parts.map((part, index) => {
    const side = turn > 0 ? (index >= turn ? 1.5 : 0.55) : 1;
    const conceded = concedes.test(part) ? 0.5 : 1;
    const distance = Math.min(1, ...distant.filter(([pattern]) => pattern.test(part)).map(([, factor]) => factor));
    return { tokens: tokensOf(part), weight: side * conceded * distance * asked };
  });
}
