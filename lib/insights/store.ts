import { fromDateColumn, type LocalDate, toDateColumn } from "@/lib/clock/local-date";
import type { Database } from "@/lib/db/database";
import type { UserId } from "@/lib/ids/ids";
import type { EntryFact } from "./summary";

export type InsightsStore = ReturnType<typeof createInsightsStore>;

/** Reads open columns only: counting needs no entry opened. */
export function createInsightsStore(db: Database) {
  // As lists have it: an entry that only has a recording is one, too.
  const counted = (userId: UserId) => ({ userId, OR: [{ revision: { gt: 0 } }, { sound: { not: null } }], trashedAt: null });

  return {
    /** What is known of the entries whose day lies in the span (both ends in it). */
    async entries(userId: UserId, from: LocalDate, to: LocalDate): Promise<readonly EntryFact[]> {
      const rows = await db.prisma.entry.findMany({
        where: { ...counted(userId), localDate: { gte: toDateColumn(from), lte: toDateColumn(to) } },
        select: { localDate: true, createdAt: true, zone: true, wordCount: true },
      });
      return rows.map((row) => ({
        date: fromDateColumn(row.localDate),
        at: row.createdAt,
        zone: row.zone,
        words: row.wordCount,
      }));
    },

    /** The day of the first entry, or undefined before there is one. */
    async firstDay(userId: UserId): Promise<LocalDate | undefined> {
      const row = await db.prisma.entry.findFirst({
        where: counted(userId),
        orderBy: { localDate: "asc" },
        select: { localDate: true },
      });
      return row === null ? undefined : fromDateColumn(row.localDate);
    },
  };
}
