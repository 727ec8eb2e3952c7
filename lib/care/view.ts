import { folded, sentencesOf } from "@/lib/text/prose";
import { type Phrase, phrases } from "./patterns";
import { everydayLeaving, quietSigns, quietThreshold } from "./quiet-signs";

/** What a text may be saying: harm to oneself, or danger from or to someone. */
export type CareSignal = { readonly kind: "self_harm" | "danger" };

/** Someone to talk to. `href` is empty where there is no number to dial. */
export type Contact = { readonly name: string; readonly label: string; readonly href: string; readonly when: string };

/** Who to talk to, for a country (null: not known). */
export type Help = {
  readonly country: string | null;
  readonly lines: readonly Contact[];
  readonly emergency: Contact;
  readonly directory: Contact;
};

const firstPerson = /\b(?:i|i'm|i've|i'd|i'll|im|ive|me|my|myself|we|we're)\b/g;
const otherPerson =
  /\b(?:he|he's|she|she's|they|they're|you|you're|who|someone|somebody|people|mum|mom|mother|dad|father|brother|sister|friend|neighbour|neighbor|colleague|patient|client|character|hero|heroine|protagonist|man|woman|boy|girl|uncle|aunt|cousin|son|daughter|grandfather|grandmother|teacher|singer|author|narrator|poet|actor|celebrity|teenager|students?|clients|patients)\b/g;
const fiction =
  /\b(?:song|lyrics?|film|movie|novel|chapter|character|episode|series|the play|video game|documentary|poem by|quote(?:d|s)? from|protagonist|podcast)\b/;
const reported =
  /\b(?:he|she|they|you|mum|mom|dad|\w+(?<!i)) (?:said|says|told|wrote|writes|texted|shouted|screamed|whispered|sang|kept saying|keeps saying|asked|replied)\b[^"]*$/;
const negation =
  /\b(?:don't|do not|dont|didn't|did not|doesn't|never|not|no longer|wouldn't|would not|won't|will not|wasn't|isn't|am not|'m not|haven't|without|far from|nor|no|hardly|stopped)(?: \w+){0,3} $/;
/** Words before a phrase that look like a negation and are none. */
const noNegation =
  /\b(?:can't stop|cannot stop|couldn't stop|not only|not just|why not|don't know if|not sure (?:if|whether|that)|not gonna lie|not going to lie|no idea (?:if|whether)|don't know why|not because|don't care if|no point|nothing|never felt so|never been so|don't think .*(?:know|understand)s?|not a day (?:goes|passes)|can't help|not afraid|no one knows|nobody knows|won't lie|don't tell|didn't tell|haven't told|never told)(?: [\w']+)* $/;
const longAgo =
  /\b(?:used to|years ago|back then|when i was (?:a (?:teenager|kid|child)|\d+|young(?:er)?)|in my (?:teens|twenties|thirties)|once upon a time)\b/;
const behindMe =
  /\b(?:not any ?more|any ?more now|don't now|no longer|glad (?:that )?i|so glad|grateful (?:that )?i|thank god|recovered|recovery|behind me|haven't (?:felt|thought|wanted) (?:that|like that|it) (?:since|in))\b/;

/**
 * Whether a text signals self-harm or danger: the floor of CARE, working with every AI off, in the browser as well.
 * Looks at negation, at who speaks, and at idioms; made for recall on explicit statements. Undefined when nothing is found.
 */
export function careSignal(markdown: string): CareSignal | undefined {
  const sentences = sentencesOf(markdown).map(folded);
  const whole = sentences.join(" ");
  for (const [index, sentence] of sentences.entries()) {
    const around = `${sentences[index - 1] ?? ""} ${sentence} ${sentences[index + 1] ?? ""}`;
    const found = phrases.find((phrase) => says(phrase, sentence, around));
    if (found !== undefined) return { kind: found.kind };
  }
  return quietWeight(whole) >= quietThreshold ? { kind: "self_harm" } : undefined;
}

function says(phrase: Phrase, sentence: string, around: string): boolean {
  for (const match of sentence.matchAll(phrase.words)) {
    const before = sentence.slice(0, match.index);
    const after = sentence.slice(match.index + match[0].length);
    if (phrase.unless?.test(after) === true) continue;
    const clause = lastClause(before);
    if (negation.test(clause) && !noNegation.test(clause)) continue;
    if (phrase.kind === "self_harm" && isSomeoneElses(phrase, before, match[0])) continue;
    if (longAgo.test(before) && behindMe.test(around)) continue;
    return true;
  }
  return false;
}

/** The part of the sentence that a "not" before the phrase can reach. */
function lastClause(before: string): string {
  return before.split(/[,;:("]| but | and (?=i\b|i'm|i've)| because | so (?=i\b)| although | though | yet /).at(-1) ?? before;
}

function isSomeoneElses(phrase: Phrase, before: string, words: string): boolean {
  const quotes = before.split('"').length - 1;
  if (quotes % 2 === 1) {
    const lead = before.slice(0, before.lastIndexOf('"'));
    if (reported.test(lead) && !/\bi (?:said|told|wrote|texted|shouted|screamed|whispered)\b[^"]*$/.test(lead)) return true;
  }
  if (fiction.test(before)) return true;
  if (phrase.person === "any" || /\bmy(?:self)?\b/.test(words))
    return (
      lastOf(otherPerson, before) > lastOf(firstPerson, before) &&
      /\b(?:he|she|they|who)\b[^,]*$/.test(before) &&
      !/\b(?:i|my|me)\b/.test(`${before} ${words}`)
    );
  return lastOf(otherPerson, before) > lastOf(firstPerson, before);
}

function lastOf(words: RegExp, text: string): number {
  let last = -1;
  for (const match of text.matchAll(words)) last = match.index;
  return last;
}

function quietWeight(text: string): number {
  const weight = quietSigns.reduce((sum, sign) => sum + (sign.words.test(text) ? sign.weight : 0), 0);
  return everydayLeaving.test(text) ? weight - 2 : weight;
}
