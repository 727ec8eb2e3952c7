import { randomBytes } from "node:crypto";
import { fromDateColumn } from "@/lib/clock/local-date";
import { SealBroken } from "@/lib/crypto/seal";
import { type Vault, vaultOfKey } from "@/lib/crypto/vault";
import type { Database } from "@/lib/db/database";
import type { EntryId, MemoryId, UserId } from "@/lib/ids/ids";
import { outsideQuietDays } from "@/lib/journal/quiet-days";
import type { SmartBucket } from "@/lib/smartbucket/port";
import { z } from "zod";
import type { Finding } from "./gathering";
import type { Recent } from "./recommend";
import type { MemoryState, Support } from "./view";

/** An entry may support a memory: as it was read, and not kept away, put away or to be left in peace since. */
const supports = `e.revision = m.revision AND e.trashed_at IS NULL AND NOT e.ai_excluded AND NOT e.quiet AND ${outsideQuietDays("e")}`;
const joined = "memory_entries m JOIN entries e ON e.id = m.entry_id AND e.user_id = m.user_id";

const contextPlace = (userId: UserId) => ({ table: "ai_contexts", row: userId, column: "context" });
const keyPlace = (userId: UserId) => ({ table: "ai_contexts", row: userId, column: "sealed_key" });
const contextKey = (userId: UserId) => `${userId}/context`;
const bucketMs = 20_000;
const contextShape = z.array(z.object({ memory: z.string(), text: z.string() }));

/** One line of the context, and the memory it says. */
export type ContextLine = { readonly memory: MemoryId; readonly text: string };

export type MemoryStore = ReturnType<typeof createMemoryStore>;

