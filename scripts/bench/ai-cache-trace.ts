import { categories, type CategoryId } from "@/lib/guided/categories";
import { MOODS, type Mood } from "@/lib/mood/moods";
import { type Random, seeded } from "../faults/random";

// A week and a bit of an installation with 120 people, in the order in which things happen. Written before anything was
// measured, in November 2026, and not changed to suit a figure.
//
// On an average day every second person sits down once. In six of ten sittings they begin a guided journal: about one of the
// ten categories in 85 of 100, Zipf weights (exponent 1) over the ten; else about a topic of their own, of which each has six,
// Zipf again. One in five looks at another set of questions before beginning to write; seven in ten finish what they began.
// In the other sittings they write an entry of three to eight sentences and ask for a hint. Then, up to four times: one in
// four closes the page, or goes on at another device, and asks again without a new word; one in four wants another question;
// one in four writes on and asks again; one in four is done.
// After one sitting in three they say how they feel: each has an order of the twelve moods of their own (exponent 1.2).
// A call that is repeated because the network failed is no call here.

export type TraceEvent = {
  /** Hours since the beginning. */
  readonly at: number;
  readonly person: number;
} & (
  | {
      readonly kind: "begin";
      readonly choice: { readonly kind: "category"; readonly id: CategoryId } | { readonly kind: "own"; readonly topic: string };
    }
  /** Answers a question of the set that was begun last. */
  | { readonly kind: "finish" }
  | { readonly kind: "feel"; readonly mood: Mood }
  | { readonly kind: "write"; readonly entry: number; readonly text: string }
  | { readonly kind: "hint"; readonly entry: number; readonly another: boolean }
);

export const people = 120;
const calls = 1_000;
const seed = 20_261_121;

const whats = [
  "The bread had burnt by the time I came up from the cellar",
  "Lena called about December and I said yes too quickly",
  "My knee held on the stairs for the first time since spring",
  "The meeting ran over and nobody asked what I thought",
  "I walked home along the canal instead of taking the tram",
  "My father told the story of the boat again, with a new ending",
  "I cleaned the window in the kitchen and the whole room changed",
  "The letter from the landlord lies under the fruit bowl",
  "Jonas laughed at my joke before I had finished it",
  "I stayed in the car for a while after parking",
  "The choir practised the slow piece and I lost my place",
  "I found the blue scarf behind the radiator",
  "We ate soup on the floor because the table is full of boxes",
  "I wrote three lines to my sister and deleted two",
  "The dog next door barked until midnight",
  "I said no to the extra shift and waited for the sky to fall",
] as const;
const afters = [
  "and I keep thinking about it",
  "which surprised me",
  "and then it was evening",
  "as if it had always been so",
  "and I wanted to tell somebody",
  "though I don’t know why it matters",
  "and my shoulders came down a little",
] as const;
const ownTopics = [
  "the move to the coast",
  "my sister and I",
  "learning the cello at fifty",
  "working from the kitchen table",
  "my father’s workshop",
  "saying no",
  "the allotment",
  "sleeping badly",
  "our wedding next summer",
  "the new team",
  "being alone on Sundays",
  "what I owe my friends",
] as const;

function picked<T>(list: readonly T[], at: number): T {
  const item = list[at];
  if (item === undefined) throw new RangeError(`nothing at ${at}`);
  return item;
}

/** One of `count`, the first most often: weights 1, 1/2^s, 1/3^s, … */
function zipf(random: Random, count: number, exponent: number): number {
  const weights = Array.from({ length: count }, (_, at) => 1 / (at + 1) ** exponent);
  let left = random.next() * weights.reduce((sum, weight) => sum + weight, 0);
  for (const [at, weight] of weights.entries()) {
    left -= weight;
    if (left < 0) return at;
  }
  return count - 1;
}

function shuffled<T>(random: Random, list: readonly T[]): readonly T[] {
  return list
    .map((item) => ({ item, place: random.next() }))
    .sort((one, other) => one.place - other.place)
    .map(({ item }) => item);
}

/** The trace: the same each time. */
export function aiCacheTrace(): readonly TraceEvent[] {
  const random = seeded(seed);
  const chance = (part: number) => random.next() < part;
  const whole = random.between;
  const sentence = () => `${random.pick(whats)}, ${random.pick(afters)}.`;
  const sentences = (count: number) => Array.from({ length: count }, sentence).join(" ");
  const habits = Array.from({ length: people }, () => ({
    topics: shuffled(random, ownTopics).slice(0, 6),
    moods: shuffled(random, MOODS),
  }));
  const events: TraceEvent[] = [];
  let entries = 0;

  function guided(at: number, person: number): void {
    const choice = chance(0.85)
      ? ({ kind: "category", id: picked(categories, zipf(random, categories.length, 1)).id } as const)
      : ({ kind: "own", topic: picked(picked(habits, person).topics, zipf(random, 6, 1)) } as const);
    events.push({ at, person, kind: "begin", choice });
    if (chance(0.2)) events.push({ at: at + 0.05, person, kind: "begin", choice });
    if (chance(0.7)) events.push({ at: at + 0.5, person, kind: "finish" });
  }

  function free(at: number, person: number): void {
    const entry = entries;
    entries += 1;
    let text = sentences(whole(3, 8));
    events.push({ at, person, kind: "write", entry, text }, { at: at + 0.1, person, kind: "hint", entry, another: false });
    for (let more = 1; more <= 4; more += 1) {
      const what = whole(1, 4);
      const when = at + 0.1 + more * 0.1;
      if (what === 4) return;
      if (what === 3) {
        text = `${text} ${sentences(whole(1, 3))}`;
        events.push({ at: when, person, kind: "write", entry, text });
      }
      events.push({ at: when + 0.01, person, kind: "hint", entry, another: what === 2 });
    }
  }

  const asked = () => events.filter(({ kind }) => kind === "begin" || kind === "hint").length;
  for (let day = 0; asked() < calls; day += 1) {
    const sittings = Array.from({ length: people }, (_, person) => person)
      .filter(() => chance(0.5))
      .map((person) => ({ person, at: day * 24 + 7 + random.next() * 16 }))
      .sort((one, other) => one.at - other.at);
    for (const { person, at } of sittings) {
      if (chance(0.6)) guided(at, person);
      else free(at, person);
      const mood = picked(picked(habits, person).moods, zipf(random, MOODS.length, 1.2));
      if (chance(1 / 3)) events.push({ at: at + 0.7, person, kind: "feel", mood });
      if (asked() >= calls) break;
    }
  }
  return cut([...events].sort((one, other) => one.at - other.at));
}

/** Ends with the last of the calls. */
function cut(events: readonly TraceEvent[]): readonly TraceEvent[] {
  let left = calls;
  const kept: TraceEvent[] = [];
  for (const event of events) {
    kept.push(event);
    if (event.kind === "begin" || event.kind === "hint") left -= 1;
    if (left === 0) break;
  }
  return kept;
}
