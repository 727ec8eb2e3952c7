import { folded } from "@/lib/text/prose";
import { quotations } from "./strangers";

/**
 * How what is quoted is put down to the person. "claimed": they are said to have said it ("You called her …"). "asked": they are
 * asked about it, or said to say it at times ("When was the last time you said …").
 */
export type Credit = "claimed" | "asked";

/** Characters before a quotation in which that stands. */
const reach = 120;
/** Stands for another quotation. */
const other = "¤";

const word = (...alternatives: readonly string[]) => String.raw`(?<!\p{L})(?:${alternatives.join("|")})(?!\p{L})`;

/** Words a question begins with that comes behind what was said: "You mentioned Lena, is that …". */
const asking = `is|are|was|were|do|does|did|has|have|had|would|could|might|can|will|should|what|which|who|whose|where|when|why|how`;
/** What may stand between "said" and the quotation: nothing behind which another thing begins. */
const gap = String.raw`(?:(?!;|:(?!\s*(?:${other}|$))|(?:,| -) (?:(?:and|but|so|or) )?(?:${asking})(?!\p{L}))[^.?!"]){0,24}$`;

const past = "said|wrote|written|called|named|used|mentioned|noted|typed";
const ways = [
  String.raw`you(?:'ve|'d| have| had)?(?: [\p{L}']+){0,2} (?:${past})`,
  "schriebst|sagtest|nanntest|erwähntest",
  String.raw`du hast(?: [^.?!"]{0,30})? (?:geschrieben|gesagt|genannt)`,
  String.raw`(?:tu as|vous avez)(?: \p{L}+)? (?:écrit|dit|appelé|nommé)`,
  "escribiste|dijiste|llamaste|nombraste|has (?:escrito|dicho|llamado)",
];
const said = new RegExp(`${word(...ways)}(?=${gap})`, "gu");
const called = /(?<!\p{L})(?:in )?your (?:own )?words?[^\p{L}]{0,3}$/u;

/** Nobody said it, whatever follows: "if you had said", "would you have said", "you could have said", "you never said". */
const supposed = new RegExp(`${word("if|unless|whether|suppose|imagine|had|would|could|can|will|should|wenn|si")}[,\\s]*$`, "u");
const unsaid = new RegExp(`${word("would|could|can|will|should|to|not|never|\\p{L}+n't")}|'d have `, "u");
/** Words between "you" and "said" that leave it a claim. With any other it may be somebody else who said it. */
const plainly =
  /^(?:you(?:'ve|'d)?|(?:have|had|also|again|always|even|first|just|often|once|since|so|sometimes|still|then|twice|yourself|\p{L}+ly))$/u;
/** Asked about, right before "you": a time, or a question turned round. */
const asked = new RegExp(
  `${word(
    String.raw`when|whenever|times?|moments?|occasions?|days?|nights?|evenings?|last \p{L}+`,
    "do|did|have|als|mal|sobald|quand|lorsque|fois (?:où|que)|cuando|vez que",
  )}(?: that)?[,\\s]*(?:(?:du|tu) )?$`,
  "u",
);
/** The same anywhere before it in its sentence. */
const wondering = new RegExp(
  word(
    "if|would|could|might|may|must|suppose|imagine",
    "wann|warum|wo|wem|wenn|falls|hättest|würdest|könntest",
    "pourquoi|où|comment|si|aurais|pourrais",
    "cuándo|dónde|qué|quién|cómo|podrías",
  ),
  "u",
);

const calm = (text: string) => folded(text.replace(quotations, other).replaceAll("…", other));

function creditOfWay(way: string, before: string): Credit | undefined {
  if (supposed.test(before) || unsaid.test(way)) return undefined;
  const sentence = /[^.?!;:]*$/u.exec(before)?.[0] ?? "";
  if (asked.test(before) || wondering.test(`${sentence}${way}`)) return "asked";
  return way.startsWith("you") &&
    !way
      .split(" ")
      .slice(0, -1)
      .every((each) => plainly.test(each))
    ? "asked"
    : "claimed";
}

/** Whether what is quoted behind these words is put down to the person, however short it is. */
export function creditOf(before: string): Credit | undefined {
  const lead = calm(before).slice(-reach);
  const owned = called.exec(lead)?.[0];
  // "In your own words: …" is how one asks for words, too.
  if (owned !== undefined) return owned.startsWith("in your own") ? "asked" : "claimed";
  const credits = [...lead.matchAll(said)].map((found) => creditOfWay(found[0], lead.slice(0, found.index)));
  return credits.find((credit) => credit === "claimed") ?? credits.find((credit) => credit !== undefined);
}
