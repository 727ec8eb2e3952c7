import { localHour } from "@/lib/clock/local-date";
import type { EntryId } from "@/lib/ids/ids";
import type { EntryView } from "@/lib/journal/view";
import { peopleIn, thingsIn } from "@/lib/hints/names";
import { languageOf } from "@/lib/text/language";
import { sentencesOf, ownWords } from "@/lib/text/prose";
import { formOf, hoursOf } from "./habits";
import { themesIn } from "./themes";
import { leastSupport, type MemoryKind, mostSupport } from "./view";

/** What has been found in the entries, and which they are. `key` is what it is about, the same every time. */
export type Finding = {
  readonly kind: MemoryKind;
  readonly key: string;
  /** The word by which a text is recognised as being about it; empty when it is about no matter. */
  readonly about: string;
  readonly text: string;
  readonly entries: readonly { readonly id: EntryId; readonly revision: number }[];
};

/** What is known of one entry once its words have been read. */
export type Read = Pick<EntryView, "id" | "revision" | "kind" | "localDate" | "wordCount"> & {
  readonly hour: number;
  readonly language: ReturnType<typeof languageOf>;
  readonly listed: boolean;
};

type Candidate = {
  readonly kind: MemoryKind;
  about: string;
  count: number;
  readonly days: Set<string>;
  readonly entries: Read[];
};

const mostPeople = 12;
const mostThemes = 10;
const mostThings = 8;
/** Words that come back: more is asked of them than of names and themes, for anything may be a word. */
const leastForThings = 4;
/** Beyond this, what was found only once is given up: it lies furthest back by then. */
const mostCandidates = 20_000;
const longestRead = 40_000;

const singular = (word: string) => word.toLowerCase().replace(/(?<=[a-z]{3})(?<!s|u|i)s$/, "");

/** Reads entries one after the other, the newest first, and keeps of them no more than what they are about. */
export function createGathering() {
  const found = new Map<string, Candidate>();
  const recent: Read[] = [];
  let total = 0;

  function note(kind: MemoryKind, key: string, about: string, entry: Read): void {
    const known = found.get(key) ?? { kind, about, count: 0, days: new Set<string>(), entries: [] };
    known.count += 1;
    if (known.days.size < leastForThings) known.days.add(entry.localDate);
    if (known.entries.length < mostSupport) known.entries.push(entry);
    found.set(key, known);
  }

  function best(kind: MemoryKind, prefix: string, least: number, most: number): [string, Candidate][] {
    return [...found]
      .filter(([key, it]) => it.kind === kind && key.startsWith(prefix) && it.count >= least && it.days.size >= least)
      .sort(([, a], [, b]) => b.count - a.count)
      .slice(0, most);
  }

  return {
    /** One entry, opened. The caller has left out whatever must not be remembered. */
    add(entry: EntryView): void {
      total += 1;
      const own = ownWords(entry.body).slice(0, longestRead);
      const language = languageOf(own);
      const { id, revision, kind, localDate, wordCount } = entry;
      const hour = localHour(entry.createdAt, entry.zone);
      const read: Read = { id, revision, kind, localDate, wordCount, hour, language, listed: isListed(own) };
      recent.push(read);
      if (recent.length > mostSupport) recent.length = mostSupport;
      for (const { id: theme, name } of themesIn(`${entry.title ?? ""}\n${own}`)) note("theme", `theme:${theme}`, name, read);
      // Who and what is named is told by English small words.
      if (language !== "en") return;
      const sentences = sentencesOf(own);
      const people = peopleIn(sentences);
      for (const person of people) note("person", `person:${person.toLowerCase()}`, person, read);
      const named = new Set(people.map((person) => person.toLowerCase()));
      const things = new Set(sentences.flatMap(thingsIn).filter((thing) => thing === thing.toLowerCase() && !named.has(thing)));
      for (const thing of new Set([...things].map(singular))) {
        if (themesIn(`${thing} ${thing}`).length === 0) note("theme", `thing:${thing}`, thing, read);
      }
      if (found.size > mostCandidates) for (const [key, { count }] of found) if (count === 1) found.delete(key);
    },

    /** Everything that has entries enough behind it. */
    findings(): readonly Finding[] {
      const refs = ({ entries }: Pick<Candidate, "entries">) => entries.map(({ id, revision }) => ({ id, revision }));
      const people = best("person", "person:", leastSupport, mostPeople).map(([key, it]): Finding => ({
        kind: "person",
        key,
        about: it.about.replace(/^your /, ""),
        text: `You often write about ${it.about}.`,
        entries: refs(it),
      }));
      const touched = best("theme", "theme:", leastSupport, mostThemes).map(([key, it]): Finding => ({
        kind: "theme",
        key,
        about: it.about,
        text: `${it.about.charAt(0).toUpperCase()}${it.about.slice(1)} comes up again and again.`,
        entries: refs(it),
      }));
      // A word of every other entry is the writer's way of speaking, no matter of theirs.
      const things = best("theme", "thing:", leastForThings, mostThings * 3)
        .filter(([, { count }]) => total < 20 || count <= total / 2)
        .slice(0, mostThings)
        .map(([key, it]): Finding => ({
          kind: "theme",
          key,
          about: it.about,
          text: `“${it.about}” is a word you come back to.`,
          entries: refs(it),
        }));
      return [...people, ...touched, ...things, ...formOf(recent), ...hoursOf(recent)];
    },
  };
}

/** Whether most of its lines are points of a list. */
function isListed(body: string): boolean {
  const lines = body.split("\n").filter((line) => line.trim() !== "");
  const points = lines.filter((line) => /^\s*(?:[-*+]|\d{1,3}[.)])\s/.test(line));
  return points.length >= 2 && points.length * 2 >= lines.length;
}
