import { type LearnedView, moodFacts } from "@/lib/mood/view";

const times = (count: number) => (count === 1 ? "1 of your choices" : `${count} of your choices`);
const word = (mood: Parameters<typeof moodFacts>[0]) => moodFacts(mood).label.toLowerCase();

/** What was learned, in words. */
export function learnedWords({ lessons, needed, pairs }: LearnedView): string {
  if (lessons === 0)
    return `When you confirm a feeling on an entry that had a suggestion, PAUZ compares the two. After ${needed} of them it begins to suggest the way you mean it.`;
  if (lessons < needed) return `PAUZ has seen ${times(lessons)}. After ${needed} it begins to suggest the way you mean it.`;
  const [first, ...more] = pairs.slice(0, 3).map(({ from, to }) => `to ${word(to)} where it used to say ${word(from)}`);
  if (first === undefined)
    return `PAUZ has learned from ${times(lessons)}: you mean your words as it reads them, so nothing changes.`;
  const list = new Intl.ListFormat("en-GB", { type: "conjunction" }).format([first, ...more]);
  return `PAUZ has learned from ${times(lessons)}: it now leans more ${list}.`;
}
