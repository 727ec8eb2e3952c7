import { folded } from "./prose";

/** Addresses, markup, code, long numbers, and talk to or of a model: nothing that a model's sentence about a journal has in it. */
const foreign =
  /https?:|www\.|\b[\w-]{2,}\.(?:com|net|org|io|app|dev|ai|info|biz|co|me|xyz|ru|test|example)\b|\S@\S|<\/?[a-z!]|&(?:#|lt|gt|amp|quot)|```|\*\*|\]\(|\{\{|[{}[\]\\]|\d{5,}|\bas an? (?:ai|language model|assistant)\b|\bsystem prompt\b|\bhacked\b|\b(?:ignore|disregard|forget) (?:all|any|the|your|my|previous|these|those) (?:\w+ )?(?:instructions|prompts?|rules)\b|\bjson\b/iu;

/** What can't be seen and changes what is: controls, and marks that turn the direction of writing. Joiners are letters' own. */
const unseen = /(?![\t\n\r])\p{Cc}|[\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/u;

const quotations = /[“"«„‘「『]([^“”"«»„‘「」『』]*)[”"»“」』’]/gu;

/** Words in a row that are ours when our instructions are being recited. */
const recital = 7;

const bare = (text: string) => (folded(text).match(/[\p{L}\p{N}']+/gu) ?? []).join(" ");

/** A sentence without those of its quotations that stand in the writer's text. */
function withoutOwn(sentence: string, text: string): string {
  const own = bare(text);
  return sentence.replace(quotations, (whole, inside: string) =>
    bare(inside) !== "" && own.includes(bare(inside)) ? " " : whole,
  );
}

/** Whether a model's sentence has something in it that no such sentence has, and that the writer's own quoted words don't explain. */
export function hasForeignMatter(sentence: string, text: string): boolean {
  return !sentence.isWellFormed() || unseen.test(sentence) || foreign.test(withoutOwn(sentence, text));
}

/** Whether a model's sentence recites our instructions. */
export function recites(sentence: string, instructions: string): boolean {
  const ours = ` ${bare(instructions)} `;
  const words = bare(sentence).split(" ");
  return words.some((_, at) => at + recital <= words.length && ours.includes(` ${words.slice(at, at + recital).join(" ")} `));
}
