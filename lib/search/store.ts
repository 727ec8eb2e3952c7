import type { LocalDate } from "@/lib/clock/local-date";
import type { Database } from "@/lib/db/database";
import type { EntryId, UserId } from "@/lib/ids/ids";
import { indexVersion } from "./terms";

/** In which order candidates come, and after which place; the words of `ListFilter` in lib/journal. */
export type CandidateOrder = {
  readonly trashed: boolean;
  readonly sort: "createdAt" | "updatedAt" | "trashedAt" | "localDate";
  readonly order: "asc" | "desc";
  readonly fromDay?: LocalDate | undefined;
  readonly toDay?: LocalDate | undefined;
  readonly after?: { readonly at: Date; readonly then?: Date | undefined; readonly id: EntryId } | undefined;
};

const columns = {
  createdAt: "e.created_at",
  updatedAt: "e.updated_at",
  trashedAt: "e.trashed_at",
  localDate: "e.local_date",
} as const;

/** What an entry is marked with when the index knows it as it is at this revision. */
const markOf = (revision: string) => `${revision} * 16 + ${indexVersion}`;

/** Of an entry `e`: the index doesn't know it as it is now. Word for word the condition of `entries_behind_idx`. */
const isBehind = `e.revision > 0 AND ${markOf("e.revision")} - e.terms_mark BETWEEN 1 AND 2147483647`;

/**
 * What has these codes, and what the index doesn't know as it is now, which must be opened: nothing may be missed because a job
 * is late. Gathered first: left to itself the planner may compare every entry with every other.
 */
const found = `e.id = ANY (ARRAY(
    SELECT entry_id FROM entry_terms WHERE user_id = $1 AND terms @> $2::int[]
    UNION SELECT e.id FROM entries e WHERE e.user_id = $1 AND ${isBehind}
  ))`;

export type DueEntry = { readonly id: EntryId; readonly userId: UserId; readonly revision: number };

export type TermStore = ReturnType<typeof createTermStore>;

/** The blind index in the record: numbers that say which entries share a word, and not which word. */
export function createTermStore({ pool }: Pick<Database, "pool">) {
  return {
    /** Entries of anybody's whose index is missing or behind, and that nobody has saved since `before`. */
    async due(before: Date, limit: number): Promise<readonly DueEntry[]> {
      const { rows } = await pool.query<DueEntry>(
        `SELECT e.id, e.user_id AS "userId", e.revision FROM entries e
         WHERE ${isBehind} AND e.trashed_at IS NULL AND e.updated_at <= $1
           AND EXISTS (SELECT FROM person_keys k WHERE k.user_id = e.user_id)
         ORDER BY e.updated_at DESC LIMIT $2`,
        [before, limit],
      );
      return rows;
    },

    /**
     * Keeps what an entry is found by, if it still is at that revision. The entry's row is locked meanwhile, so that terms
     * can't be written behind the back of somebody who is erasing it.
     */
    async keep(userId: UserId, id: EntryId, revision: number, codes: readonly number[], at: Date): Promise<void> {
      await pool.query(
        `WITH e AS (
           UPDATE entries SET terms_mark = ${markOf("revision")}
           WHERE id = $2 AND user_id = $1 AND revision = $3 RETURNING id, user_id, revision
         )
         INSERT INTO entry_terms (entry_id, user_id, revision, version, terms, indexed_at)
         SELECT id, user_id, revision, ${indexVersion}, $4::int[], $5 FROM e
         ON CONFLICT (entry_id) DO UPDATE
         SET revision = EXCLUDED.revision, version = EXCLUDED.version, terms = EXCLUDED.terms, indexed_at = EXCLUDED.indexed_at
         WHERE entry_terms.user_id = EXCLUDED.user_id`,
        [userId, id, revision, codes, at],
      );
    },

    /** Entries that have all of these codes, and those the index doesn't know as they are now, in the order asked for. */
    async candidates(userId: UserId, codes: readonly number[], by: CandidateOrder, limit: number): Promise<readonly EntryId[]> {
      const direction = by.order === "desc" ? "DESC" : "ASC";
      const column = columns[by.sort];
      const order = by.sort === "localDate" ? [column, "e.created_at", "e.id"] : [column, "e.id"];
      const values: unknown[] = [userId, codes, limit];
      const given = (value: unknown) => `$${values.push(value)}`;
      const bounds = [
        ...(by.fromDay === undefined ? [] : [`e.local_date >= ${given(by.fromDay)}::date`]),
        ...(by.toDay === undefined ? [] : [`e.local_date <= ${given(by.toDay)}::date`]),
      ];
      if (by.after !== undefined) {
        const { at, then, id } = by.after;
        const place =
          then === undefined
            ? [`${given(at)}::timestamptz`, `${given(id)}::uuid`]
            : [`${given(at.toISOString().slice(0, 10))}::date`, `${given(then)}::timestamptz`, `${given(id)}::uuid`];
        bounds.push(`(${order.join(", ")}) ${by.order === "desc" ? "<" : ">"} (${place.join(", ")})`);
      }
      const { rows } = await pool.query<{ id: EntryId }>(
        `SELECT e.id FROM entries e
         WHERE e.user_id = $1 AND e.revision > 0 AND e.trashed_at IS ${by.trashed ? "NOT NULL" : "NULL"} AND ${found}
           ${bounds.map((bound) => `AND ${bound}`).join(" ")}
         ORDER BY ${order.map((each) => `${each} ${direction}`).join(", ")} LIMIT $3`,
        values,
      );
      return rows.map(({ id }) => id);
    },

    /** In which entries each of these codes stands, and how many entries there are. */
    async postings(
      userId: UserId,
      codes: readonly number[],
    ): Promise<{ readonly entries: number; readonly of: ReadonlyMap<number, readonly EntryId[]> }> {
      const client = await pool.connect();
      try {
        await client.query("BEGIN READ ONLY");
        // One look into the index for each code; without this the planner may read all terms of everybody for each.
        await client.query("SET LOCAL enable_seqscan = off");
        const { rows } = await client.query<{ code: number; ids: EntryId[] }>(
          `SELECT c.code, array_agg(t.entry_id) AS ids FROM unnest($2::int[]) AS c(code)
           JOIN entry_terms t ON t.terms @> ARRAY[c.code] WHERE t.user_id = $1 GROUP BY c.code`,
          [userId, codes],
        );
        const counted = await client.query<{ entries: number }>(
          "SELECT count(*)::int AS entries FROM entries WHERE user_id = $1 AND revision > 0 AND trashed_at IS NULL",
          [userId],
        );
        await client.query("COMMIT");
        return { entries: counted.rows[0]?.entries ?? 0, of: new Map(rows.map(({ code, ids }) => [code, ids])) };
      } catch (fault) {
        await client.query("ROLLBACK");
        throw fault;
      } finally {
        client.release();
      }
    },

    /** The newest entries that the index doesn't know as they are now. */
    async unindexed(userId: UserId, limit: number): Promise<readonly EntryId[]> {
      const { rows } = await pool.query<{ id: EntryId }>(
        `SELECT e.id FROM entries e WHERE e.user_id = $1 AND ${isBehind} AND e.trashed_at IS NULL
         ORDER BY e.updated_at DESC LIMIT $2`,
        [userId, limit],
      );
      return rows.map(({ id }) => id);
    },
  };
}
