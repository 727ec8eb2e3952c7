import { splitLine } from "@/lib/text/prose";

/** Letters of one passage: what a model answers whole, with marks to spare. */
const passageLength = 4_000;

/** A sentence that goes on too long is cut between words. */
function cut(sentence: string): readonly string[] {
  const pieces: string[] = [];
  let rest = sentence;
  while (rest.length > passageLength) {
    const blank = rest.lastIndexOf(" ", passageLength);
    const at = blank > passageLength / 2 ? blank : passageLength;
    pieces.push(rest.slice(0, at));
    rest = rest.slice(at);
  }
  return [...pieces, rest];
}

/** A text in passages of whole sentences, as long as they may be. */
export function passagesOf(text: string): readonly string[] {
  const sentences = text.split("\n").flatMap(splitLine).flatMap(cut);
  const passages: string[] = [];
  for (const sentence of sentences) {
    const last = passages.at(-1);
    if (last !== undefined && last.length + sentence.length < passageLength)
      passages[passages.length - 1] = `${last} ${sentence}`;
    else passages.push(sentence);
  }
  return passages.map((passage) => passage.trim()).filter((passage) => passage !== "");
}
