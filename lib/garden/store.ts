import { z } from "zod";
import { type LocalDate, toDateColumn } from "@/lib/clock/local-date";
import type { PersonVault, Vault } from "@/lib/crypto/vault";
import type { Database } from "@/lib/db/database";
import type { EntryId, FeelingId, UserId } from "@/lib/ids/ids";
import { MOODS, type Mood } from "@/lib/mood/view";
import type { GardenCursor } from "./cursor";
import { type EntryFeeling, type FeelingChoice, type FlowerView, isIntensity } from "./view";

const sealedShape = z.object({
  mood: z.enum(MOODS),
  feeling: z.string().nullable(),
  intensity: z.number().refine(isIntensity).nullable(),
  note: z.string().nullable(),
});

type Row = {
  id: string;
  entry_id: string | null;
  sealed_feeling: Buffer;
  zone: string;
  day: string;
  word_count: number | null;
  created_at: Date;
  updated_at: Date;
};

export type FlowerFilter = {
  readonly from?: LocalDate | undefined;
  readonly to?: LocalDate | undefined;
  readonly after?: GardenCursor | undefined;
  /** Null for all. */
  readonly limit: number | null;
};

/** A feeling on an entry is sealed to the entry (there is one at most), a check-in's to its own row. */
function place(id: FeelingId, entryId: EntryId | null) {
  return { table: "feelings", row: entryId ?? id, column: "feeling" };
}

function sealed(vault: PersonVault, id: FeelingId, entryId: EntryId | null, choice: FeelingChoice): Buffer {
  const { mood, feeling, intensity, note } = choice;
  return vault.seal(place(id, entryId), JSON.stringify({ mood, feeling, intensity, note }));
}

const moodCode = (vault: PersonVault, mood: Mood) => vault.hash("mood", mood);

function opened(vault: PersonVault, row: Row): FlowerView {
  // The ids and the day come from our own columns, which hold nothing else.
  const [id, entryId, date] = [row.id as FeelingId, row.entry_id as EntryId | null, row.day as LocalDate];
  const choice = sealedShape.parse(JSON.parse(vault.open(place(id, entryId), row.sealed_feeling)));
  const { zone, word_count: words, created_at: createdAt, updated_at: updatedAt } = row;
  return { ...choice, id, entryId, date, zone, words, createdAt, updatedAt };
}

// A flower of an entry goes by the entry: its day, its zone, and whether it is there at all. So trashing hides the flower,
// restoring shows it again and re-dating moves it, without a second write that could be missed.
const columns = `f.id, f.entry_id, f.sealed_feeling, COALESCE(e.zone, f.zone) AS zone,
  COALESCE(e.local_date, f.local_date)::text AS day, e.word_count, f.created_at, f.updated_at`;
const source = "feelings f LEFT JOIN entries e ON e.id = f.entry_id AND e.user_id = f.user_id";
const standing = "(f.entry_id IS NULL OR (e.id IS NOT NULL AND e.trashed_at IS NULL AND e.revision > 0))";

const confirmStatement = `
  WITH entry AS (
    SELECT id, zone, local_date, word_count FROM entries
    WHERE id = $1 AND user_id = $2 AND trashed_at IS NULL AND revision > 0
    FOR SHARE
  ), planted AS (
    INSERT INTO feelings (id, user_id, entry_id, sealed_feeling, mood_code, zone, local_date, created_at, updated_at)
    SELECT $3, $2, entry.id, $4, $5, entry.zone, entry.local_date, $6, $6 FROM entry
    ON CONFLICT (entry_id) DO UPDATE
      SET sealed_feeling = EXCLUDED.sealed_feeling, mood_code = EXCLUDED.mood_code, updated_at = EXCLUDED.updated_at
    RETURNING id, entry_id, sealed_feeling, created_at, updated_at, (xmax = 0) AS planted
  )
  SELECT planted.*, entry.zone, entry.local_date::text AS day, entry.word_count FROM planted, entry`;

export type GardenStore = ReturnType<typeof createGardenStore>;

