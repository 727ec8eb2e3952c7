import { isMark, plainLine } from "@/lib/text/prose";

// What people type in one way or another is spelled in one way here, so that the patterns say each thing once.
// Nothing of this is ever shown or stored.

/** Longer than this is no sentence: it is looked at piece by piece, so that no text takes more than linear time. */
const longest = 600;
const overlap = 120;

const shortForms: readonly (readonly [RegExp, string])[] = [
  // Letters apart, masked or replaced by digits.
  [/\b(?:s[ .*-]u[ .*-]i[ .*-]c[ .*-]i[ .*-]d[ .*-]e)\b/g, "suicide"],
  [/\bk[ .-]i[ .-]l[ .-]l\b/g, "kill"],
  [/\bd[ .-]i[ .-]e\b/g, "die"],
  [/\bs[u*v][i*1!]?[ckx*]+[i*1!]?d(?=e\b|es\b|al)/g, "suicid"],
  [/\bs\*{3,6}(?:e|al)\b/g, "suicide"],
  [/\bs[uie]{1,3}[sc]{1,2}[ie]{0,2}d(?:al|le|el|ial|ally)\b/g, "suicidal"],
  [/\b(?:s[uie]{1,3}[sc]{1,2}[ie]{0,2}de|suicid|suicied|sewerslide|sewer slide|sueside|suislide)\b/g, "suicide"],
  [/\bk[*1!|]ll/g, "kill"],
  [/\bd[*1!]e\b/g, "die"],
  [/\bd(?:[*3]a|e\*|\*+)d\b/g, "dead"],
  [/\b(?:kil|kll|kiil|klil|ikll|killl+|kikl|kilk)(?=ing\b|ed\b| )/g, "kill"],
  [/\b(?:unalive|un-alive|un alive|unaliv)(?: my ?self)?(?=\b)/g, "kill myself"],
  [/\bunaliving(?: my ?self)?\b/g, "killing myself"],
  [/\bkms(?:ing)?\b/g, "kill myself"],
  [/\bkys\b/g, "kill yourself"],
  [/\bctb\b/g, "kill myself"],
  [/\b(?:my self|mysel|myslef|mysefl|myselff|mysef|meself|myelf|mself|myslf|myseld)\b/g, "myself"],
  [/\b(?:wnat|watn|wnt|wamt|whant|wantt|qant)\b/g, "want"],
  [/\b(?:hrut|hert|hutr)\b/g, "hurt"],
  [/\b(?:tierd|tird|tird)\b/g, "tired"],
  [/\b(?:burdon|burdan|berden|burdin)\b/g, "burden"],
  [/\b(?:everbody|evrybody|everybody|everry ?one|evryone|evry1|every1|everyon)\b/g, "everyone"],
  [/\b(?:nobody|noone|no-one|no1)\b/g, "no one"],
  [/\b(?:anymor|anymroe|any ?longer|any more|any mor|enymore)\b/g, "anymore"],
  [/\b(?:ppl|peeps|peple|poeple)\b/g, "people"],
  [/\b(?:wanna|wana|wonna|want 2|want too)\b/g, "want to"],
  [/\b(?:gonna|gunna|gona|gon|finna|boutta|bouta|about to|fixing to)\b/g, "going to"],
  [/\b(?:gotta|got to)\b/g, "have to"],
  [/\b(?:cuz|coz|cos|bc|becuse|becasue|becuase|cause)\b/g, "because"],
  [/\b(?:tonite|2nite|tonigt|tonihgt|2night)\b/g, "tonight"],
  [/\b(?:tmrw|tmr|tmw|2moro|tomoro|tomorow|tommorow|tommorrow)\b/g, "tomorrow"],
  [/\bnvr\b/g, "never"],
  [/\b(?:dnt|dont|don t|dun)\b/g, "don't"],
  [/\bno ?more(?= ?(?:[.,!?;]|$))/g, "anymore"],
  [/\b(?:dissapear|disapear|dissappear|disappeer)/g, "disappear"],
  [/\b(?:lfie|liffe|lief)\b/g, "life"],
  [/\bwant 2\b|\bw a n t to\b/g, "want to"],
  [/\bfantasis/g, "fantasiz"],
  [/\bu\b/g, "you"],
  [/\bi i\b/g, "i"],
  [/\bself[- ]?(?=harm|injur)/g, "self-"],
  [/\b(?:to|'ll|will|gonna|going|might) od\b/g, "to overdose"],
  [/\bod(?:'ed|'d|ed)\b/g, "overdosed"],
  [/ &(?: |$)/g, " and "],
  // One form for each short form of a verb.
  [/\bi m(?= (?:not|so|going|tired|done|scared|a|the|afraid|just) )|\bim\b|\bi am\b/g, "i'm"],
  [/\bive\b/g, "i've"],
  [/\bid (?=rather|be\b|like|love|never|kill|die|do\b|just|have|want|end|hurt)/g, "i'd "],
  [/\bill (?=be\b|kill|die|do\b|never|just|end|hurt|not|jump|take|make|cut)|\bi will\b/g, "i'll "],
  [/\bi would\b/g, "i'd"],
  [/\b(he|she)s (?=going|been|not|always|got|hit|hitting|beating|hurting|threat|said|the)/g, "$1's "],
  [/\b(they|you)(re|ll|d|ve)\b/g, "$1'$2"],
  [/\b(they|he|she|you|everyone|it|we|no one) would\b/g, "$1'd"],
  [/\b(they|he|she|you|everyone|it|we|no one) will\b/g, "$1'll"],
  [/\bit is\b/g, "it's"],
  [/\b(do|does|did|was|were|is|are|have|has|could|would|should|wo|had|must|need)(?:nt|n t|n;t| not)\b/g, "$1n't"],
  [/\b(?:cant|cannot|can not|ca n't|cn't|can t)\b/g, "can't"],
  [/\bwill not\b/g, "won't"],
  [/\b(?:whats|what is)\b/g, "what's"],
  [/\b(?:thats|that is)\b/g, "that's"],
  [/\b(?:theres|there is|there's)\b/g, "there's"],
  // Words that colour a phrase and change nothing in what it says. "Not only" and "not just" deny nothing.
  [/\bnot (?:only|just)(?: that)?\b/g, ""],
  [/(?<=[\w,]) ?, ?(?:like|you know|i guess|i think|honestly|idk|well|um|uh|so|sometimes|to be honest), /g, " "],
  [
    / (?:just|really|actually|honestly|literally|seriously|truly|simply|kinda|kind of|sort of|fucking|fuckin|freaking|bloody|damn|goddamn|even|genuinely|desperately|badly|sincerely|basically|lowkey|legit|definitely|certainly|totally|absolutely|completely|almost|constantly|secretly|deeply|fully|quite|rather(?= tired)|always|often|sometimes|probably|perhaps|maybe|quietly|also|soo+)(?= |$)/g,
    "",
  ],
];

/** Fold, spell and calm a line: lower case, straight quotes, no marks, no emoji, no invisible signs. */
function folded(line: string): string {
  let text = line
    .normalize("NFKC")
    .replace(/[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]/g, "")
    .replace(/[‘’ʼ´`′＇]/g, "'")
    .replace(/[“”„«»‟″]/g, '"')
    .replace(/ ?[‒–—]+ ?| -+ /g, ", ")
    .replace(/[‐‑]/g, "-")
    .replace(/[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}♀♂]+/gu, " ")
    .toLowerCase();
  // İ in lower case is two signs, which no pattern would know.
  text = text.replace(/i̇/g, "i");
  // Markdown's marks stand between words or around them; within a word an asterisk hides a letter.
  text = text.replace(/(?<![a-z])[*_~#|=+^\\]+|[*_~#|=+^\\]+(?![a-z])/g, " ");
  // Letters of another alphabet that look like Latin ones, amid Latin letters.
  text = text.replace(/(?<=[a-z])[аеорсхуі]|[аеорсхуі](?=[a-z])/g, (letter) => "aeopcxyi"["аеорсхуі".indexOf(letter)] ?? letter);
  text = text.replace(/([a-z])\1{2,}/g, "$1$1").replace(/\s+/g, " ");
  return text.trim();
}

/** Latin words in one spelling; run over each sentence, where doubled letters of a drawn-out word are single again. */
function spelled(sentence: string): string {
  let text = ` ${sentence.replace(/\bd(?:ie+|iie)\b/g, "die").replace(/\bdea+d+\b/g, "dead")} `;
  for (const [from, to] of shortForms) text = text.replace(from, to);
  return text
    .replace(/ {2,}/g, " ")
    .replace(/ (?=[,;:.!?])/g, "")
    .trim();
}

const listMark = /^\s*(?:[-*+]\s|\d{1,9}[.)]\s|#{1,6}\s|>)/;
const ends = /[.!?:;。！？]["'”’)\]*_]*$/u;

/** Lines that run on, joined: hard-wrapped text, verse, and a sentence somebody broke into one word a line. */
function paragraphs(markdown: string): string[] {
  const joined: string[] = [];
  const source = markdown.replace(/\r\n?|\u2028|\u2029|\u0085|\v|\f/g, "\n");
  const raw = source.split("\n").filter((line) => line.trim() !== "");
  for (const line of raw) {
    const words = isMark(line) ? "" : plainLine(line);
    if (words === "") continue;
    const before = joined.at(-1);
    // A capital after a line that doesn't end is verse, unless it begins with "I": then it is a thought of its own.
    const goesOn = before !== undefined && before.length < longest && !ends.test(before) && !listMark.test(line);
    if (goesOn) joined[joined.length - 1] = `${before}${/^I\b/.test(words) ? ", " : " "}${words}`;
    else joined.push(words);
  }
  return joined;
}

function pieces(sentence: string): string[] {
  if (sentence.length <= longest) return [sentence];
  const parts: string[] = [];
  for (let from = 0; from < sentence.length; from += longest - overlap) parts.push(sentence.slice(from, from + longest));
  return parts;
}

/** The sentences of a text in the one spelling the patterns know. */
export function plainSentences(markdown: string): string[] {
  // A line that comes again and again, as in a text somebody filled up, is spelled once.
  const known = new Map<string, readonly string[]>();
  return paragraphs(markdown).flatMap((paragraph) => {
    const sentences = known.get(paragraph) ?? sentencesIn(paragraph);
    known.set(paragraph, sentences);
    return sentences;
  });
}

function sentencesIn(paragraph: string): readonly string[] {
  return (
    folded(paragraph)
      // Three dots in the midst of a thought end nothing.
      .replace(/(?:…|(?<!\.)\.{2,})(?= ?\p{Ll})/gu, " ")
      .split(/(?=\s)(?<=[.!?…]["')\]]*)\s+(?!\p{Ll}+ (?:said|asked)\b)|(?<=[。！？।؟][”’」』）]*)/u)
      .flatMap((sentence) => pieces(sentence))
      .map((sentence) => spelled(sentence))
      .filter((sentence) => sentence !== "")
  );
}
