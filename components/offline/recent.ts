import { openedHere, type SavedNews } from "@/components/editor/save/news";
import { isEntryOpen } from "@/components/editor/save/page-presence";
import { someoneElse } from "@/components/editor/save/someone-else";
import { localDateOf, parseLocalDate } from "@/lib/clock/local-date";
import type { EntryFeeling } from "@/lib/garden/view";
import { type FeelingId, parseId } from "@/lib/ids/ids";
import { MOODS } from "@/lib/mood/view";
import { factsOfText } from "./facts-of-text";
import { openPocket, type Pocket, type PocketEntry, type PocketPerson } from "./pocket";

/** How many of the newest entries can be read without a network. */
const recentCount = 40;
/** Flowers of those, and of check-ins between them. */
const recentFlowers = 200;
const timeout = 30_000;

type Json = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Json => typeof value === "object" && value !== null;
const text = (value: unknown) => (typeof value === "string" ? value : "");
const whole = (value: unknown) => (typeof value === "number" ? value : 0);

async function ask(path: string): Promise<unknown> {
  const response = await fetch(`/api/v1${path}`, { signal: AbortSignal.timeout(timeout) });
  if (!response.ok) throw new Error(`status ${response.status}`);
  return response.json();
}

type Body = Pick<PocketEntry, "title" | "body" | "revision" | "zone" | "aiExcluded">;

function factsOf(row: Json): Omit<PocketEntry, keyof Body | "heading" | "preview" | "feeling"> | null {
  const localDate = parseLocalDate(text(row["local_date"]));
  if (localDate === undefined) return null;
  return {
    id: text(row["id"]),
    localDate,
    createdAt: text(row["created_at"]),
    updatedAt: text(row["updated_at"]),
    wordCount: whole(row["word_count"]),
    tags: Array.isArray(row["tags"]) ? row["tags"].map(text) : [],
    favorite: row["favorite"] === true,
  };
}

function bodyOf(entry: Json): Body {
  return {
    title: typeof entry["title"] === "string" ? entry["title"] : null,
    body: text(entry["content"]),
    revision: whole(entry["revision"]),
    zone: text(entry["zone"]),
    aiExcluded: entry["ai_excluded"] === true,
  };
}

async function fetchEntry(id: string): Promise<Json> {
  const entry = await ask(`/entries/${id}`);
  if (!isObject(entry)) throw new Error("no entry");
  if (entry["kind"] !== "guided") return entry;
  // As it is saved: its answers alone, under its address, would be another entry.
  const guided = await ask(`/guided_journal/${id}`);
  if (!isObject(guided)) throw new Error("no guided journal");
  return { ...entry, content: guided["content"], revision: guided["revision"], title: null };
}

/** A row of the journal's list, with its text: the known one while nothing has changed. */
async function entryOf(row: Json, known: PocketEntry | undefined, feeling: EntryFeeling | null): Promise<PocketEntry | null> {
  const facts = factsOf(row);
  if (facts === null) return null;
  const body = known?.updatedAt === facts.updatedAt ? known : bodyOf(await fetchEntry(facts.id));
  return { ...body, ...facts, feeling, heading: text(row["title"]), preview: text(row["preview"]) };
}

/** An entry that is open but not among the newest: it stays readable for as long as it is. */
async function openedEntry(id: string): Promise<PocketEntry | null> {
  const entry = await fetchEntry(id);
  const [facts, body] = [factsOf(entry), bodyOf(entry)];
  if (facts === null) return null;
  const { heading, preview } = factsOfText(body);
  return { ...facts, ...body, heading, preview, feeling: null };
}

const intensities = [1, 2, 3, 4, 5] as const;

