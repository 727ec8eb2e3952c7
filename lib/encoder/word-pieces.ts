/** The places of a vocabulary's pieces, as the encoder's first table has them. */
export type Vocabulary = ReadonlyMap<string, number>;

/** Its marks for the beginning and the end of a text, and for a word it has no pieces for. */
const marks = { begins: "[CLS]", ends: "[SEP]", unknown: "[UNK]" };
/** Of a longer word nothing is known. */
const longestWord = 100;

/** A vocabulary of one piece a line. Throws when a mark is missing: then it is another encoder's, or half of one. */
export function readVocabulary(text: string): Vocabulary {
  const pieces = new Map(
    text
      .split("\n")
      .filter((piece) => piece !== "")
      .map((piece, place) => [piece, place] as const),
  );
  for (const mark of Object.values(marks)) if (!pieces.has(mark)) throw new Error(`A vocabulary without ${mark}.`);
  return pieces;
}

/**
 * A text as the encoder takes it in: at most `most` places of pieces, its marks among them. Spelled as BERT's uncased vocabularies
 * are (Devlin et al. 2018): lower case, no accents, each mark by itself, then the longest pieces from the left.
 */
export function piecesOf(text: string, vocabulary: Vocabulary, most: number): number[] {
  const placeOf = (mark: string) => vocabulary.get(mark) ?? 0;
  const places = [placeOf(marks.begins)];
  for (const word of wordsOf(text)) {
    if (places.length >= most - 1) break;
    places.push(...(wordPieces(word, vocabulary) ?? [placeOf(marks.unknown)]));
  }
  return [...places.slice(0, most - 1), placeOf(marks.ends)];
}

// Each sign of Chinese and Japanese script by itself, as each mark is.
const apart =
  /[!-/:-@[-`{-~\p{P}]|[\u{4e00}-\u{9fff}\u{3400}-\u{4dbf}\u{20000}-\u{2a6df}\u{2a700}-\u{2b73f}\u{2b740}-\u{2b81f}\u{2b820}-\u{2ceaf}\u{f900}-\u{faff}\u{2f800}-\u{2fa1f}]/gu;

function wordsOf(text: string): string[] {
  return text
    .replace(/[\t\n\r\p{Zs}]+/gu, " ")
    .replace(/[\p{C}\ufffd]/gu, "")
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
    .toLowerCase()
    .replace(apart, " $& ")
    .split(/\s+/u)
    .filter((word) => word !== "");
}

/** Undefined for a word that can't be put together. */
function wordPieces(word: string, vocabulary: Vocabulary): number[] | undefined {
  const letters = [...word];
  if (letters.length > longestWord) return undefined;
  const found: number[] = [];
  for (let from = 0; from < letters.length;) {
    let to = letters.length;
    let place: number | undefined;
    for (; to > from; to--) {
      place = vocabulary.get(`${from > 0 ? "##" : ""}${letters.slice(from, to).join("")}`);
      if (place !== undefined) break;
    }
    if (place === undefined) return undefined;
    found.push(place);
    from = to;
  }
  return found;
}
