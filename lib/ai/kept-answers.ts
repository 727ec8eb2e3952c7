import type { Viewer } from "@/lib/auth/viewer";
import type { Clock } from "@/lib/clock/clock";
import { SealBroken } from "@/lib/crypto/seal";
import type { PersonVault, Vault } from "@/lib/crypto/vault";
import type { Database } from "@/lib/db/database";
import type { EntryId } from "@/lib/ids/ids";
import type { Feature, OutsideName } from "./port";

/** One asking, and for whom its answer may be kept. */
export type Kept = {
  /** `everybody` only where nothing of anybody's is in `asked`. */
  readonly for: "person" | "everybody";
  readonly feature: Feature;
  readonly provider: OutsideName;
  readonly model: string;
  /** Our instructions, the shape of the answer, and what makes two askings the same. */
  readonly asked: readonly unknown[];
  readonly entries: readonly EntryId[];
};

const hour = 3_600_000;
const personHours = 24;
/** Questions about a text that has changed since may still fit it, and are judged anew; but not for long. */
const changedMinutes = 60;
/** Questions about a built-in topic don't age; a new set each month keeps them from being the same for ever. */
const everybodyHours = 30 * 24;

const place = (table: "ai_answers" | "ai_shared_answers", code: Buffer) => ({
  table,
  row: code.toString("hex"),
  column: "answer",
});

// The person's row and the entries' are held until the answer is in: a consent taken back or an entry kept away meanwhile
// either is seen here, or waits and then takes the answer with it.
const keepForPerson = `
WITH person AS (
  SELECT 1 FROM settings WHERE user_id = $1 AND ai_consent_at IS NOT NULL AND ai_enabled FOR SHARE
), open AS (
  SELECT id FROM entries WHERE user_id = $1 AND id = ANY($2::uuid[]) AND trashed_at IS NULL AND NOT ai_excluded FOR SHARE
), kept AS (
  INSERT INTO ai_answers (user_id, code, feature, provider, model, sealed_answer, created_at, expires_at)
  SELECT $1, $3, $4, $5, $6, $7, $8, $9
  WHERE (SELECT count(*) FROM person) = 1 AND (SELECT count(*) FROM open) = cardinality($2::uuid[])
  ON CONFLICT (user_id, code) DO UPDATE SET sealed_answer = $7, created_at = $8, expires_at = $9
  RETURNING code
)
INSERT INTO ai_answer_entries (user_id, code, entry_id) SELECT $1, kept.code, open.id FROM kept, open ON CONFLICT DO NOTHING`;

const keepForEverybody = `
INSERT INTO ai_shared_answers (code, feature, provider, model, answer, created_at, expires_at) VALUES ($1, $2, $3, $4, $5, $6, $7)
ON CONFLICT (code) DO UPDATE SET answer = $5, created_at = $6, expires_at = $7`;

export type KeptAnswers = ReturnType<typeof createKeptAnswers>;

/**
 * Answers that need not be asked for again: a person's own for a day, sealed under their key and found by its keyed hash; those
 * about built-in topics for a month, sealed under the installation's (`common`).
 */
export function createKeptAnswers(deps: {
  readonly db: Database;
  readonly vault: Vault;
  readonly common: PersonVault;
  readonly clock: Clock;
}) {
  const { db, vault, common, clock } = deps;

  async function keysOf(viewer: Viewer, kept: Kept): Promise<{ readonly keys: PersonVault; readonly code: Buffer }> {
    const keys = kept.for === "person" ? await vault.of(viewer.userId) : common;
    const { feature, provider, model, asked } = kept;
    return { keys, code: keys.hash("ai.answer", JSON.stringify([feature, provider, model, asked])) };
  }

  return {
    /** The answer as the provider wrote it; undefined when there is none that still holds. */
    async find(viewer: Viewer, kept: Kept): Promise<string | undefined> {
      const { keys, code } = await keysOf(viewer, kept);
      const now = clock.now();
      try {
        if (kept.for === "person") {
          const { userId } = viewer;
          const row = await db.prisma.aiAnswer.findFirst({
            where: { userId, code: new Uint8Array(code), expiresAt: { gt: now } },
          });
          return row === null ? undefined : keys.open(place("ai_answers", code), row.sealedAnswer);
        }
        const where = { code: code.toString("hex"), expiresAt: { gt: now } };
        const row = await db.prisma.aiSharedAnswer.findFirst({ where });
        return row === null ? undefined : keys.open(place("ai_shared_answers", code), Buffer.from(row.answer, "base64"));
      } catch (fault) {
        // A row that was changed outside the app is as good as none: the provider is asked.
        if (fault instanceof SealBroken) return undefined;
        throw fault;
      }
    },

    /** Keeps an answer that was accepted; not where the person said no meanwhile, or an entry was kept away or trashed. */
    async keep(viewer: Viewer, kept: Kept, answer: string): Promise<void> {
      const { keys, code } = await keysOf(viewer, kept);
      const { feature, provider, model } = kept;
      const now = clock.now();
      const until = (hours: number) => new Date(now.getTime() + hours * hour);
      if (kept.for === "person") {
        const sealed = keys.seal(place("ai_answers", code), answer);
        const entries = [...new Set(kept.entries)];
        const values = [viewer.userId, entries, code, feature, provider, model, sealed, now, until(personHours)];
        await db.pool.query(keepForPerson, values);
        return;
      }
      const sealed = keys.seal(place("ai_shared_answers", code), answer).toString("base64");
      const values = [code.toString("hex"), feature, provider, model, sealed, now, until(everybodyHours)];
      await db.pool.query(keepForEverybody, values);
    },

    /**
     * Takes away what has had its time, and what was said of a text that has changed since: it would never be found again.
     * Questions about such a text may be, as long as it is much the same: they have an hour.
     */
    async sweep(): Promise<number> {
      const { rowCount } = await db.pool.query(
        `DELETE FROM ai_answers a WHERE expires_at <= $1 OR EXISTS (
           SELECT FROM ai_answer_entries x LEFT JOIN entries e ON e.id = x.entry_id AND e.user_id = x.user_id
           WHERE x.user_id = a.user_id AND x.code = a.code
             AND (e.id IS NULL OR e.updated_at > a.created_at AND (a.feature <> 'hint' OR a.created_at <= $2)))`,
        [clock.now(), new Date(clock.now().getTime() - changedMinutes * 60_000)],
      );
      await db.pool.query(
        `DELETE FROM ai_answer_entries x
         WHERE NOT EXISTS (SELECT FROM ai_answers a WHERE a.user_id = x.user_id AND a.code = x.code)`,
      );
      const shared = await db.pool.query("DELETE FROM ai_shared_answers WHERE expires_at <= $1", [clock.now()]);
      return (rowCount ?? 0) + (shared.rowCount ?? 0);
    },
  };
}
