import { closedLines, openedLines, tuningLines } from "@/lib/mood/diary-lines";
import { labelledSentences, unseenSentences } from "@/lib/mood/labelled-sentences";
import { learnLeanings, type Leanings, type Lesson } from "@/lib/mood/leanings";
import type { Mood } from "@/lib/mood/moods";
import { readMood } from "@/lib/mood/reader";
import { randomFrom } from "../mood-training/random";
import type { Figure } from "./figure";

// Simulated people confirm feelings on half of our labelled lines, and are read on the other half. They were made up before
// anything was measured, and nothing was changed after it.

type Line = { readonly text: string; readonly mood: Mood };

const lines: readonly Line[] = [...labelledSentences, ...unseenSentences, ...tuningLines, ...openedLines, ...closedLines].flatMap(
  ([text, mood]) => (mood === null ? [] : [{ text, mood }]),
);

/** What a person means by a line: the mood a reader would name, or their own. */
type Person = { readonly name: string; readonly means: (line: Line, random: () => number) => Mood };

const swapped = (swaps: Partial<Record<Mood, Mood>>, how: number): Person["means"] => {
  return ({ mood }, random) => (random() < how ? (swaps[mood] ?? mood) : mood);
};

const people: readonly (Person & { readonly differs: boolean })[] = [
  {
    name: "writes sadly when tired, and calmly when at peace",
    differs: true,
    means: swapped({ sad: "tired", calm: "peaceful" }, 0.85),
  },
  { name: "writes of worry when angry", differs: true, means: swapped({ anxious: "angry" }, 0.85) },
  { name: "chooses as any reader would", differs: false, means: ({ mood }) => mood },
  { name: "chooses as any reader would, and by accident one time in ten", differs: false, means: swapped(mistaken(), 0.1) },
];

function mistaken(): Partial<Record<Mood, Mood>> {
  return { happy: "excited", excited: "happy", sad: "lonely", lonely: "sad", angry: "anxious", anxious: "tired", tired: "sad" };
}

const none: Leanings = new Map();

function half(person: Person, seed: number) {
  const random = randomFrom(seed);
  const marked = lines.map((line) => ({ ...line, meant: person.means(line, random), taught: random() < 0.5 }));
  const lessons: Lesson[] = marked
    .filter(({ taught }) => taught)
    .flatMap(({ text, meant }) => {
      const suggested = readMood(text)?.mood;
      return suggested === undefined ? [] : [{ suggested, confirmed: meant }];
    });
  const leanings = learnLeanings(lessons);
  const rest = marked.filter(({ taught }) => !taught);
  const right = (with_: Leanings) => rest.filter(({ text, meant }) => readMood(text, with_)?.mood === meant).length / rest.length;
  return { before: right(none), after: right(leanings) };
}

const seeds = [1, 2, 3, 4, 5, 6, 7, 8];
const mean = (list: readonly number[]) => list.reduce((sum, it) => sum + it, 0) / list.length;
const rounded = (value: number) => Math.round(value * 1_000) / 1_000;

/** What learning from a person's own choices is worth, on simulated people. */
export function evaluateShift(): readonly Figure[] {
  return people.flatMap((person) => {
    const runs = seeds.map((seed) => half(person, seed));
    const [before, after] = [mean(runs.map((it) => it.before)), mean(runs.map((it) => it.after))];
    return [
      { name: `mood shift: right before, somebody who ${person.name}`, value: rounded(before) },
      {
        name: `mood shift: right after, somebody who ${person.name}`,
        value: rounded(after),
        goal: person.differs ? "more than before" : "no less than before, give or take 0.002",
        met: person.differs ? after > before : after >= before - 0.002,
      },
    ];
  });
}
