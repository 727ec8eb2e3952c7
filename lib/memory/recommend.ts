import { addDays, type LocalDate } from "@/lib/clock/local-date";
import type { EntryId } from "@/lib/ids/ids";
import type { TechniqueId } from "@/lib/guided/techniques/technique";
import type { Known } from "./lines";
import { themes } from "./themes";
import type { Support } from "./view";

/** Something to write about or a way of writing, and why: said in words, reckoned here, with the entries it rests on. */
export type Recommendation = {
  /** The same for the same reason, so that it can be put aside. */
  readonly id: string;
  readonly reason: string;
  readonly entries: readonly Support[];
} & ({ readonly kind: "topic"; readonly topic: string } | { readonly kind: "technique"; readonly technique: TechniqueId });

/** The newest entries that may be brought up, the newest first. */
export type Recent = readonly { readonly id: EntryId; readonly day: LocalDate }[];

const most = 3;
const lastFew = 5;
const circling = 3;
const circlingDays = 21;
const silentDays = 21;
/** What was last written about longer ago isn't missed any more. */
const longestSilence = 120;
const leastBefore = 5;
/** Nobody is asked why they have stopped writing about a loss or a worry, and no person is brought up by their absence. */
const notMissed = new Set(themes.filter(({ id }) => id === "loss" || id === "worry").map(({ name }) => name));
const worry = themes.find(({ id }) => id === "worry")?.name;

const numbers = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
const inWords = (count: number) => numbers[count] ?? String(count);
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function daysBetween(from: LocalDate, to: LocalDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** Entries of the last few that a memory rests on. */
function lately(memory: Known, recent: Recent): readonly Support[] {
  const ids = new Set(recent.slice(0, lastFew).map(({ id }) => id));
  return memory.entries.filter(({ id }) => ids.has(id));
}

/** When the last entries circle one matter, another way to look at it: never more of the same. */
function otherLens(memories: readonly Known[], recent: Recent, today: LocalDate): Recommendation | undefined {
  // What circled months ago has long come to rest.
  const oldest = recent.slice(0, lastFew).at(-1)?.day;
  if (oldest === undefined || oldest <= addDays(today, -circlingDays)) return undefined;
  const [best] = memories
    .filter(({ kind, about }) => about !== "" && (kind === "theme" || kind === "person"))
    .map((memory) => ({ memory, entries: lately(memory, recent) }))
    .filter(({ entries }) => entries.length >= circling)
    .sort((a, b) => b.entries.length - a.entries.length);
  if (best === undefined) return undefined;
  const { memory, entries } = best;
  const among = Math.min(lastFew, recent.length);
  const few = `${entries.length === among ? "All" : capital(inWords(entries.length))} of your last ${inWords(among)} entries`;
  const [technique, words] =
    memory.kind === "person"
      ? (["unsent-letter", "are about the same person: a letter you don’t send has room for what stays unsaid."] as const)
      : memory.about === worry
        ? (["thought-record", "circle a worry: a thought record takes one such thought apart."] as const)
        : (["from-a-distance", `circle ${memory.about}: writing from a distance is another way to look at it.`] as const);
  return { id: `lens.${memory.id}`, kind: "technique", technique, reason: `${few} ${words}`, entries };
}

/** A matter that returned and has been silent for some weeks, while the person went on writing. */
function gone(memories: readonly Known[], recent: Recent, today: LocalDate): Recommendation | undefined {
  const newest = recent[0]?.day;
  if (newest === undefined || newest <= addDays(today, -silentDays)) return undefined;
  for (const { id, kind, about, entries } of memories) {
    const last = entries[0]?.day;
    if (kind !== "theme" || about === "" || notMissed.has(about) || entries.length < leastBefore || last === undefined) continue;
    const silent = daysBetween(last, today);
    if (silent < silentDays || silent > longestSilence) continue;
    const weeks = inWords(Math.floor(silent / 7));
    const count = entries.length > 10 ? "more than ten" : inWords(entries.length);
    const reason = `You haven’t written about ${about} for ${weeks} weeks, and it came up in ${count} entries before that.`;
    return { id: `gone.${id}`, kind: "topic", topic: about, reason, entries };
  }
  return undefined;
}

/** Whoever writes in the evening may like to close the day. */
function evening(memories: readonly Known[]): Recommendation | undefined {
  const hours = memories.find(
    ({ kind, about, edited }) => kind === "hours" && !edited && (about === "evening" || about === "late"),
  );
  if (hours === undefined) return undefined;
  const reason = "You mostly write in the evening: an evening review closes the day in a few lines.";
  return { id: `hours.${hours.id}`, kind: "technique", technique: "evening-review", reason, entries: hours.entries };
}

/** At most three, the most pressing first. */
export function recommendationsFrom(memories: readonly Known[], recent: Recent, today: LocalDate): readonly Recommendation[] {
  return [otherLens(memories, recent, today), gone(memories, recent, today), evening(memories)]
    .filter((found) => found !== undefined)
    .slice(0, most);
}
