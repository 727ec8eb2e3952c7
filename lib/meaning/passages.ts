import { sentencesOf } from "@/lib/text/prose";

/** A few sentences of an entry that become one vector. */
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

/** An entry's text in passages of whole sentences, in order. */
export function passagesOf(body: string): readonly Passage[] {
  const sentences = sentencesOf(body);
  const characters = sentences.reduce((sum, sentence) => sum + sentence.length, 0);
  const aim = Math.max(length, Math.ceil(characters / (most / 2)));
  const passages: Passage[] = [];
  for (const [at, sentence] of sentences.entries()) {
    const last = passages.at(-1);
    if (last !== undefined && last.text.length + sentence.length < aim)
      passages[passages.length - 1] = { from: last.from, to: at + 1, text: `${last.text} ${sentence}` };
    else passages.push({ from: at, to: at + 1, text: sentence });
  }
  return passages.filter(({ text }) => /[\p{L}\p{N}]/u.test(text)).slice(0, most);
}

/** The sentences of a passage, as they stand in the entry now. */
export function sentencesIn(body: string, { from, to }: Pick<Passage, "from" | "to">): readonly string[] {
  return sentencesOf(body).slice(from, to);
}
