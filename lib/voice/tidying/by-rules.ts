// What is not a word in its own language only: "um" is said in German and Portuguese, and "er" is he.
const fillers: Readonly<Record<string, string>> = {
  en: "u+h*m+|u+h+|e+r+m+|er|hm+|mm+",
  de: "[äö]+h*m*|[äö]h+|hm+|mh+",
  fr: "e+u+h+|he+u+|hum+",
  es: "e+h*m+|mm+",
  it: "e+h*m+|u+h*m+|mm+",
  pt: "[ãa]+hn+|hm+|mm+",
  nl: "e+h+m*|u+h+m*|hm+",
  sv: "ö+h*m*|e+h+m*|hm+",
  no: "ø+h*m*|e+h+m*|hm+",
  nb: "ø+h*m*|e+h+m*|hm+",
  da: "ø+h*m*|e+h+m*|hm+",
  fi: "ö{2,}m*|hm+",
  pl: "y{2,}|e{3,}|hm+",
  tr: "ı{2,}|e{3,}|hm+",
  ru: "э+м*|м{2,}|хм+",
  uk: "е{3,}м*|м{2,}|хм+",
};
/** In any language, where it isn't known which. */
const everywhere = "u+h+m+|e+r+m+|ä+h+m*|ö+h+m*|e+u+h+|hm{2,}|хм+|э{2,}м*";
/** Scripts without spaces: a filler stands before a mark. */
const dense = /(?:えーっ?と|ええと|えっと|えー|あのー|あの|嗯+|呃+|음+|어+)[、，,]\s*/gu;
const denseLanguages: ReadonlySet<string> = new Set(["ja", "zh", "yue", "ko"]);

// Said twice they are a stumble; what may be meant twice ("very very", "nous nous", "that that") is not among them.
const small =
  "i|i'm|a|an|the|and|to|of|in|on|at|it|it's|we|he|she|they|my|his|but|if|as|or|for|with|there|ich|und|zu|ein|eine|mit|auf|war|wir|aber|den|dem|je|le|la|les|de|un|une|et|il|à|mais|yo|el|los|y|en|pero|una|io|il|e|di|eu|o|os|uma|я|и|в|на|с|но";

const inside = String.raw`[\p{L}\p{N}\p{M}'’-]`;
const stumble = new RegExp(String.raw`(?<!${inside})(${small})(?:,?[ \t]+\1)+(?!${inside})`, "giu");
const begunWord = new RegExp(String.raw`(?<!${inside})(\p{L}{1,5})[-–—]+[ \t]+(?=\1)`, "giu");

function withoutFillers(text: string, language: string | null): string {
  const [primary = ""] = (language ?? "").toLowerCase().split("-");
  if (denseLanguages.has(primary)) return text.replace(dense, "");
  const words = fillers[primary] ?? everywhere;
  // Spelled large inside a sentence it is a name for something, such as the ER.
  const filler = new RegExp(String.raw`(,[ \t]*)?(?<!${inside})(${words})(?!${inside})([ \t]*(?:,|\.{3}|…))?`, "giu");
  return text.replace(filler, (whole, before: string | undefined, word: string, after: string | undefined, at: number) => {
    const aUnit = /\d\s?$/.test(text.slice(Math.max(0, at - 3), at));
    if (aUnit || (word.length > 1 && word === word.toUpperCase())) return whole;
    return before === undefined ? "" : after === undefined ? ", " : ",";
  });
}

/** A sentence ends there: not after a short form such as "p.m." or an initial. */
const start = /(^|\n|(?<![\s.]\p{L})[.!?…]["”’)]*[ \t]+)(["“'‘(]?)(\p{Ll})/gu;

/**
 * What was said, easier to read, in the person's own words: without fillers, stumbles and begun words, with sentences that
 * begin large. Takes words away and adds none; doing it twice is doing it once. `language` is BCP 47 where it is known.
 */
export function tidiedByRules(text: string, language: string | null): string {
  const said = withoutFillers(text.normalize("NFC"), language)
    .replace(begunWord, "")
    .replace(stumble, "$1")
    .replace(/[ \t]+/g, " ")
    .replace(/ +([,.!?…;:])/g, "$1")
    .replace(/,(?:\s*,)+/g, ",")
    .replace(/,([.!?…])/g, "$1")
    .replace(/(^|\n|[.!?…] )[ ,;]+/g, "$1")
    .trim();
  if (!/[\p{L}\p{N}]/u.test(said)) return "";
  const english = language?.toLowerCase().startsWith("en") === true;
  const ours = english ? said.replace(/(?<![\p{L}\p{N}'’.-])i(?=$|[\s,.!?;:]|['’](?:m|d|ve|ll)\b)/gu, "I") : said;
  const begun = ours.replace(
    start,
    (_whole, before: string, quote: string, letter: string) => before + quote + letter.toUpperCase(),
  );
  return /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}]$/u.test(begun) ? `${begun}.` : begun;
}
