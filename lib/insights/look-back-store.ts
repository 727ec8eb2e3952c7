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

export type LookBackStore = ReturnType<typeof createLookBackStore>;

/** Look backs at periods that are over, sealed. */
export function createLookBackStore({ db: { prisma }, vault: vaults }: { readonly db: Database; readonly vault: Vault }) {
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

    /** Puts a new one in the place of the old. */
    async keep(userId: UserId, { period, from, to }: Which, lookBack: KeptLookBack, at: Date): Promise<void> {
      const vault = await vaults.of(userId);
      const id = newId();
      const { sentences, insteadOf, provider } = lookBack;
      const words = JSON.stringify({ sentences, insteadOf } satisfies z.input<typeof kept> | object);
      await prisma.$transaction(async (tx) => {
        await tx.lookBack.deleteMany({ where: { userId, period, fromDay: toDateColumn(from) } });
        await tx.lookBack.create({
          data: {
            id,
            userId,
            period,
            fromDay: toDateColumn(from),
            toDay: toDateColumn(to),
            sealedLookBack: new Uint8Array(vault.seal(place(id), words)),
            provider,
            createdAt: at,
          },
        });
      });
    },
  };
}
