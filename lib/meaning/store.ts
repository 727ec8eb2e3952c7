import { SealBroken } from "@/lib/crypto/seal";
import type { Vault } from "@/lib/crypto/vault";
import type { VectorModel } from "@/lib/ai/embedding";
import type { Database } from "@/lib/db/database";
import type { EntryId, UserId } from "@/lib/ids/ids";

/** An entry whose vectors are missing, or of another text or model. */
export type DueEntry = { readonly id: EntryId; readonly revision: number };

/** Vectors of this entry at this revision. */
export type MadeVectors = DueEntry & VectorModel & { readonly bytes: Buffer };

/** Entries whose vectors are opened at a time: about a megabyte. */
const page = 250;

const named = ({ provider, model }: VectorModel) => `${provider} ${model}`;

/** Vectors of an outside AI's, while their person lets it; or of this device's own, which nothing leaves for. */
type VectorTable = "entry_vectors" | "device_vectors";

const letting: Readonly<Record<VectorTable, string>> = {
  entry_vectors:
    "SELECT 1 FROM settings WHERE user_id = $1 AND ai_consent_at IS NOT NULL AND ai_enabled AND ai_meaning FOR SHARE",
  device_vectors: "SELECT 1",
};

// The person's row and the entry's are held until the vectors are in: a switch turned off or an entry kept away meanwhile
// either is seen here, or waits and then takes the vectors with it.
const keepIn = (table: VectorTable) => `
WITH person AS (${letting[table]}), open AS (
  SELECT id FROM entries WHERE user_id = $1 AND id = $2 AND revision = $3 AND trashed_at IS NULL AND NOT ai_excluded FOR SHARE
)
INSERT INTO ${table} (entry_id, user_id, revision, provider, model, sealed_vectors, created_at)
SELECT open.id, $1, $3, $4, $5, $6, $7 FROM open, person
ON CONFLICT (entry_id) DO UPDATE SET revision = EXCLUDED.revision, provider = EXCLUDED.provider, model = EXCLUDED.model,
  sealed_vectors = EXCLUDED.sealed_vectors, created_at = EXCLUDED.created_at
WHERE ${table}.user_id = EXCLUDED.user_id`;

/** An entry may have vectors at all. */
const may = "e.revision > 0 AND e.trashed_at IS NULL AND NOT e.ai_excluded";

export type VectorStore = ReturnType<typeof createVectorStore>;

