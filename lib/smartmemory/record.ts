import type { Database } from "@/lib/db/database";
import { type MemoryId, newId, type UserId } from "@/lib/ids/ids";
import type { Kept, Learned, Remembered } from "./port";

/** Where a memory's words lie. */
export type WordsPlace =
  { readonly sealed: Buffer; readonly remoteId: null } | { readonly sealed: null; readonly remoteId: string };

export type Row = Omit<Remembered, "words"> & { readonly sealed: Buffer | null; readonly remoteId: string | null };

const columns =
  'id, kind, code, sealed_memory AS sealed, remote_id AS "remoteId", edited, updated_at AS "updatedAt", forgotten_at IS NOT NULL AS forgotten';

/** A memory as it was when it was looked at. */
export type Seen = Pick<Row, "id" | "remoteId">;

/** When the person wrote it anew; or as of when the words are that lie elsewhere now. */
export type Change = { readonly edited: Date } | { readonly asOf: Date };

/** Whether a memory has other words by now than those that are to lie elsewhere. */
export const isOutdated = (change: Change, { updatedAt }: Pick<Row, "updatedAt">): boolean =>
  "asOf" in change && change.asOf.getTime() !== updatedAt.getTime();

export type MemoryRecord = ReturnType<typeof createMemoryRecord>;

/** Which memories there are, whatever driver keeps their words. Every query is of one owner. */
export function createMemoryRecord({ pool }: Pick<Database, "pool">) {
  async function find(owner: UserId, by: "id" | "code", value: string | Uint8Array) {
    const text = `SELECT ${columns} FROM memories WHERE user_id = $1 AND ${by} = $2`;
    const { rows } = await pool.query<Row & { readonly forgotten: boolean }>(text, [owner, value]);
    return rows[0];
  }

  return {
    /** Undefined when there is none, or it was forgotten. */
    async byId(owner: UserId, id: MemoryId): Promise<Row | undefined> {
      const row = await find(owner, "id", id);
      return row?.forgotten === false ? row : undefined;
    },

    async list(owner: UserId): Promise<readonly Row[]> {
      const text = `SELECT ${columns} FROM memories WHERE user_id = $1 AND forgotten_at IS NULL ORDER BY id`;
      return (await pool.query<Row>(text, [owner])).rows;
    },

    /** The memory of that code and where its words lie with the service, or the id a new one gets; or why nothing is to be kept. */
    async placeOf(owner: UserId, code: Uint8Array): Promise<Seen | Exclude<Kept, object>> {
      const row = await find(owner, "code", code);
      if (row === undefined) return { id: newId<MemoryId>(), remoteId: null };
      if (row.forgotten) return "forgotten";
      return row.edited ? "edited" : { id: row.id, remoteId: row.remoteId };
    },

    /**
     * Notes what was learned and where its words lie now; false when another was faster since it was looked at, or the person
     * forgot or rewrote it meanwhile.
     */
    async learn(owner: UserId, { id, remoteId }: Seen, { kind, code }: Learned, place: WordsPlace, at: Date): Promise<boolean> {
      const { rowCount } = await pool.query(
        `INSERT INTO memories (id, user_id, kind, code, sealed_memory, remote_id, created_at, updated_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $7)
         ON CONFLICT (user_id, code) DO UPDATE
         SET kind = EXCLUDED.kind, sealed_memory = EXCLUDED.sealed_memory, remote_id = EXCLUDED.remote_id,
             updated_at = EXCLUDED.updated_at
         WHERE memories.id = EXCLUDED.id AND memories.forgotten_at IS NULL AND NOT memories.edited
           AND memories.remote_id IS NOT DISTINCT FROM $8`,
        [id, owner, kind, code, place.sealed, place.remoteId, at, remoteId],
      );
      return rowCount === 1;
    },

    /**
     * Other words, the person's own when they are `edited`; or the same words elsewhere, if they are still `asOf` then. False when
     * another was faster since it was looked at, or there is no such memory any more.
     */
    async place(owner: UserId, { id, remoteId }: Seen, place: WordsPlace, change: Change): Promise<boolean> {
      const [edited, asOf] = "edited" in change ? [change.edited, null] : [null, change.asOf];
      const { rowCount } = await pool.query(
        `UPDATE memories SET sealed_memory = $3, remote_id = $4, edited = edited OR $5::timestamptz IS NOT NULL,
           updated_at = COALESCE($5, updated_at)
         WHERE user_id = $1 AND id = $2 AND forgotten_at IS NULL AND remote_id IS NOT DISTINCT FROM $6
           AND updated_at = COALESCE($7, updated_at)`,
        [owner, id, place.sealed, place.remoteId, edited, remoteId, asOf],
      );
      return rowCount === 1;
    },

    async forget(owner: UserId, id: MemoryId, at: Date): Promise<boolean> {
      const { rowCount } = await pool.query(
        `UPDATE memories SET sealed_memory = NULL, remote_id = NULL, edited = false, forgotten_at = $3, updated_at = $3
         WHERE user_id = $1 AND id = $2 AND forgotten_at IS NULL`,
        [owner, id, at],
      );
      return rowCount === 1;
    },

    /** Only what was learned: the person's own words stay, and so does what they forgot, lest it be learned again. */
    async delete(owner: UserId, id: MemoryId): Promise<void> {
      const text = "DELETE FROM memories WHERE user_id = $1 AND id = $2 AND NOT edited AND forgotten_at IS NULL";
      await pool.query(text, [owner, id]);
    },

    /** All memories whose words lie in that place, and those that were forgotten. */
    async clear(owner: UserId, place: "sealed" | "remote"): Promise<void> {
      const here = place === "sealed" ? "sealed_memory IS NOT NULL" : "remote_id IS NOT NULL";
      await pool.query(`DELETE FROM memories WHERE user_id = $1 AND (forgotten_at IS NOT NULL OR ${here})`, [owner]);
    },

    /** The person's session with the service. */
    async session(owner: UserId): Promise<string | undefined> {
      const text = 'SELECT session_id AS "sessionId" FROM memory_sessions WHERE user_id = $1';
      return (await pool.query<{ sessionId: string }>(text, [owner])).rows[0]?.sessionId;
    },

    /** Notes a new session in the place of `before`; gives the one that counts, which another process may have begun. */
    async openSession(owner: UserId, sessionId: string, before: string | undefined, at: Date): Promise<string> {
      const text = `INSERT INTO memory_sessions (user_id, session_id, created_at) VALUES ($1, $2, $3)
         ON CONFLICT (user_id) DO UPDATE SET session_id = EXCLUDED.session_id, created_at = EXCLUDED.created_at
         WHERE memory_sessions.session_id = $4`;
      const { rowCount } = await pool.query(text, [owner, sessionId, at, before ?? null]);
      return rowCount === 1 ? sessionId : ((await this.session(owner)) ?? sessionId);
    },

    async closeSession(owner: UserId, sessionId: string): Promise<void> {
      await pool.query("DELETE FROM memory_sessions WHERE user_id = $1 AND session_id = $2", [owner, sessionId]);
    },
  };
}
