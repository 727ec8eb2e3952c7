import { folded } from "@/lib/text/prose";
import { adverbs, germanEnd, inwardly, leadingIn, present, ways, word } from "./credit-ways";
import { quotations } from "./strangers";

/**
 * How what is quoted is put down to the person. "claimed": they are said to have said it ("You called her …"). "asked": they are
 * asked about it, or said to say it at times ("When was the last time you said …").
 */
export type Credit = "claimed" | "asked";

/** Characters before a quotation, and behind it, in which that stands. */
const reach = 120;
/** Stands for another quotation. */
const other = "¤";

/** Words a question begins with that comes behind what was said: "You mentioned Lena, is that …". */
const asking = `is|are|was|were|do|does|did|has|have|had|would|could|might|can|will|should|what|which|who|whose|where|when|why|how|perhaps|maybe|ist|war|wäre|hätte|est-ce|serait|était`;
/** What may stand between "said" and the quotation: nothing behind which another thing begins. */
const gap = String.raw`(?:(?![;¿]|:(?!\s*(?:${other}|$))|(?:,| -) (?:(?:and|but|so|or) )?(?:${asking})(?!\p{L}))[^.?!"]){0,24}$`;

const said = new RegExp(`${word(...ways)}(?=${gap})`, "gu");
const called =
  /(?<!\p{L})(?:(?:in )?your (?:own )?words?|your (?:entry|diary|journal|text|note) (?:says|reads|mentions|speaks of))[^\p{L}]{0,3}$/u;

/** The same behind a quotation, where it isn't said of the next one: "“…”, you wrote of Lena", "“…”: you wrote it". */
const saidBehind = new RegExp(
  String.raw`^(?:[\s,-]{0,4}(?:(?:${leadingIn}) ){0,3}(?<way>${ways.join("|")})(?!\p{L})(?!:?\s*${other})|\s*[:;.]\s*(?<it>${ways.join("|")}) (?:it|this|so)(?!\p{L}))`,
  "u",
);
const calledBehind = /^[\s,:-]{0,4}(?:(?:is|was|are|were) )?your (?:own )?words?(?!\p{L})/u;
const atEnd = new RegExp(germanEnd, "u");

const presentForm = new RegExp(word(present), "u");
/** Nobody said it, whatever follows: "would you have said", and "if you had said", but not "if you say". */
const couldYou = new RegExp(`${word("had|would|could|can|will|should|hättest|würdest|könntest")}\\s*(?:du )?$`, "u");
const supposed = new RegExp(`${word("if|unless|whether|suppose|imagine|wenn|falls|si")}[,\\s]*(?:(?:du|tu) )?$`, "u");
/** "You could have said", "you never said". */
const unsaid = new RegExp(
  `${word("would|could|can|will|should|to|not|never|nie|nicht(?! nur)|pas|jamais|\\p{L}+n't")}|'d have `,
  "u",
);
/** "No dijiste", "nunca le dijiste". */
const unsaidBefore = new RegExp(`${word("no|nunca|jamás|tampoco")} (?:(?:me|te|se|les?|l[ao]s?|nos) )*$`, "u");
const plainly = new RegExp(`^(?:you(?:'ve|'d|'re)?|have|had|do|are|were|keep|kept|${adverbs})$`, "u");
/** Asked about, right before "you": a time, or a question turned round. */
const asked = new RegExp(
  `${word(
    String.raw`when|whenever|times?|moments?|occasions?|days?|nights?|evenings?|last \p{L}+`,
    "do|did|have|are|were|makes?|made|lets?|helps?|helped|hears?|heard",
    "after|before|since|because|until|once",
    "als|mal|nachdem|bevor|sobald|seit|weil|bis",
    "quand|lorsque|fois (?:où|que)|après que|depuis que|parce que|auquel|(?:à|dans|pour|avec|chez|de) (?:laquelle|lequel|qui)",
    "cuando|vez que|(?:después|antes) de que|desde que|porque|(?:a|con|de|en|por) (?:el|la|lo|los|las) que",
  )}(?: that)?[,\\s]*(?:(?:du|tu) )?$`,
  "u",
);
/** The same anywhere before it in its sentence. */
const wondering = new RegExp(
  word(
    "if|would|could|might|may|must|suppose|imagine",
    "wann|warum|weshalb|wieso|wo(?:zu|mit|für|von|gegen|bei|durch)?|wor(?:an|auf|aus|in|über|um)|wem|wenn|falls|hättest|würdest|könntest",
    "(?:nachdem|bevor|(?:in|an|bei|zu|mit|von|auf) de[mnr]) du",
    "pourquoi|où|comment|si|aurais|pourrais",
    "cuándo|dónde|qué|quién|cómo|podrías",
  ),
  "u",
);
/** The same of a habit, which is asked about in more ways: "what you call …". */
const habits = new RegExp(
  word(
    "when|whenever|times?|what|which|who|where|why|how",
    "als|mal|was|wer|wen|wie|welche[mnrs]?|quand|lorsque|quel(?:le)?s?|qui|cuando|cuál|vez",
  ),
  "u",
);

