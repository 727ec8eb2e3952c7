import { quotedBlanked, sentencesOf } from "@/lib/text/prose";
import { sentencesAt } from "@/lib/text/sentences-at";

/** A few sentences of an entry that become one vector: of its writer's own words, nothing of what they quote. */
export type Passage = {
  /** [from, to) in the entry's sentences. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
};

/** Characters of a passage: enough to mean something by itself, few enough to be shown as the place that was found. */
const length = 480;
/** A long entry has longer passages rather than more: its vectors must not outweigh a year of the others. */
const most = 64;

/**
 * Each sentence of an entry as far as it is its writer's own; empty where it is quoted. Quoted ones keep their places, so that
 * vectors that were made when these still went along point at what they pointed at.
 */
function ownSentences(body: string): readonly string[] {
  const own = quotedBlanked(body);
  if (own === body) return sentencesOf(body);
  return sentencesAt(body).map(({ text, start, end }) =>
    own.slice(start, end) === body.slice(start, end) ? text : sentencesOf(own.slice(start, end)).join(" "),
  );
}

/** An entry's text in passages of whole sentences, in order. */
export function passagesOf(body: string): readonly Passage[] {
  const sentences = ownSentences(body);
  const characters = sentences.reduce((sum, sentence) => sum + sentence.length, 0);
  const aim = Math.max(length, Math.ceil(characters / (most / 2)));
  const passages: Passage[] = [];
  for (const [at, sentence] of sentences.entries()) {
    if (sentence === "") continue;
    const last = passages.at(-1);
    if (last !== undefined && last.text.length + sentence.length < aim)
      passages[passages.length - 1] = { from: last.from, to: at + 1, text: `${last.text} ${sentence}` };
    else passages.push({ from: at, to: at + 1, text: sentence });
  }
  return passages.filter(({ text }) => /[\p{L}\p{N}]/u.test(text)).slice(0, most);
}

/** The sentences of a passage, as they stand in the entry now; none where all of it is quoted. */
export function sentencesIn(body: string, { from, to }: Pick<Passage, "from" | "to">): readonly string[] {
  return ownSentences(body)
    .slice(from, to)
    .filter((sentence) => sentence !== "");
}

/** A passage as it is made a vector of: below the title of its entry. */
export function textOf(title: string | null, { text }: Passage): string {
  return title === null ? text : `${title}\n${text}`;
}
