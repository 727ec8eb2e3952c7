import { z } from "zod";
import { providerNames } from "@/lib/ai/names";
import { type LocalDate, toDateColumn } from "@/lib/clock/local-date";
import type { Vault } from "@/lib/crypto/vault";
import type { Database } from "@/lib/db/database";
import { newId, type EntryId, type UserId } from "@/lib/ids/ids";
import type { LookBackPeriod } from "./view";

const kept = z.object({
  sentences: z.array(z.object({ text: z.string(), citations: z.array(z.object({ entryId: z.string(), quote: z.string() })) })),
  insteadOf: z.enum(providerNames).nullable(),
});

/** What is kept of a look back that a provider wrote: its sentences with the words each rests on. */
export type KeptLookBack = {
  readonly sentences: readonly {
    readonly text: string;
    readonly citations: readonly { readonly entryId: EntryId; readonly quote: string }[];
  }[];
  readonly provider: (typeof providerNames)[number];
  readonly insteadOf: (typeof providerNames)[number] | null;
};

type Which = { readonly period: LookBackPeriod; readonly from: LocalDate; readonly to: LocalDate };

const place = (id: string) => ({ table: "look_backs", row: id, column: "look_back" });

// The person's row and the entries' are held until it is in: a consent taken back, or an entry kept away or moved meanwhile,
// either is seen here, or waits and then takes the look back with it.
const keepIfLet = `
WITH person AS (
  SELECT 1 FROM settings WHERE user_id = $1 AND ai_consent_at IS NOT NULL AND ai_enabled FOR SHARE
), open AS (
  SELECT id FROM entries WHERE user_id = $1 AND id = ANY($2::uuid[]) AND trashed_at IS NULL AND NOT ai_excluded
    AND local_date BETWEEN $5::date AND $6::date FOR SHARE
)
INSERT INTO look_backs (id, user_id, period, from_day, to_day, sealed_look_back, provider, created_at)
SELECT $3::uuid, $1, $4, $5::date, $6::date, $7, $8, $9
WHERE (SELECT count(*) FROM person) = 1 AND (SELECT count(*) FROM open) = cardinality($2::uuid[])
ON CONFLICT (user_id, period, from_day) DO UPDATE SET id = EXCLUDED.id, to_day = EXCLUDED.to_day,
  sealed_look_back = EXCLUDED.sealed_look_back, provider = EXCLUDED.provider, created_at = EXCLUDED.created_at`;

export type LookBackStore = ReturnType<typeof createLookBackStore>;

/** Look backs at periods that are over, sealed. */
export function createLookBackStore({ db: { prisma, pool }, vault: vaults }: { readonly db: Database; readonly vault: Vault }) {
  return {
    async find(userId: UserId, { period, from }: Which): Promise<KeptLookBack | undefined> {
      const row = await prisma.lookBack.findFirst({ where: { userId, period, fromDay: toDateColumn(from) } });
      if (row === null) return undefined;
      const vault = await vaults.of(userId);
      const { sentences, insteadOf } = kept.parse(JSON.parse(vault.open(place(row.id), row.sealedLookBack)));
      const provider = providerNames.find((name) => name === row.provider) ?? "on-device";
      return {
        // The ids were written from entries' own.
        sentences: sentences.map(({ text, citations }) => ({
          text,
          citations: citations.map((each) => ({ ...each, entryId: each.entryId as EntryId })),
        })),
        provider,
        insteadOf,
      };
    },

    /**
     * Puts a new one in the place of the old; not where the person said no meanwhile, or an entry it quotes was kept away, trashed
     * or moved to another day.
     */
    async keep(userId: UserId, { period, from, to }: Which, lookBack: KeptLookBack, at: Date): Promise<void> {
      const vault = await vaults.of(userId);
      const id = newId();
      const { sentences, insteadOf, provider } = lookBack;
      const words = JSON.stringify({ sentences, insteadOf } satisfies z.input<typeof kept> | object);
      const quoted = [...new Set(sentences.flatMap(({ citations }) => citations.map(({ entryId }) => entryId)))];
      await pool.query(keepIfLet, [userId, quoted, id, period, from, to, vault.seal(place(id), words), provider, at]);
    },
  };
}