/** How a sentence begins that asks about some one thing: "Name one thing you said …", "What of the place you called …". */
const aboutIt = new RegExp(
  `^[\\s¿]*${word(
    "what|what's|which|who|who's|whose|where|how|name|describe|think|recall|remember|list|pick|choose|tell",
    "nenne|beschreibe|denk|denke|erinnere|erzähl|erzähle|nomme|décris|pense|raconte|souviens|quel(?:le)?s?|qu'est-ce|nombra|piensa|recuerda|cuenta|cuál",
  )}`,
  "u",
);
/** The word before "you" belongs to the same thing: no comma parts them, and no "and". */
const sameThing = new RegExp(`(?<!${word("and|but|so|then|et|mais|y|pero")})(?<=\\p{L}) (?:(?:du|tu) )?$`, "u");
const askingFirst = new RegExp(`^\\s*(?!when)(?:${asking})(?!\\p{L})`, "u");
const whenFirst = /^\s*(?:when|after|before|since|because|once)\s*$/u;

/** A dash ends what was said whether there are spaces around it or not, and so do dots right behind a word. */
const calm = (text: string) =>
  folded(
    text
      .replace(quotations, other)
      .replace(/(?<=\p{L})(?:…|\.\.\.)(?=\s)|\s*[–—]\s*/gu, " - ")
      .replaceAll("…", other),
  );
const sentenceOf = (lead: string) => /[^.?!;:]*$/u.exec(lead)?.[0] ?? "";

function creditOfWay(way: string, before: string): Credit | undefined {
  const habit = presentForm.test(way);
  if (couldYou.test(before) || unsaid.test(way) || unsaidBefore.test(before)) return undefined;
  if (supposed.test(before) && !habit) return undefined;
  const sentence = sentenceOf(before);
  if (inwardly.test(way) && askingFirst.test(sentence)) return undefined;
  if (asksOfWay(way, before, habit)) return inwardly.test(way) && !whenFirst.test(sentence) ? undefined : "asked";
  return way.startsWith("you") &&
    !way
      .split(" ")
      .slice(0, -1)
      .every((each) => plainly.test(each))
    ? "asked"
    : "claimed";
}

function asksOfWay(way: string, before: string, habit: boolean): boolean {
  const sentence = sentenceOf(before);
  if (asked.test(before) || wondering.test(`${sentence}${way}`) || (habit && habits.test(sentence))) return true;
  if (/-tu$|^as-tu /u.test(way) || (aboutIt.test(sentence) && sameThing.test(before))) return true;
  // A verb that begins the sentence asks: "Nennst du sie …".
  return sentence.trim() === "" && / du$|^hast du /u.test(way);
}

function creditBefore(lead: string): Credit | undefined {
  const owned = called.exec(lead)?.[0];
  // "In your own words: …" is how one asks for words, too.
  if (owned !== undefined) return owned.startsWith("in your own") ? "asked" : "claimed";
  const credits = [...lead.matchAll(said)].map((found) => creditOfWay(found[0], lead.slice(0, found.index)));
  return credits.find((credit) => credit === "claimed") ?? credits.find((credit) => credit !== undefined);
}

function creditAtEnd(lead: string, rest: string): Credit | undefined {
  const found = atEnd.exec(rest)?.groups;
  const [sentence, verb] = [sentenceOf(lead), found?.["verb"]];
  if (verb === undefined || !/(?<!\p{L})du(?!\p{L})/u.test(sentence)) return undefined;
  const finite = verb.endsWith("st") ? verb : /(?<!\p{L})(?:du hast|hast du)(?!\p{L})/u.exec(sentence)?.[0];
  if (finite === undefined) return undefined;
  if (/(?:wenn|falls)(?!\p{L})/u.test(sentence) && /test$|schriebst$/u.test(verb)) return undefined;
  const asks =
    wondering.test(sentence) || habits.test(sentence) || aboutIt.test(sentence) || /^\s*hast du(?!\p{L})/u.test(sentence);
  return asks ? "asked" : "claimed";
}

function creditBehind(lead: string, rest: string): Credit | undefined {
  if (calledBehind.test(rest)) return "claimed";
  const found = saidBehind.exec(rest)?.groups;
  const way = found?.["way"] ?? found?.["it"];
  if (way === undefined || unsaid.test(way)) return undefined;
  // A German verb without its "du" is the end of what began before the quotation.
  if (way.endsWith("st") && !rest.startsWith(" ,")) return undefined;
  const sentence = sentenceOf(lead);
  if (inwardly.test(way) && sentence.trim() !== "") return undefined;
  return wondering.test(sentence) || habits.test(sentence) ? "asked" : "claimed";
}

/** Whether what is quoted between these words is put down to the person, however short it is. */
export function creditOf(before: string, quoted: string, after: string): Credit | undefined {
  const lead = calm(before).slice(-reach);
  // What begins a sentence of its own isn't said of the quotation that ended one.
  const rest = /[.?!…]\s*$/u.test(quoted) && /^\s+\p{Lu}/u.test(after) ? "" : ` ${calm(after)}`.slice(0, reach);
  const credits = [creditBefore(lead), creditAtEnd(lead, rest), creditBehind(lead, rest)];
  return credits.find((credit) => credit === "claimed") ?? credits.find((credit) => credit !== undefined);
}
