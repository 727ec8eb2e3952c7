import type pg from "pg";
import type { Database } from "@/lib/db/database";
import { inTransaction } from "@/lib/db/transaction";
import type { UserId } from "@/lib/ids/ids";
import { belongings, doors, memorySessions } from "./tables";
import type { LeavingView } from "./view";

/** What a process may still believe for a moment of a closed account: ids of its sessions, and its tokens by their hashes. */
export type Believed = { readonly sessions: readonly string[]; readonly tokens: readonly string[] };

export type LeavingStore = ReturnType<typeof createLeavingStore>;

/** True of the person `$1` while their account is closed. Each statement asks: nothing of somebody who is here is ever taken. */
const closed = "EXISTS (SELECT FROM users u WHERE u.id = $1 AND u.deleted_at IS NOT NULL)";
const blank = "email = NULL, name = '', picture_key = NULL";

export function createLeavingStore({ pool }: Pick<Database, "pool">) {
  return {
    /** How much there is. */
    async counts(userId: UserId): Promise<Omit<LeavingView, "proof">> {
      const { rows } = await pool.query<Omit<LeavingView, "proof">>(
        `SELECT (SELECT count(*)::int FROM entries WHERE user_id = $1 AND (revision > 0 OR sound IS NOT NULL)) AS entries,
                (SELECT count(*)::int FROM recordings WHERE user_id = $1 AND status <> 'uploading') AS recordings,
                (SELECT count(*)::int FROM feelings WHERE user_id = $1) AS flowers,
                (SELECT count(*)::int FROM exports WHERE user_id = $1 AND status = 'ready') AS pdfs,
                (SELECT count(*)::int FROM companion_sessions WHERE user_id = $1 AND message_count > 0) AS conversations,
                ARRAY(SELECT DISTINCT provider FROM ai_ledger
                      WHERE user_id = $1 AND provider <> 'on-device' AND (words_sent > 0 OR remembered > 0 OR seconds_sent > 0) ORDER BY provider) AS "sentTo"`,
        [userId],
      );
      const [row] = rows;
      if (row === undefined) throw new Error("a count without a row");
      return row;
    },

    /**
     * Closes the account in one transaction: no session, token, link or passphrase leads in any more, its key is gone, and its row
     * says nothing but its id. `also` is part of it. Undefined when it was closed before.
     */
    async close(userId: UserId, at: Date, also: (client: pg.PoolClient) => Promise<void>): Promise<Believed | undefined> {
      return inTransaction(pool, async (client) => {
        const marked = await client.query(`UPDATE users SET deleted_at = $2, ${blank} WHERE id = $1 AND deleted_at IS NULL`, [
          userId,
          at,
        ]);
        if (marked.rowCount === 0) return undefined;
        const ids = async (sql: string) => (await client.query<{ id: string }>(sql, [userId])).rows.map(({ id }) => id);
        const sessions = await ids("SELECT id FROM sessions WHERE user_id = $1");
        const tokens = await ids("SELECT encode(token_hash, 'hex') AS id FROM api_tokens WHERE user_id = $1");
        for (const table of doors) await client.query(`DELETE FROM ${table} WHERE user_id = $1`, [userId]);
        await also(client);
        return { sessions, tokens };
      });
    },

    /** When the account was closed; undefined while it isn't, or when nothing is left of it. */
    async closedAt(userId: UserId): Promise<Date | undefined> {
      const { rows } = await pool.query<{ at: Date | null }>("SELECT deleted_at AS at FROM users WHERE id = $1", [userId]);
      return rows[0]?.at ?? undefined;
    },

    /** People whose accounts are closed, and since when, the longest closed first. */
    async closedPeople(): Promise<readonly { readonly userId: UserId; readonly at: Date }[]> {
      const { rows } = await pool.query<{ userId: UserId; at: Date }>(
        'SELECT id AS "userId", deleted_at AS at FROM users WHERE deleted_at IS NOT NULL ORDER BY deleted_at, id',
      );
      return rows;
    },

    /** Takes away every row of a closed account, what a request still under way wrote as well; all but the way to its memories. */
    async dropRows(userId: UserId): Promise<void> {
      await pool.query(`UPDATE users SET ${blank} WHERE id = $1 AND deleted_at IS NOT NULL`, [userId]);
      for (const table of [...doors, ...belongings]) {
        await pool.query(`DELETE FROM ${table} WHERE user_id = $1 AND ${closed}`, [userId]);
      }
    },

    /** The way to the memories that lay open with a service: once nothing lies there any more. */
    async dropMemorySession(userId: UserId): Promise<void> {
      await pool.query(`DELETE FROM ${memorySessions} WHERE user_id = $1 AND ${closed}`, [userId]);
    },

    /** The last of it: the person's own row. */
    async dropPerson(userId: UserId): Promise<void> {
      await pool.query("DELETE FROM users WHERE id = $1 AND deleted_at IS NOT NULL", [userId]);
    },
  };
}
