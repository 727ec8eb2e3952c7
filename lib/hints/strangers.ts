import { englishSmallWords, languageOf } from "@/lib/text/language";
import { folded } from "@/lib/text/prose";

/** Words with a capital that are nobody's name. */
const calendar =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)days?$|^(?:january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter|ramadan|hanukkah|diwali|english|german|french|spanish|i|ok)$/;

/** Names that are names in any place and language of a question; the commonest only, because a capital gives the others away. */
const commonNames = new Set(
  "adam alex alexander alice amelia amy ana andrea andrew anna anne antonio ben benjamin carlos carmen caroline charles charlotte chris christian claire claudia daniel david diego elena elizabeth ella emily emma eric eva felix fiona florian frank george grace hannah hans harry heinz helen henry ines isabel jack jakob james jan jane javier jean jennifer jessica joe john jonas jorge jose joseph juan julia julian karin karl kate katharina kevin klaus laura lea leo leon lena linda lisa louis lucas lucia lucy luis luke lukas manuel marc maria marie mark markus marta martin mary matthew max mia michael miguel mohammed monika nathan nicolas nina noah olivia oliver pablo patrick paul pedro peter petra philip pierre rachel richard robert rosa ruth sabine sam samuel sandra sara sarah sebastian simon sofia sophie stefan stephen steve susan susanne thomas tim tom uwe victor william wolfgang".split(
    " ",
  ),
);

/** What somebody does of whom a sentence begins to speak: "Maria would say what?" */
const doing =
  /^(?:says?|said|asks?|asked|tells?|told|thinks?|wants?|wanted|would|might|may|could|will|is|was|has|had|does|did|and)$/;

/** Scripts without spaces by the letter: where their words end is nowhere to be seen. */
const words = (text: string): readonly string[] =>
  folded(text).match(
    /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]|[\p{L}\p{N}]+/gu,
  ) ?? [];

/** Words that have lost their beginning: the mark before them is an apostrophe, as in '90s, rock 'n' roll, 's avonds. */
const shortened = String.raw`\d\d(?:s|er)?|[nstkmd]|ne[mnrs]?|em|tis|twas|til|cause|cos|bout|round`;
const single = String.raw`(?<![\p{L}\p{N}])['‘‚](?!(?:${shortened})(?![\p{L}\p{N}]))`;

/** Right behind a digit it is inches: 12", 6'2". */
const straight = String.raw`(?<!\d)"`;

/** Where a quotation begins, in any of the languages we ask in. */
export const opening = new RegExp(`${straight}|[“„«»「『‹›]|${single}`, "iu");

/**
 * What stands in quotation marks, of any of the languages we ask in, with its marks. A single mark between letters is an
 * apostrophe.
 */
export const quotations = new RegExp(
  String.raw`“[^“”„]*”|“[^“”„"]*(?:"|“(?!\p{L}))|„[^„“”"]*[“”"]|«[^«»]*»|»[^«»]*«|${straight}[^"]*"|「[^「」]*」|『[^『』]*』|‹[^‹›]*›|›[^‹›]*‹|(?<!\d)”[^“”„]*”|${single}(?:[^'‘’‚]|['’](?=\p{L}))*['‘’](?![\p{L}\p{N}])`,
  "giu",
);

/**
 * What is reckoned of the texts an answer may draw on, once for as long as the same list is asked about: an entry may be a book,
 * and is asked about anew at each word that arrives.
 */
function onceOf<T>(reckon: (known: readonly string[]) => T): (known: readonly string[]) => T {
  const kept = new WeakMap<readonly string[], { readonly of: T }>();
  return (known) => {
    const found = kept.get(known) ?? { of: reckon(known) };
    kept.set(known, found);
    return found.of;
  };
}
const linesOf = onceOf((known) => known.map((text) => ` ${words(text).join(" ")} `));
const wordsOf = onceOf((known) => new Set(linesOf(known).flatMap((line) => line.split(" "))));
const areGerman = onceOf((known) => isGerman(...known));

/** Whether one of the texts is in German, where every noun has a capital. */
export function isGerman(...texts: readonly string[]): boolean {
  return texts.some((text) => languageOf(text) === "de");
}

/**
 * The first name in a question that stands in none of the texts it may draw on; undefined when there is none. Somebody's name
 * in an answer that the writer didn't name is another person's, or made up. A German noun has a capital too, so that there only
 * the commonest names are known.
 */
export function strangerIn(
  question: string,
  known: readonly string[],
  german = isGerman(question) || areGerman(known),
): string | undefined {
  const own = wordsOf(known);
  let beginning = true;
  const tokens = [...question.matchAll(/[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*|[.?!:…¿¡“”"«»„]/gu)].map(([token]) => token);
  for (const [at, token] of tokens.entries()) {
    if (!/\p{L}/u.test(token)) {
      beginning = true;
      continue;
    }
    const atBeginning = beginning;
    beginning = false;
    const bare = token.replace(/['’](?:s|d|ll|re|ve|m)$/iu, "");
    const lower = folded(bare);
    if (!/^\p{Lu}/u.test(bare) || calendar.test(words(bare)[0] ?? lower) || words(bare).every((word) => own.has(word))) continue;
    if (commonNames.has(lower)) return token;
    if (/^\p{Lu}{3,}$/u.test(bare)) return token;
    if (german || englishSmallWords.has(folded(token))) continue;
    if (!atBeginning || doing.test(folded(tokens[at + 1] ?? ""))) return token;
  }
  return undefined;
}

/**
 * The same for sentences that come many at a time, where one refusal costs them all: a word that begins a sentence is a name
 * only when it is one of the commonest.
 */
export function strangerWithin(
  said: string,
  known: readonly string[],
  german = isGerman(said) || areGerman(known),
): string | undefined {
  const calmer = said.replace(/(^|[.?!:…“]\s*)(\p{Lu}[\p{L}\p{M}'’-]*)/gu, (whole, before: string, word: string) =>
    commonNames.has(folded(word.replace(/['’]s$/u, ""))) ? whole : `${before}${word.toLowerCase()}`,
  );
  return strangerIn(calmer, known, german);
}

/** Whether these words stand in one of the texts, in this order; what has no words in it is nobody's. */
export function isOwn(span: string, known: readonly string[]): boolean {
  const wanted = words(span).join(" ");
  return wanted !== "" && linesOf(known).some((line) => line.includes(` ${wanted} `));
}
