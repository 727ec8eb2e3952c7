import { peopleIn } from "@/lib/hints/names";
import { opensTruly, quotesTruly, withoutOwn } from "@/lib/hints/quotations";
import { flatters } from "@/lib/hints/view";
import { hasForeignMatter, recites } from "@/lib/text/foreign-matter";
import { languageOf } from "@/lib/text/language";
import { folded, sentencesOf } from "@/lib/text/prose";

/** Characters of a model's reply. */
export const maxReplyLength = 600;

const advice =
  /\b(?:you (?:should|shouldn't|ought to|must|need to|have to|could try|might (?:want|try|consider))|i(?:'d| would)? (?:suggest|recommend|advise|encourage)|my advice|try to |why don't you|consider (?:\w+ing)|make sure (?:to|you)|it(?:'s| is) (?:important|best|essential) (?:to|that))\b/;
const contradiction =
  /\b(?:you(?:'re| are) not (?:really |actually )?(?:sad|angry|anxious|alone|lonely|tired|a (?:failure|burden|bad))|you (?:don't|do not|shouldn't|should not) (?:need to |have to )?feel|there(?:'s| is) no (?:reason|need) to (?:feel|be|worry)|don't (?:worry|be (?:sad|angry|afraid|anxious))|cheer up|it(?:'s| is) not (?:that|so) bad|at least you)\b/;
const pretence =
  /\b(?:as (?:a|your) (?:therapist|psychologist|counsell?or|doctor|human|friend|person)|i(?:'m| am) (?:a |an |your )(?:human|person|real|therapist|psychologist|counsell?or|doctor|friend)\b|when i was (?:a child|young|your age)|in my (?:own )?(?:life|experience|practice)|i(?:'ve| have) (?:also )?(?:been through|felt the same|experienced))/;
const clinical =
  /\b(?:diagnos\w+|disorders?|depress(?:ion|ive|ed)|bipolar|adhd|ptsd|ocd|trauma\w*|symptoms?|patholog\w+|neuro\w+|narciss\w+|borderline|cognitive distortions?|coping mechanisms?|panic attacks?|anxiety attack|attachment styles?|codependen\w+|dissociat\w+|clinical\w*|therapeutic\w*)\b/g;
const markup = /https?:|www\.|<\/?[a-z!]|```|\]\(|^\s*(?:#{1,6}|[-*]|\d+\.)\s|\*\*|&[a-z]+;/im;

/** Capitals that name nobody. */
const calendar =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Easter|English|I)$/;

/** Names that a reply says and nobody in the conversation did. */
function strangers(reply: string, known: string): boolean {
  const heard = folded(known);
  const said = sentencesOf(reply);
  // "Noted, …" calls nobody; a name before a comma is told by what it does elsewhere, or by standing inside a sentence.
  const people = peopleIn(said.map((sentence) => sentence.replace(/^([“"‘]?\p{Lu}\p{Ll}+),/u, "$1"))).filter(
    (name) => !name.startsWith("your "),
  );
  // German writes every noun with a capital; there only what acts like a person is taken for one.
  const capitals =
    languageOf(reply) === "de"
      ? []
      : said.flatMap((sentence) => [...sentence.matchAll(/(?<=[\p{Ll},;:] )\p{Lu}\p{Ll}+/gu)].map(([word]) => word));
  return [...people, ...capitals].some((name) => !calendar.test(name) && !heard.includes(folded(name)));
}

/** What a reply is measured against. */
export type Spoken = {
  /** Everything the person said, and what is remembered of them. */
  readonly known: string;
  /** What the companion said before. */
  readonly before: readonly string[];
  /** What the model was told, which it must not recite. */
  readonly instructions: string;
};

/** Whether these words, or the beginning they are, may stand in a reply: nothing in them that no reply has. */
function mayBeSaid(words: string, { known, instructions }: Spoken): boolean {
  const own = withoutOwn(words, [known]);
  const plain = folded(own);
  if ((own.match(/[?？؟]/g)?.length ?? 0) > 1 || markup.test(words)) return false;
  if (hasForeignMatter(words, known) || recites(words, instructions) || !quotesTruly(words, [known])) return false;
  if (flatters(own) || advice.test(plain) || contradiction.test(plain) || pretence.test(plain)) return false;
  const heard = folded(known);
  return [...plain.matchAll(clinical)].every(([word]) => heard.includes(word)) && !strangers(words, known);
}

const tidy = (answer: string) => answer.replace(/\s+/g, " ").trim();

/**
 * A model's reply as it may be shown, or undefined when it is not good enough: short, plain, at most one question, no markup and
 * no addresses, nothing unseen, no order obeyed, no praise, no advice, no clinical word the person didn't use, nothing against the
 * feeling they named, no claim to be somebody, no name that nobody said, no words they didn't say given back as theirs, and not
 * what was said before.
 */
export function acceptableReply(answer: string, spoken: Spoken): string | undefined {
  const reply = tidy(answer);
  if (reply.length < 3 || reply.length > maxReplyLength || !mayBeSaid(reply, spoken)) return undefined;
  return spoken.before.some((it) => folded(it) === folded(reply)) ? undefined : reply;
}

/**
 * As much of a reply that is still being written as may be shown: whole words, and the last of them only once the next has come,
 * which tells whether it was a name. Nothing new from the first word on that may not be said, or that a quotation has and the
 * person didn't say.
 */
export function replySoFar(answer: string, spoken: Spoken): string {
  const words = tidy(`${answer}|`).split(" ").slice(0, -1);
  const sure = words.slice(0, -1).join(" ");
  const begun = words.join(" ");
  return sure.length <= maxReplyLength && mayBeSaid(begun, spoken) && opensTruly(begun, [spoken.known]) ? sure : "";
}
