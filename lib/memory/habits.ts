import type { Finding, Read } from "./gathering";

/** How somebody writes is told from so many of their newest entries, and from no fewer. */
const sample = 30;
const leastSample = 5;
const leastDays = 3;
const hoursSample = 60;

const refs = (entries: readonly Read[]) => entries.map(({ id, revision }) => ({ id, revision }));
const daysOf = (entries: readonly Read[]) => new Set(entries.map(({ localDate }) => localDate)).size;

/** Those that share it, when they are most of the sample and enough. */
function most(entries: readonly Read[], share: number, fits: (entry: Read) => boolean): readonly Read[] | undefined {
  if (entries.length < leastSample) return undefined;
  const found = entries.filter(fits);
  return found.length >= leastSample && daysOf(found) >= leastDays && found.length / entries.length >= share ? found : undefined;
}

function rounded(words: number): number {
  const step = words < 50 ? 5 : words < 200 ? 10 : 50;
  return Math.max(step, Math.round(words / step) * step);
}

const languages = { en: "English", de: "German", fr: "French", es: "Spanish" } as const;

/** Length, shape and language of the newest entries: each rests on just those entries it was told from. */
export function formOf(recent: readonly Read[]): readonly Finding[] {
  const newest = recent.filter(({ kind }) => kind === "free").slice(0, sample);
  const found: Finding[] = [];
  const style = (key: string, text: string, entries: readonly Read[]) =>
    found.push({ kind: "style", key: `style:${key}`, about: "", text, entries: refs(entries) });
  if (newest.length >= leastSample && daysOf(newest) >= leastDays) {
    const lengths = newest.map(({ wordCount }) => wordCount).sort((a, b) => a - b);
    const median = lengths[Math.floor(lengths.length / 2)] ?? 0;
    const kind = median < 80 ? "short: about" : median > 300 ? "long: about" : "about";
    style("length", `Your entries are usually ${kind} ${rounded(median)} words.`, newest);
  }
  const listed = most(newest, 0.6, (entry) => entry.listed);
  const prose = most(newest, 0.8, (entry) => !entry.listed);
  if (listed !== undefined) style("shape", "You like to write in lists.", listed);
  else if (prose !== undefined) style("shape", "You write in sentences rather than in lists.", prose);
  for (const language of ["en", "de", "fr", "es"] as const) {
    const written = most(newest, 0.6, (entry) => entry.language === language);
    if (written !== undefined) style("language", `You mostly write in ${languages[language]}.`, written);
  }
  return found;
}

const times = [
  { key: "night", words: "at night, before five", from: 0, to: 5 },
  { key: "morning", words: "in the morning", from: 5, to: 12 },
  { key: "afternoon", words: "in the afternoon", from: 12, to: 17 },
  { key: "evening", words: "in the evening", from: 17, to: 22 },
  { key: "late", words: "late in the evening", from: 22, to: 24 },
] as const;

/** The time of day at which most of the newest entries were begun, by the clock of their own zone. */
export function hoursOf(recent: readonly Read[]): readonly Finding[] {
  const newest = recent.slice(0, hoursSample);
  for (const { key, words, from, to } of times) {
    const found = most(newest, 0.5, ({ hour }) => hour >= from && hour < to);
    if (found !== undefined) {
      const text = `You mostly write ${words}.`;
      return [{ kind: "hours", key: "hours", about: key, text, entries: refs(found) }];
    }
  }
  return [];
}
