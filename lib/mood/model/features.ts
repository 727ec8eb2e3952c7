import { cuesOf } from "./cues";

/** The largest hash of a feature, plus one: features live in 24 bits. */
export const featureSpace = 2 ** 24;

const marks =
  /\[[a-z]+\]|https?:\S+|[:;=8x]-?[)d(p/\\|o3*]+(?![a-z0-9])|<3|\p{L}[\p{L}\p{M}]*(?:'\p{L}+)*|\p{N}+|[!?]+|\.{2,}|…|\p{Extended_Pictographic}|[^\s\p{L}\p{N}\u200d\ufe0f]/gu;
const negators =
  /^(?:not|no|never|nor|neither|without|hardly|barely|nobody|nothing|cannot|cant|dont|doesnt|didnt|isnt|wasnt|wont|aint|.+n't)$/;
const subjects = /^(?:i|i'm|you|you're|he|she|they|we|it|this|that|my|your)$/;
const ends = /^[.!?]/;
const stops = /^(?:[.,;:!?…()]+|\.{2,}|but|though|because|although)$/;

/** The tokens of a text in small letters; of a drawn-out word ("sooo") two letters stay. */
function modelTokens(text: string): string[] {
  const plain = text
    .replace(/[‘’ʼ´`]/g, "'")
    .replace(/[“”]/g, '"')
    .toLowerCase();
  return (plain.match(marks) ?? []).map(tidy);
}

function tidy(token: string): string {
  if (token.startsWith("http")) return "<url>";
  const first = token.charCodeAt(0);
  if (first >= 48 && first <= 57) return token.length > 4 ? "<number>" : token;
  if (token.length < 3) return token;
  if (/^[!?]+$/.test(token)) return token.includes("?") ? (token.includes("!") ? "?!" : "??") : token.length > 2 ? "!!!" : "!!";
  return token.replace(/(.)\1{2,}/gu, "$1$1");
}

const start = 0x811c9dc5;

/** FNV-1a over code units, from a running state. */
function mix(state: number, text: string): number {
  let hash = state;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}

/** Spreads a hash over the feature space. */
function settle(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  mixed ^= mixed >>> 16;
  return mixed & (featureSpace - 1);
}

const seeds = { word: 1, two: 2, three: 3, skip: 4, denied: 5, letters: 6, style: 7, cue: 9 } as const;
const seedOf = (kind: keyof typeof seeds) => Math.imul(start ^ seeds[kind], 0x01000193);
const seed = Object.fromEntries((Object.keys(seeds) as (keyof typeof seeds)[]).map((kind) => [kind, seedOf(kind)])) as Record<
  keyof typeof seeds,
  number
>;

/** Hashes of what a text holds, with repetition: words and their neighbours (`words`), and the letters within words (`letters`). */
export type RawFeatures = { readonly words: number[]; readonly letters: number[] };

export function rawFeatures(text: string): RawFeatures {
  const tokens = modelTokens(text);
  const words: number[] = [];
  const letters: number[] = [];
  let denied = 0;
  let subject = "";
  let before = "^";
  let earlier = "^^";
  for (const token of tokens) {
    words.push(settle(mix(seed.word, token)));
    words.push(settle(mix(mix(seed.two, before), ` ${token}`)));
    words.push(settle(mix(mix(mix(seed.three, earlier), ` ${before}`), ` ${token}`)));
    if (earlier !== "^^") words.push(settle(mix(mix(seed.skip, earlier), ` ${token}`)));
    if (stops.test(token)) denied = 0;
    else if (denied > 0) {
      words.push(settle(mix(seed.denied, token)));
      denied--;
    }
    if (negators.test(token)) denied = 4;
    cuesAt(token, { denied: denied > 0 && !negators.test(token), subject, before }, words);
    if (subjects.test(token)) subject = token;
    else if (ends.test(token)) subject = "";
    lettersOf(token, letters);
    earlier = before;
    before = token;
  }
  words.push(settle(mix(mix(seed.two, before), " $")));
  for (const style of styleOf(text, tokens)) words.push(settle(mix(seed.style, style)));
  return { words, letters };
}

/** What our lists say of a word: alone, denied or not; with whom the sentence is about; and after the word before it. */
function cuesAt(token: string, at: { denied: boolean; subject: string; before: string }, into: number[]): void {
  for (const label of cuesOf(token)) {
    const cue = at.denied ? `not ${label}` : label;
    into.push(settle(mix(seed.cue, cue)));
    if (at.subject !== "") into.push(settle(mix(seed.cue, `${at.subject} ${cue}`)));
    if (at.before !== "^") into.push(settle(mix(mix(seed.cue, at.before), ` > ${label}`)));
  }
}

function lettersOf(token: string, into: number[]): void {
  const padded = `<${token}>`;
  for (let at = 0; at < padded.length; at++) {
    let hash = seed.letters;
    const end = Math.min(padded.length, at + 5);
    for (let to = at; to < end; to++) {
      hash = Math.imul(hash ^ padded.charCodeAt(to), 0x01000193);
      if (to - at >= 1) into.push(settle(hash));
    }
  }
}

function styleOf(text: string, tokens: readonly string[]): string[] {
  const found: string[] = [];
  const loud = (text.match(/\b[A-Z]{3,}\b/g) ?? []).filter(
    (word) => !/^(?:NAME|RELIGION|LOL|LMAO|OMG|WTF|USA|NBA|NFL)$/.test(word),
  ).length;
  if (loud > 0) found.push(loud > 2 ? "loud+" : "loud");
  if (/(\p{L})\1{2,}/iu.test(text)) found.push("drawn");
  found.push(`length ${Math.min(7, Math.floor(Math.log2(tokens.length + 1) * 1.5))}`);
  if (tokens.at(-1)?.includes("?") === true) found.push("asks");
  const cries = (text.match(/!/g) ?? []).length;
  if (cries > 0) found.push(`cries ${Math.min(3, cries)}`);
  return found;
}
