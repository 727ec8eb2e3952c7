/**
 * What is looked for in a sentence. It is made where it is first looked for: there are hundreds, each takes milliseconds to make,
 * and most pages need none of them.
 */
export type Pattern = {
  /** The expression for this sentence, with the flag `g`. */
  for(sentence: string): RegExp;
};

/** A way of saying it, matched in one sentence as `plainSentences` spells it. */
export type Phrase = {
  readonly kind: "self_harm" | "danger";
  /** `self`: the writer must be the one it is about. `any`: the words say so themselves. */
  readonly person: "self" | "any";
  readonly words: Pattern;
  /** What may follow directly that makes it an idiom or an accident. */
  readonly unless?: Pattern;
  /** A "not" before it denies nothing, as it holds its own. */
  readonly undeniable?: true;
  /** Another language's negation, looked for before the words unless they begin with one of their own. */
  readonly denied?: { readonly negation: RegExp; readonly own: RegExp };
};

const plainLetters = /^[ -~]*$/;
const inClass = (signs: string) => signs.replaceAll("\\p{L}", "a-z").replaceAll("\\p{N}", "0-9").replaceAll("\\p{M}", "");

/**
 * The same pattern for a sentence of plain small letters, where it is made and found several times sooner: without the letters of
 * all scripts, which have to be looked up one by one.
 */
export const inPlainLetters = (source: string): string =>
  source
    .replace(/\[((?:\\.|[^\]\\])*)\]/g, (_, signs: string) => `[${inClass(signs)}]`)
    .replaceAll("\\p{L}", "[a-z]")
    .replaceAll("\\p{N}", "[0-9]");

/** The pattern of an expression as it stands between the slashes, for the flag `u`. */
export function pattern(source: string): Pattern {
  let plain: RegExp | undefined;
  let anyScript: RegExp | undefined;
  return {
    for: (sentence) =>
      plainLetters.test(sentence)
        ? (plain ??= new RegExp(inPlainLetters(source), "g"))
        : (anyScript ??= new RegExp(source, "gu")),
  };
}

/** A word of any script, with its apostrophe. */
const spread = (source: string) => source.replaceAll("\\w", "[\\p{L}\\p{N}']");

/** One pattern between the edges of words. */
export function phrase(
  kind: Phrase["kind"],
  person: Phrase["person"],
  words: string,
  unless?: string,
  undeniable?: true,
): Phrase {
  return {
    kind,
    person,
    words: pattern(`(?<![\\p{L}\\p{N}'])(?:${spread(words)})(?![\\p{L}\\p{N}])`),
    ...(unless !== undefined && { unless: pattern(`^(?:${spread(unless)})(?![\\p{L}\\p{N}])`) }),
    ...(undeniable && { undeniable }),
  };
}

const kin =
  "mum|mom|mama|mother|dad|papa|father|parents|husband|wife|partner|boyfriend|girlfriend|fiancé|ex|ex-husband|ex-wife|ex-boyfriend|stepdad|stepfather|stepmum|stepmom|stepmother|brother|sister|son|daughter|uncle|aunt|cousin|grandpa|grandfather|grandma|roommate|flatmate|boss|teacher|coach|neighbour|neighbor|kids|children|family|friends|girls|boys|people";
/** One other person close by. */
export const someone = `(?:he|she|they|(?:my|our|her|the) (?:(?:own|big|little|older|former|new) )?(?:${kin}|man (?:i live with|upstairs))|mum|mom|dad)`;