/** Vectors of entries in the record, of one table: sealed, for they give words away. */
export function createVectorStore(deps: {
  readonly db: Pick<Database, "pool">;
  readonly vault: Vault;
  readonly table: VectorTable;
}) {
  const { pool } = deps.db;
  const { table } = deps;
  const keep = keepIn(table);
  const place = (id: EntryId, revision: number) => ({ table, row: id, column: "sealed_vectors", revision });

  return {
    /**
     * People who let their entries be found by meaning and have some without vectors that hold, none of them saved since
     * `rested`. Not whoever has used up the day's calls, and not whoever was failed since `failed`.
     */
    async people(by: {
      readonly models: readonly VectorModel[];
      readonly rested: Date;
      readonly failed: Date;
      readonly day: Date;
      readonly callsPerDay: number;
    }): Promise<readonly UserId[]> {
      const { rows } = await pool.query<{ id: UserId }>(
        `SELECT s.user_id AS id FROM settings s
         WHERE s.ai_consent_at IS NOT NULL AND s.ai_enabled AND s.ai_meaning
           AND EXISTS (SELECT FROM entries e LEFT JOIN ${table} v ON v.entry_id = e.id
             WHERE e.user_id = s.user_id AND ${may} AND e.updated_at <= $2 AND (v.entry_id IS NULL
               OR v.revision <> e.revision OR v.provider || ' ' || v.model <> ALL($1::text[]) OR v.provider <> ALL(s.ai_providers)))
           AND NOT EXISTS (SELECT FROM ai_ledger l WHERE l.user_id = s.user_id AND l.feature = 'embed' AND l.entry_count > 0
             AND l.at > $3 AND l.outcome IN ('failed', 'timed_out'))
           AND (SELECT count(*) FROM ai_ledger l WHERE l.user_id = s.user_id AND l.feature = 'embed' AND l.words_sent > 0
             AND l.at > $4) < $5
           AND EXISTS (SELECT FROM person_keys k WHERE k.user_id = s.user_id)`,
        [by.models.map(named), by.rested, by.failed, by.day, by.callsPerDay],
      );
      return rows.map(({ id }) => id);
    },

    /** People with entries that have no vectors of this model for the text they have now, none of them saved since `rested`. */
    async peopleWithout(model: VectorModel, rested: Date): Promise<readonly UserId[]> {
      const { rows } = await pool.query<{ id: UserId }>(
        `SELECT DISTINCT e.user_id AS id FROM entries e LEFT JOIN ${table} v ON v.entry_id = e.id
         WHERE ${may} AND e.updated_at <= $2
           AND (v.entry_id IS NULL OR v.revision <> e.revision OR v.provider || ' ' || v.model <> $1)
           AND EXISTS (SELECT FROM person_keys k WHERE k.user_id = e.user_id)`,
        [named(model), rested],
      );
      return rows.map(({ id }) => id);
    },

    /** The models of the vectors there are, that of the most first. */
    async models(userId: UserId): Promise<readonly VectorModel[]> {
      const { rows } = await pool.query<VectorModel>(
        `SELECT provider, model FROM ${table} WHERE user_id = $1
         GROUP BY provider, model ORDER BY count(*) DESC, provider, model`,
        [userId],
      );
      return rows;
    },

    /** The newest entries before this one that have no vectors of this model for the text they have now. */
    async due(
      userId: UserId,
      wanted: VectorModel | undefined,
      before: EntryId | null,
      limit: number,
    ): Promise<readonly DueEntry[]> {
      const { rows } = await pool.query<DueEntry>(
        `SELECT e.id, e.revision FROM entries e LEFT JOIN ${table} v ON v.entry_id = e.id
         WHERE e.user_id = $1 AND ${may} AND ($3::uuid IS NULL OR e.id < $3)
           AND (v.entry_id IS NULL OR v.revision <> e.revision OR v.provider || ' ' || v.model IS DISTINCT FROM $2)
         ORDER BY e.id DESC LIMIT $4`,
        [userId, wanted === undefined ? null : named(wanted), before, limit],
      );
      return rows;
    },

    /** Keeps vectors, if the entry still is as it was read and the person still lets it. */
    async keep(userId: UserId, made: MadeVectors, at: Date): Promise<void> {
      const vault = await deps.vault.of(userId);
      const { id, revision, provider, model } = made;
      const sealed = vault.sealBytes(place(id, revision), made.bytes);
      await pool.query(keep, [userId, id, revision, provider, model, sealed, at]);
    },

    /** The opened vectors of this model that hold, a page at a time. One that doesn't open is passed over. */
    async *opened(userId: UserId, { provider, model }: VectorModel, most = page) {
      const vault = await deps.vault.of(userId);
      let after: EntryId | null = null;
      for (;;) {
        const { rows }: { rows: { id: EntryId; revision: number; sealed: Buffer }[] } = await pool.query(
          `SELECT v.entry_id AS id, v.revision, v.sealed_vectors AS sealed FROM ${table} v
           JOIN entries e ON e.id = v.entry_id AND e.user_id = v.user_id
           WHERE v.user_id = $1 AND v.provider = $2 AND v.model = $3 AND v.revision = e.revision AND ${may}
             AND ($4::uuid IS NULL OR v.entry_id > $4)
           ORDER BY v.entry_id LIMIT $5`,
          [userId, provider, model, after, most],
        );
        for (const { id, revision, sealed } of rows) {
          try {
            yield { id, bytes: vault.openBytes(place(id, revision), sealed) };
          } catch (fault) {
            if (!(fault instanceof SealBroken)) throw fault;
          }
        }
        after = rows.at(-1)?.id ?? null;
        if (rows.length < most) return;
      }
    },

    /** How many of the entries that may be found by meaning can be. */
    async progress(userId: UserId): Promise<{ readonly made: number; readonly of: number }> {
      const { rows } = await pool.query<{ made: number; of: number }>(
        `SELECT count(*)::int AS of, count(v.entry_id) FILTER (WHERE v.revision = e.revision)::int AS made
         FROM entries e LEFT JOIN ${table} v ON v.entry_id = e.id WHERE e.user_id = $1 AND ${may}`,
        [userId],
      );
      return rows[0] ?? { made: 0, of: 0 };
    },
  };
}
