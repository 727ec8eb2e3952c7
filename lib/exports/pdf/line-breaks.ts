// Where a line may end, beyond its spaces. No hyphen is ever drawn: what is on paper is what was written.

/** No line begins with these … */
const notFirst = /^[\p{Pe}\p{Pf}、。，．：；！？…‥・ー〜々ゝゞヽヾぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ％‰℃]/u;
/** … or ends with these. */
const notLast = /[\p{Ps}\p{Pi}￥＄]$/u;
const withoutSpaces = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uffef]/u;
const byDictionary = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** About the width of a column: only an address or a slip of the keys is longer. */
const column = 28;
/** The same beside the flower, in the letters of a title. */
const titleColumn = 21;

const clusters = new Intl.Segmenter("und", { granularity: "grapheme" });
const dictionary = new Intl.Segmenter("und", { granularity: "word" });

/** The parts of a word between which a line may end; they join to the word. */
export function partsOfWord(word: string, longest = column): readonly string[] {
  if (withoutSpaces.test(word))
    return joinForbidden(
      Array.from(clusters.segment(word), ({ segment }) => segment),
      longest,
    );
  if (byDictionary.test(word))
    return joinForbidden(
      Array.from(dictionary.segment(word), ({ segment }) => segment),
      longest,
    );
  return word.length <= longest ? [word] : cutLong(word);
}

/** Puts back together what may not be parted, and whole words of scripts that do part them by spaces. */
function joinForbidden(pieces: readonly string[], longest: number): readonly string[] {
  const joined: string[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    const keep =
      last !== undefined && (notFirst.test(piece) || notLast.test(last) || (isWordLetter(last.slice(-1)) && isWordLetter(piece)));
    if (keep) joined[joined.length - 1] = last + piece;
    else joined.push(piece);
  }
  return joined.flatMap((piece) => (piece.length > longest && !withoutSpaces.test(piece) ? cutLong(piece) : [piece]));
}

function isWordLetter(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text) && !withoutSpaces.test(text) && !byDictionary.test(text);
}

/** After a sign of an address where there is one, else anywhere. */
function cutLong(word: string): readonly string[] {
  const parts: string[] = [];
  let part = "";
  for (const { segment } of clusters.segment(word)) {
    part += segment;
    const natural = /[/?&=.,;:_\-–—]$/.test(segment) && part.length >= 6;
    if (natural || part.length >= 12) {
      parts.push(part);
      part = "";
    }
  }
  if (part !== "") parts.push(part);
  return parts;
}

/**
 * What the layout asks for each word. It would put a hyphen wherever two parts meet, except at an empty part:
 * that is a space of no width, at which a line may end without a trace.
 */
export function breakWord(word: string): string[] {
  return woven(partsOfWord(word));
}

/** The same for a title. */
export function breakTitleWord(word: string): string[] {
  return woven(partsOfWord(word, titleColumn));
}

function woven(parts: readonly string[]): string[] {
  return parts.flatMap((part, index) => (index === 0 ? [part] : ["", part]));
}