export function createMemoryStore(deps: {
  readonly db: Database;
  readonly vault: Vault;
  readonly bucket: Pick<SmartBucket, "put" | "get" | "delete">;
}) {
  const { prisma, pool } = deps.db;
  const signal = () => AbortSignal.timeout(bucketMs);

  /** Takes away a context whose row is gone: nobody can open it any more, and now it isn't there either. */
  async function tidyContext(userId: UserId): Promise<void> {
    if ((await prisma.aiContext.findUnique({ where: { userId } })) !== null) return;
    await deps.bucket.delete("ai-contexts", contextKey(userId), { signal: signal() });
  }

  return {
    /** The entries that support each of the person's memories just now, the newest first. */
    async supports(userId: UserId): Promise<ReadonlyMap<MemoryId, readonly Support[]>> {
      const { rows } = await pool.query<{ memory: MemoryId; id: EntryId; kind: string; day: string }>(
        `SELECT m.memory_id AS memory, e.id, e.kind, e.local_date::text AS day FROM ${joined}
         WHERE m.user_id = $1 AND ${supports} ORDER BY e.local_date DESC, e.created_at DESC, e.id DESC`,
        [userId],
      );
      const found = new Map<MemoryId, Support[]>();
      for (const { memory, id, kind, day } of rows) {
        const support: Support = {
          id,
          kind: kind === "guided" ? "guided" : "free",
          day: fromDateColumn(new Date(`${day}T00:00:00Z`)),
        };
        const known = found.get(memory);
        if (known === undefined) found.set(memory, [support]);
        else known.push(support);
      }
      return found;
    },

    /** How many of these entries may support a memory just now: as they were read, and not kept away, put away or quiet since. */
    async supporting(userId: UserId, entries: Finding["entries"]): Promise<number> {
      const { rows } = await pool.query<{ count: number }>(
        `SELECT count(*)::int AS count FROM unnest($2::uuid[], $3::int[]) AS m (entry_id, revision)
         JOIN entries e ON e.id = m.entry_id AND e.user_id = $1 WHERE ${supports}`,
        [userId, entries.map(({ id }) => id), entries.map(({ revision }) => revision)],
      );
      return rows[0]?.count ?? 0;
    },

    /** The newest entries, by the day they belong to. */
    async newest(userId: UserId, count: number): Promise<Recent> {
      const rows = await prisma.entry.findMany({
        where: { userId, revision: { gt: 0 }, trashedAt: null },
        select: { id: true, localDate: true },
        orderBy: [{ localDate: "desc" }, { createdAt: "desc" }, { id: "desc" }],
        take: count,
      });
      return rows.map(({ id, localDate }) => ({ id: id as EntryId, day: fromDateColumn(localDate) })); // A row's own id.
    },

    /** What the person's entries up to now support a memory with, in place of what did before. */
    async rest(userId: UserId, memory: MemoryId, entries: Finding["entries"]): Promise<void> {
      const [ids, revisions] = [entries.map(({ id }) => id), entries.map(({ revision }) => revision)];
      await prisma.$transaction([
        prisma.$executeRaw`DELETE FROM memory_entries WHERE user_id = ${userId}::uuid AND memory_id = ${memory}::uuid
          AND entry_id <> ALL (${ids}::uuid[])`,
        // Only below a memory that is still the person's: it may have been forgotten while it was being learned.
        prisma.$executeRaw`INSERT INTO memory_entries (user_id, memory_id, entry_id, revision)
          SELECT m.user_id, m.id, r.entry_id, r.revision
          FROM memories m, unnest(${ids}::uuid[], ${revisions}::int[]) AS r (entry_id, revision)
          WHERE m.id = ${memory}::uuid AND m.user_id = ${userId}::uuid AND m.forgotten_at IS NULL
          ON CONFLICT (memory_id, entry_id) DO UPDATE SET revision = EXCLUDED.revision`,
      ]);
    },

    /** Forgets which entries memories rest on that are no more. */
    async dropLoose(userId: UserId): Promise<void> {
      await pool.query(
        `DELETE FROM memory_entries m WHERE m.user_id = $1 AND NOT EXISTS (
           SELECT FROM memories k WHERE k.id = m.memory_id AND k.user_id = m.user_id AND k.forgotten_at IS NULL)`,
        [userId],
      );
    },

    /** Everything the memory keeps of a person beside the memories. */
    async clear(userId: UserId): Promise<void> {
      await prisma.memoryEntry.deleteMany({ where: { userId } });
      await prisma.memoryProgress.deleteMany({ where: { userId } });
    },

    async built(userId: UserId, readUntil: Date, builtAt: Date): Promise<void> {
      await prisma.memoryProgress.upsert({
        where: { userId },
        create: { userId, readUntil, builtAt },
        update: { readUntil, builtAt },
      });
    },

    async state(userId: UserId): Promise<MemoryState> {
      const { rows } = await pool.query<{ builtAt: Date | null; behind: boolean; sealed: number; open: number }>(
        `SELECT p.built_at AS "builtAt",
           EXISTS (SELECT FROM entries e WHERE e.user_id = $1 AND e.revision > 0 AND e.trashed_at IS NULL
             AND e.updated_at > COALESCE(p.read_until, '-infinity')) AS behind,
           (SELECT count(*)::int FROM memories WHERE user_id = $1 AND sealed_memory IS NOT NULL) AS sealed,
           (SELECT count(*)::int FROM memories WHERE user_id = $1 AND remote_id IS NOT NULL) AS open
         FROM (SELECT 1) one LEFT JOIN memory_progress p ON p.user_id = $1`,
        [userId],
      );
      const { builtAt = null, behind = false, sealed = 0, open = 0 } = rows[0] ?? {};
      return { builtAt, behind, lying: { sealed, open } };
    },

    /**
     * People whose memory is behind: they wrote or changed something, an entry behind a memory may no longer be remembered,
     * something lies where they don't want it, or it was gathered over a day ago. Those who waited longest come first.
     */
    async due(before: Date, limit: number, hasService: boolean): Promise<readonly UserId[]> {
      const { rows } = await pool.query<{ id: UserId }>(
        `SELECT u.id FROM users u LEFT JOIN settings s ON s.user_id = u.id LEFT JOIN memory_progress p ON p.user_id = u.id
         WHERE u.deleted_at IS NULL AND (CASE WHEN COALESCE(s.remembers, true) THEN
             EXISTS (SELECT FROM entries e WHERE e.user_id = u.id AND e.revision > 0
               AND (e.updated_at > COALESCE(p.read_until, '-infinity') OR p.built_at < $1))
             OR EXISTS (SELECT FROM ${joined} WHERE m.user_id = u.id AND NOT (${supports}))
             OR EXISTS (SELECT FROM memory_entries m WHERE m.user_id = u.id
               AND NOT EXISTS (SELECT FROM entries e WHERE e.id = m.entry_id AND e.user_id = m.user_id))
             OR ($3 AND EXISTS (SELECT FROM memories k WHERE k.user_id = u.id
               AND CASE WHEN s.memory_open THEN k.sealed_memory IS NOT NULL ELSE k.remote_id IS NOT NULL END))
           ELSE p.user_id IS NOT NULL OR EXISTS (SELECT FROM memories k WHERE k.user_id = u.id) END
           OR (($3 AND NOT COALESCE(s.memory_open AND s.remembers, false)) AND EXISTS (SELECT FROM memory_sessions z WHERE z.user_id = u.id))
           OR (NOT COALESCE(s.ai_memory AND s.ai_consent_at IS NOT NULL AND s.remembers, false)
             AND EXISTS (SELECT FROM ai_contexts c WHERE c.user_id = u.id)))
         ORDER BY p.built_at NULLS FIRST LIMIT $2`,
        [before, limit, hasService],
      );
      return rows.map(({ id }) => id);
    },

    /** The context as it was kept, or undefined. Throws `BucketUnavailable`. */
    async context(userId: UserId): Promise<{ readonly lines: readonly ContextLine[]; readonly updatedAt: Date } | undefined> {
      const row = await prisma.aiContext.findUnique({ where: { userId } });
      if (row === null || row.sealedKey === null) return undefined;
      const object = await deps.bucket.get("ai-contexts", row.objectKey, { signal: signal() });
      if (object === undefined) return undefined;
      const key = (await deps.vault.of(userId)).openBytes(keyPlace(userId), row.sealedKey);
      try {
        const words = vaultOfKey(userId, key).openBytes(contextPlace(userId), object.bytes).toString("utf8");
        // What lies there was written by `keepContext`, from memories' own ids.
        const lines = contextShape.parse(JSON.parse(words));
        return { lines: lines.map(({ memory, text }) => ({ memory: memory as MemoryId, text })), updatedAt: row.updatedAt };
      } catch (fault) {
        // Its making was broken off between the object and the row: as good as none, and made anew.
        if (fault instanceof SealBroken) return undefined;
        throw fault;
      }
    },

    /**
     * Object first, then the row that leads to it and has its key. Without the row, where the person has stopped letting it go
     * along meanwhile: then the object goes again.
     */
    async keepContext(userId: UserId, lines: readonly ContextLine[], wordCount: number, at: Date): Promise<void> {
      const objectKey = contextKey(userId);
      const key = randomBytes(32);
      const sealedKey = (await deps.vault.of(userId)).sealBytes(keyPlace(userId), key);
      const bytes = vaultOfKey(userId, key).sealBytes(contextPlace(userId), Buffer.from(JSON.stringify(lines), "utf8"));
      await deps.bucket.put("ai-contexts", objectKey, { bytes, contentType: "application/octet-stream" }, { signal: signal() });
      const { rowCount } = await pool.query(
        `WITH person AS (
           SELECT 1 FROM settings WHERE user_id = $1 AND ai_consent_at IS NOT NULL AND ai_enabled AND ai_memory AND remembers FOR SHARE
         )
         INSERT INTO ai_contexts (user_id, object_key, sealed_key, word_count, provider, updated_at)
         SELECT $1, $2, $3, $4, 'on-device', $5 FROM person
         ON CONFLICT (user_id) DO UPDATE SET object_key = EXCLUDED.object_key, sealed_key = EXCLUDED.sealed_key,
           word_count = EXCLUDED.word_count, updated_at = EXCLUDED.updated_at`,
        [userId, objectKey, sealedKey, wordCount, at],
      );
      if (rowCount === 0) await tidyContext(userId);
    },

    /** Object first, then the row: what fails is tried again by whoever finds the row. */
    async dropContext(userId: UserId): Promise<void> {
      const row = await prisma.aiContext.findUnique({ where: { userId } });
      if (row === null) return;
      await deps.bucket.delete("ai-contexts", row.objectKey, { signal: signal() });
      await prisma.aiContext.deleteMany({ where: { userId } });
    },

    tidyContext,
  };
}
