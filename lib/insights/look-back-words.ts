import { loopsIn, themesIn } from "@/lib/ask/loops";
import type { AskSource } from "@/lib/ask/view";
import { peopleIn } from "@/lib/hints/names";
import type { EntryId } from "@/lib/ids/ids";
import type { EntryView } from "@/lib/journal/view";
import { type Mood, moodFacts } from "@/lib/mood/view";
import { countWords, sentencesOf, ownWords } from "@/lib/text/prose";
import type { LookBackPeriod, LookBackView } from "./view";

export type LookedBackEntry = Pick<EntryView, "id" | "kind" | "heading" | "body" | "wordCount" | "localDate">;
type Words = Pick<LookBackView, "sentences" | "sources">;

/** A source is one sentence of this many words: long enough to say something, short enough to be taken in. */
const quoted = { least: 6, most: 28 } as const;
const mostSources = 3;
/** How many kinds of feeling one sentence lists. */
const mostMoods = 5;

const list = new Intl.ListFormat("en-GB", { type: "conjunction" });
const several = (count: number, one: string, more = `${one}s`) => `${count === 1 ? "one" : count} ${count === 1 ? one : more}`;
const times = (count: number) => (count === 1 ? "once" : count === 2 ? "twice" : `${count} times`);

type Named = { readonly name: string; readonly entries: readonly EntryId[] };

function byName(entries: readonly LookedBackEntry[], namesOf: (entry: LookedBackEntry) => readonly string[]): readonly Named[] {
  const found = new Map<string, EntryId[]>();
  for (const entry of entries)
    for (const name of new Set(namesOf(entry))) found.set(name, [...(found.get(name) ?? []), entry.id]);
  return [...found]
    .map(([name, ids]) => ({ name, entries: ids }))
    .sort((a, b) => b.entries.length - a.entries.length || (a.name < b.name ? -1 : 1));
}

/** What its writer says; a companion's lines in a saved conversation are no evidence of anything. */
const ownSentences = (body: string) => sentencesOf(ownWords(body));

/** The sentence of an entry that holds the name, or else its first of a fitting length. */
function quoteOf({ body }: LookedBackEntry, name: string): string {
  const fitting = ownSentences(body).filter((sentence) => {
    const words = countWords(sentence);
    return words >= quoted.least && words <= quoted.most;
  });
  return fitting.find((sentence) => sentence.includes(name)) ?? fitting[0] ?? "";
}

/** Days, entries and words, such as "2 days of this week: 2 entries, 40 words." */
function counted(
  period: LookBackPeriod,
  entries: readonly LookedBackEntry[],
  wordsOf: (entry: LookedBackEntry) => number = ({ wordCount }) => wordCount,
): string {
  const days = new Set(entries.map(({ localDate }) => localDate)).size;
  const words = entries.reduce((sum, entry) => sum + wordsOf(entry), 0);
  return `${several(days, "day")} of this ${period}: ${several(entries.length, "entry", "entries")}, ${words.toLocaleString("en-GB")} words.`;
}

/** How often each was felt, the most frequent first; undefined where nothing was confirmed. */
function feltWords(feelings: readonly Mood[]): string | undefined {
  const moods = new Map<Mood, number>();
  for (const mood of feelings) moods.set(mood, (moods.get(mood) ?? 0) + 1);
  if (moods.size === 0) return undefined;
  const felt = [...moods].sort((a, b) => b[1] - a[1]);
  // None is left unsaid: where the rest aren't named, they are counted.
  const named = felt.length > mostMoods ? mostMoods - 1 : mostMoods;
  const said = felt.slice(0, named).map(([mood, count]) => `${moodFacts(mood).label.toLowerCase()} ${times(count)}`);
  if (felt.length > named) said.push(`${felt.length - named} others`);
  return list.format(said);
}

/**
 * What goes out as reckoned beside the words of some entries: of these alone, of what is their writer's in them, with the moods
 * confirmed on them. It speaks of the
 * passages, for whoever reads it must not take what was let go for all that was written.
 */
export function factsOfSent(
  period: LookBackPeriod,
  entries: readonly LookedBackEntry[],
  feelings: readonly Mood[],
): readonly string[] {
  const felt = feltWords(feelings);
  return [
    `The passages are from ${counted(period, entries, ({ body }) => countWords(ownWords(body)))}`,
    ...(felt === undefined ? [] : [`What was confirmed as felt in them: ${felt}.`]),
  ];
}

/**
 * A look back made of what can be counted and quoted, on this device. Entries come the newest first and may all be brought up;
 * `feelings` are the moods that were confirmed in these days.
 */
export function lookBackWords(
  period: LookBackPeriod,
  entries: readonly LookedBackEntry[],
  feelings: readonly Mood[],
  newest: readonly LookedBackEntry[],
): Words {
  const sources: AskSource[] = [];
  const sourceOf = (id: EntryId, name = ""): readonly number[] => {
    const known = sources.findIndex(({ entryId }) => entryId === id);
    if (known >= 0) return [known];
    const entry = [...entries, ...newest].find((each) => each.id === id);
    if (entry === undefined) return [];
    const { kind, localDate: date, heading } = entry;
    return [sources.push({ entryId: id, kind, date, heading, quote: quoteOf(entry, name), hits: [] }) - 1];
  };
  const resting = (ids: readonly EntryId[], name?: string) => ids.slice(0, mostSources).flatMap((id) => sourceOf(id, name));
  const sentences: { text: string; sources: readonly number[] }[] = [];
  sentences.push({ text: `You wrote on ${counted(period, entries)}`, sources: [] });
  const felt = feltWords(feelings);
  if (felt !== undefined) sentences.push({ text: `What you confirmed you felt: ${felt}.`, sources: [] });
  const people = byName(entries, ({ body }) => peopleIn(ownSentences(body))).slice(0, 3);
  if (people.length > 0) {
    const ids = [...new Set(people.map(({ entries: [first] }) => first).filter((id) => id !== undefined))];
    const places = people.flatMap(({ name, entries: own }) => (own[0] === undefined ? [] : sourceOf(own[0], name)));
    sentences.push({
      text: `${list.format(people.map(({ name }) => name))} ${people.length === 1 ? "was" : "were"} in your pages.`,
      sources: [...new Set(ids.length === 0 ? [] : places)],
    });
  }
  const [theme] = byName(entries, ({ body }) =>
    themesIn(body)
      .slice(0, 2)
      .map((each) => each.theme),
  );
  if (theme !== undefined && theme.entries.length > 1)
    sentences.push({
      text: `You came back to ${theme.name} in ${theme.entries.length} of ${several(entries.length, "entry", "entries")}.`,
      sources: resting(theme.entries),
    });
  const [loop] = loopsIn(newest);
  if (loop !== undefined)
    sentences.push({
      text: `${loop.count} of your last ${loop.of} entries circle the same theme: ${loop.theme}. How would it read a year from now?`,
      sources: resting(loop.entries),
    });
  if (sources.length === 0) for (const { id } of entries.slice(0, 2)) sourceOf(id);
  return { sentences, sources };
}
