import { goesOn, isMark, plainLine, splitLine } from "./prose";

/** A sentence as the writer spelled it, and where it stands in the text: UTF-16 units, the end not included. */
export type SentenceAt = { readonly text: string; readonly start: number; readonly end: number };

/** Lines of plain text, each letter with its place in the text it comes from. */
type PlacedLine = { readonly text: string; readonly places: readonly number[] };

/** The sentences of `sentencesOf`, each with its place in the text as it was given. */
export function sentencesAt(markdown: string): readonly SentenceAt[] {
  return paragraphs(markdown).flatMap(({ text, places }) => {
    let from = 0;
    return splitLine(text).map((sentence) => {
      const at = text.indexOf(sentence, from);
      from = at + sentence.length;
      return { text: sentence, start: places[at] ?? 0, end: (places[from - 1] ?? 0) + 1 };
    });
  });
}

/** Lines that go on in the next one are joined, as `sentencesOf` joins them. */
function paragraphs(markdown: string): readonly PlacedLine[] {
  const joined: { readonly texts: string[]; readonly places: number[] }[] = [];
  let above = "";
  for (const { text, places } of lines(markdown)) {
    const before = joined.at(-1);
    if (text !== "" && above !== "" && before !== undefined && goesOn(above, text)) {
      before.places.push((before.places.at(-1) ?? 0) + 1);
      for (const place of places) before.places.push(place);
      before.texts.push(text);
    } else if (text !== "") joined.push({ texts: [text], places: [...places] });
    above = text;
  }
  return joined.map(({ texts, places }) => ({ text: texts.join(" "), places }));
}

function lines(markdown: string): readonly PlacedLine[] {
  const found: PlacedLine[] = [];
  let start = 0;
  for (const raw of markdown.split(/\r\n?|\n/)) {
    if (!isMark(raw)) found.push(placed(raw, start));
    start += raw.length;
    start += markdown.startsWith("\r\n", start) ? 2 : 1;
  }
  return found;
}

/** A line without its marks; what remains stands in the line in the same order, so that each letter's place is the next like it. */
function placed(raw: string, start: number): PlacedLine {
  const text = plainLine(raw);
  const places: number[] = [];
  // From the right: a link's address comes after its words, and must not lend them its letters.
  let at = raw.length;
  for (let letter = text.length - 1; letter >= 0; letter--) {
    at = raw.lastIndexOf(text.charAt(letter), at - 1);
    places.push(start + at);
  }
  return { text, places: places.reverse() };
}
