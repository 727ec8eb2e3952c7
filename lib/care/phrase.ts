/** A way of saying it, matched in one sentence as `plainSentences` spells it. */
export type Phrase = {
  readonly kind: "self_harm" | "danger";
  /** `self`: the writer must be the one it is about. `any`: the words say so themselves. */
  readonly person: "self" | "any";
  readonly words: RegExp;
  /** What may follow directly that makes it an idiom or an accident. */
  readonly unless?: RegExp;
  /** A "not" before it denies nothing, as it holds its own. */
  readonly undeniable?: true;
  /** Another language's negation, looked for before the words unless they begin with one of their own. */
  readonly denied?: { readonly negation: RegExp; readonly own: RegExp };
};

/**
 * The same pattern for a sentence of plain letters, where it is found several times sooner: without the letters of all scripts,
 * which have to be looked up one by one.
 */
export function inPlainLetters(words: RegExp): RegExp {
  const source = words.source
    .replace(
      /\[((?:\\p\{[LNM]\}|['’])+)\]/g,
      (_, signs: string) => `[${signs.replace("\\p{L}", "a-z").replace("\\p{N}", "0-9").replace("\\p{M}", "").replace("’", "")}]`,
    )
    .replaceAll("\\p{L}", "[a-z]");
  return new RegExp(source, "g");
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
    words: new RegExp(`(?<![\\p{L}\\p{N}'])(?:${spread(words)})(?![\\p{L}\\p{N}])`, "gu"),
    ...(unless !== undefined && { unless: new RegExp(`^(?:${spread(unless)})(?![\\p{L}\\p{N}])`, "u") }),
    ...(undeniable && { undeniable }),
  };
}

const kin =
  "mum|mom|mama|mother|dad|papa|father|parents|husband|wife|partner|boyfriend|girlfriend|fiancé|ex|ex-husband|ex-wife|ex-boyfriend|stepdad|stepfather|stepmum|stepmom|stepmother|brother|sister|son|daughter|uncle|aunt|cousin|grandpa|grandfather|grandma|roommate|flatmate|boss|teacher|coach|neighbour|neighbor|kids|children|family|friends|girls|boys|people";
/** One other person close by. */
export const someone = `(?:he|she|they|(?:my|our|her|the) (?:(?:own|big|little|older|former|new) )?(?:${kin}|man (?:i live with|upstairs))|mum|mom|dad)`;