/** The flowers of entries, by entry: drawn here exactly as in the garden. */
async function feelings(): Promise<ReadonlyMap<string, EntryFeeling>> {
  const flowers = await ask(`/garden?limit=${recentFlowers}`);
  const found = new Map<string, EntryFeeling>();
  for (const flower of Array.isArray(flowers) ? flowers.filter(isObject) : []) {
    const mood = MOODS.find((each) => each === flower["mood"]);
    const feeling = typeof flower["feeling"] === "string" ? flower["feeling"] : null;
    const intensity = intensities.find((each) => each === flower["intensity"]) ?? null;
    const id = parseId<FeelingId>(text(flower["id"]));
    if (mood !== undefined && id !== undefined) found.set(text(flower["entry_id"]), { id, mood, feeling, intensity });
  }
  return found;
}

async function refresh(pocket: Pocket, userId: string): Promise<void> {
  // Another account may have signed in in this browser while the page stood open: what it is given isn't this one's to keep.
  if ((await someoneElse(userId)) !== null) return;
  const rows = await ask(`/entries?limit=${recentCount}`);
  if (!Array.isArray(rows)) return;
  const known = new Map((await pocket.entries()).map((entry) => [entry.id, entry]));
  const found: PocketEntry[] = [];
  const grown = rows.some((row) => isObject(row) && row["mood"] !== null) ? await feelings() : new Map<string, EntryFeeling>();
  for (const row of rows.filter(isObject)) {
    const id = text(row["id"]);
    const asked = entryOf(row, known.get(id), grown.get(id) ?? null);
    // A guided journal whose store doesn't answer keeps no other from being kept; what is known of it stays.
    const entry = await (row["kind"] === "guided" ? asked.catch(() => known.get(id) ?? null) : asked);
    if (entry !== null) found.push(entry);
  }
  for (const entry of known.values()) {
    if (!found.some(({ id }) => id === entry.id) && (await isEntryOpen(entry.id))) found.push(entry);
  }
  for (const id of openedHere()) {
    const entry = found.some((each) => each.id === id) ? null : await openedEntry(id).catch(() => null);
    if (entry !== null) found.push(entry);
  }
  // A save of this page may have come in between: what is newer stays.
  const now = new Map((await pocket.entries()).map((entry) => [entry.id, entry]));
  const newest = (entry: PocketEntry) => {
    const mine = now.get(entry.id);
    return mine !== undefined && mine.revision > entry.revision ? mine : entry;
  };
  if ((await someoneElse(userId)) === null) await pocket.replace(found.map(newest));
}

async function keepSaved(pocket: Pocket, { zone, dayStart }: PocketPerson, news: SavedNews, now: Date): Promise<void> {
  const { entryId: id, text, revision, updatedAt } = news;
  const known = await pocket.entry(id);
  if (known !== null && known.revision >= revision) return;
  // An older entry whose day isn't known here: the next refresh brings it.
  if (known === null && revision > 1) return;
  const fresh = {
    id,
    localDate: localDateOf(now, zone, dayStart),
    createdAt: now.toISOString(),
    zone,
    feeling: null,
    tags: [],
    favorite: false,
    aiExcluded: false,
  };
  const words = { ...text, ...factsOfText(text) };
  await pocket.keep({ ...fresh, ...known, ...words, revision, updatedAt });
}

export type Recent = {
  /** Brings what is kept for reading up to what the journal has. */
  refresh(): Promise<void>;
  saved(news: SavedNews): Promise<void>;
};

/** Keeps the person's recent entries on this device, one step after the other. */
export async function keepRecent(person: PocketPerson): Promise<Recent> {
  const pocket = await openPocket(person.userId);
  let work: Promise<unknown> = Promise.resolve();
  // Without a network, or when the session has ended, what is kept stays as it is.
  const next = (step: () => Promise<void>): Promise<void> => {
    const done = work.then(step).catch(() => undefined);
    work = done;
    return done;
  };
  return {
    refresh: () => next(() => refresh(pocket, person.userId)),
    saved: (news) => next(() => keepSaved(pocket, person, news, new Date())),
  };
}
