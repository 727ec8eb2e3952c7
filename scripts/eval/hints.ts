import { chooseHint, chooseHints } from "@/lib/hints/chooser";
import type { ChosenHint } from "@/lib/hints/candidates";
import { library } from "@/lib/hints/library/all";
import { topicsIn } from "@/lib/hints/topics";
import { englishSmallWords } from "@/lib/text/language";
import { folded, sentencesOf } from "@/lib/text/prose";
import { hintEntries } from "./data/hint-entries";
import type { Figure } from "./figure";

const shuffles = 5;
/** A diary of a month: so many questions a day, about the entries in turn. */
const days = 30;
const questionsADay = 4;

/**
 * Whether hints rest on the entry they were made for: shuffled, each is given to the entry with which it shares the most words
 * and topics, the rarer the more. Also with the quoted words taken out, where only the question itself can tell; and how often
 * one comes back in a month.
 */
export async function evaluate(): Promise<readonly Figure[]> {
  const firsts = hintEntries.map((entry, at) => ({ at, hint: chooseHint(entry) }));
  const some = hintEntries.flatMap((entry, at) => chooseHints(entry, 3).map((hint) => ({ at, hint })));
  const { repeated, silent } = aMonth();
  const whole = matchedBack(firsts, wholeHint);
  return Promise.resolve([
    {
      name: `hints: matched back to their entry, ${hintEntries.length} entries shuffled`,
      value: percent(whole),
      goal: "≥ 80 %",
      met: whole >= 0.8,
      note: "by words and topics; entries written after the choosing was finished, an earlier set having been worked with",
    },
    {
      name: "hints: the same, three to each entry",
      value: percent(matchedBack(some, wholeHint)),
      note: `${some.length} hints`,
    },
    {
      name: "hints: matched back without the words they quote",
      value: percent(matchedBack(firsts, questionAlone)),
      note: `by what is asked and its theme; by chance ${percent(1 / hintEntries.length)}`,
    },
    {
      name: "hints: the same, three to each entry, without the words they quote",
      value: percent(matchedBack(some, questionAlone)),
    },
    {
      name: `hints: questions that came twice in ${days} days, of ${days * questionsADay}`,
      value: repeated,
      goal: "0",
      met: repeated === 0,
      note: `${silent} times there was nothing left to ask`,
    },
    { name: "hints: questions of our own", value: library.length, goal: "≥ 300", met: library.length >= 300 },
  ]);
}

const percent = (share: number): string => `${(100 * share).toFixed(0)} %`;

type Asked = { readonly at: number; readonly hint: ChosenHint | undefined };

/** What is asked, without the writer's words, and the theme it is asked of: the one a question of the library was written for. */
function questionAlone(hint: ChosenHint): ReadonlySet<string> {
  const theme = hint.id.split(".")[1] ?? "";
  return new Set([...marksOf(hint.question.replace(/“[^”]*”/g, " ")), `topic:${theme}`]);
}

const wholeHint = (hint: ChosenHint): ReadonlySet<string> => marksOf(hint.question);

/** The share of hints that lead back to their own entry, over several orders; an entry that has none counts as missed. */
function matchedBack(asked: readonly Asked[], marks: (hint: ChosenHint) => ReadonlySet<string>): number {
  const measure = overlapAmong(hintEntries);
  let right = 0;
  for (let seed = 1; seed <= shuffles; seed += 1) {
    // The order decides between entries that fit equally well, so that no luck of the first place is counted.
    const order = shuffled(
      hintEntries.map((_, at) => at),
      seed,
    );
    for (const { at, hint } of asked)
      if (hint !== undefined && bestOf(order, (entry) => measure(marks(hint), entry)) === at) right += 1;
  }
  return right / (shuffles * asked.length);
}

function bestOf(order: readonly number[], weigh: (entry: number) => number): number | undefined {
  let best: { entry: number; weight: number } | undefined;
  for (const entry of order) {
    const weight = weigh(entry);
    if (weight > (best?.weight ?? 0)) best = { entry, weight };
  }
  return best?.entry;
}

/** What a text and one of these entries share: words of matter by their first five letters, and topics; each weighs by its rarity. */
function overlapAmong(entries: readonly string[]): (found: ReadonlySet<string>, entry: number) => number {
  const marks = entries.map(marksOf);
  const counts = new Map<string, number>();
  for (const set of marks) for (const mark of set) counts.set(mark, (counts.get(mark) ?? 0) + 1);
  const weight = (mark: string) => Math.log(1 + entries.length / (counts.get(mark) ?? entries.length));
  return (found, entry) => [...found].reduce((sum, mark) => sum + (marks[entry]?.has(mark) === true ? weight(mark) : 0), 0);
}

function marksOf(text: string): ReadonlySet<string> {
  const words = (folded(text).match(/[\p{L}']{3,}/gu) ?? []).filter((word) => !englishSmallWords.has(word));
  const topics = sentencesOf(text).flatMap((sentence) => topicsIn(sentence).map(({ topic }) => `topic:${topic}`));
  return new Set([...words.map((word) => word.slice(0, 5)), ...topics]);
}

/** Fisher and Yates' shuffle, with a small generator of its own: the same order for the same seed. */
function shuffled<T>(list: readonly T[], seed: number): readonly T[] {
  const mixed = [...list];
  let state = seed * 2_654_435_761;
  for (let at = mixed.length - 1; at > 0; at -= 1) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    const other = Math.floor((state / 2_147_483_648) * (at + 1));
    const [one, two] = [mixed[at], mixed[other]];
    if (one === undefined || two === undefined) continue;
    mixed[at] = two;
    mixed[other] = one;
  }
  return mixed;
}

/** One person asks for a month, about each entry in turn, and gets none that they had. */
function aMonth(): { readonly repeated: number; readonly silent: number } {
  const had: string[] = [];
  let silent = 0;
  for (let count = 0; count < days * questionsADay; count += 1) {
    const entry = hintEntries[count % hintEntries.length] ?? "";
    const hint = chooseHint(entry, { hadLately: (id) => had.includes(id) });
    if (hint === undefined) silent += 1;
    else had.push(hint.id);
  }
  return { repeated: had.length - new Set(had).size, silent };
}