export function createGardenStore(deps: { readonly db: Database; readonly vault: Vault }) {
  const { pool, prisma } = deps.db;

  return {
    /**
     * Plants the entry's one flower, or changes it, in one statement, so that two at once leave one. Undefined when the
     * entry isn't this person's, is in the trash, or holds nothing yet.
     */
    async confirm(userId: UserId, id: FeelingId, entryId: EntryId, choice: FeelingChoice, at: Date) {
      const vault = await deps.vault.of(userId);
      const words = sealed(vault, id, entryId, choice);
      const values = [entryId, userId, id, words, moodCode(vault, choice.mood), at];
      const { rows } = await pool.query<Row & { planted: boolean }>(confirmStatement, values);
      const [row] = rows;
      return row === undefined ? undefined : { flower: opened(vault, row), planted: row.planted };
    },

    /** Plants a flower without an entry. False when the id is taken already: the same request came twice. */
    async checkIn(
      userId: UserId,
      id: FeelingId,
      choice: FeelingChoice,
      day: { readonly zone: string; readonly date: LocalDate },
      at: Date,
    ): Promise<boolean> {
      const vault = await deps.vault.of(userId);
      const { count } = await prisma.feeling.createMany({
        data: [
          {
            id,
            userId,
            sealedFeeling: new Uint8Array(sealed(vault, id, null, choice)),
            moodCode: new Uint8Array(moodCode(vault, choice.mood)),
            zone: day.zone,
            localDate: toDateColumn(day.date),
            createdAt: at,
            updatedAt: at,
          },
        ],
        skipDuplicates: true,
      });
      return count === 1;
    },

    /** The flower when it is this person's and stands in the garden. */
    async find(userId: UserId, by: { readonly id: FeelingId } | { readonly entryId: EntryId }): Promise<FlowerView | undefined> {
      const vault = await deps.vault.of(userId);
      const [column, value] = "id" in by ? ["f.id", by.id] : ["f.entry_id", by.entryId];
      const statement = `SELECT ${columns} FROM ${source} WHERE f.user_id = $1 AND ${column} = $2 AND ${standing}`;
      const { rows } = await pool.query<Row>(statement, [userId, value]);
      const [row] = rows;
      return row === undefined ? undefined : opened(vault, row);
    },

    /** Newest day first; within a day the latest planted first. */
    async page(userId: UserId, { from, to, after, limit }: FlowerFilter): Promise<readonly FlowerView[]> {
      const vault = await deps.vault.of(userId);
      const { rows } = await pool.query<Row>(
        `SELECT * FROM (SELECT ${columns} FROM ${source} WHERE f.user_id = $1 AND ${standing}) flower
         WHERE ($2::text IS NULL OR day >= $2) AND ($3::text IS NULL OR day <= $3)
           AND ($4::text IS NULL OR (day, created_at, id) < ($4, $5::timestamptz, $6::uuid))
         ORDER BY day DESC, created_at DESC, id DESC LIMIT $7`,
        [userId, from ?? null, to ?? null, after?.date ?? null, after?.at ?? null, after?.id ?? null, limit],
      );
      return rows.map((row) => opened(vault, row));
    },

    /** How many flowers stand in each year, newest first. */
    async years(userId: UserId): Promise<readonly { readonly year: number; readonly count: number }[]> {
      const { rows } = await pool.query<{ year: number; count: number }>(
        `SELECT extract(year FROM COALESCE(e.local_date, f.local_date))::int AS year, count(*)::int AS count
         FROM ${source} WHERE f.user_id = $1 AND ${standing} GROUP BY 1 ORDER BY 1 DESC`,
        [userId],
      );
      return rows;
    },

    /** The feelings confirmed on these entries, trashed or not: who asks has the entries already. */
    async feelingsOf(userId: UserId, entries: readonly EntryId[]): Promise<ReadonlyMap<EntryId, EntryFeeling>> {
      const vault = await deps.vault.of(userId);
      const rows = await prisma.feeling.findMany({
        where: { userId, entryId: { in: [...entries] } },
        select: { id: true, entryId: true, sealedFeeling: true },
      });
      return new Map(
        rows.map((row) => {
          const [id, entryId] = [row.id as FeelingId, row.entryId as EntryId]; // Not null: it was asked for by the filter.
          const choice = sealedShape.parse(JSON.parse(vault.open(place(id, entryId), row.sealedFeeling)));
          return [entryId, { id, mood: choice.mood, feeling: choice.feeling, intensity: choice.intensity }];
        }),
      );
    },

    /** The entries on which this mood was confirmed, found by its keyed hash. */
    async entriesOf(userId: UserId, mood: Mood): Promise<readonly EntryId[]> {
      const vault = await deps.vault.of(userId);
      const rows = await prisma.feeling.findMany({
        where: { userId, entryId: { not: null }, moodCode: new Uint8Array(moodCode(vault, mood)) },
        select: { entryId: true },
      });
      return rows.map((row) => row.entryId as EntryId); // Not null, by the filter.
    },

    /** True when a standing flower of this person's was taken out. */
    async remove(userId: UserId, by: { readonly id: FeelingId } | { readonly entryId: EntryId }): Promise<boolean> {
      const [column, value] = "id" in by ? ["id", by.id] : ["entry_id", by.entryId];
      const { rowCount } = await pool.query(
        `DELETE FROM feelings WHERE user_id = $1 AND ${column} = $2 AND (entry_id IS NULL OR EXISTS (
           SELECT 1 FROM entries e WHERE e.id = feelings.entry_id AND e.user_id = $1 AND e.trashed_at IS NULL))`,
        [userId, value],
      );
      return rowCount === 1;
    },
  };
}
