import { fromDateColumn, type LocalDate, toDateColumn } from "@/lib/clock/local-date";
import type { Viewer } from "@/lib/auth/viewer";
import type { Clock } from "@/lib/clock/clock";
import type { Database } from "@/lib/db/database";
import { newId, type QuietRangeId, type UserId } from "@/lib/ids/ids";
import { err, ok, type Result } from "@/lib/result/result";

/** Days PAUZ doesn't bring up again by itself; both ends are included. */
export type QuietRange = { readonly id: QuietRangeId; readonly from: LocalDate; readonly to: LocalDate };

export const maxQuietRanges = 200;

/** For queries of one's own: keeps the rows of `entries` under that alias whose day isn't a quiet one. */
export const outsideQuietDays = (alias: string) =>
  `NOT EXISTS (SELECT FROM quiet_ranges q WHERE q.user_id = ${alias}.user_id AND ${alias}.local_date BETWEEN q.from_day AND q.to_day)`;

export type QuietDaysStore = ReturnType<typeof createQuietDaysStore>;

export function createQuietDaysStore({ db }: { readonly db: Database }) {
  const { prisma } = db;
  return {
    /** Newest days first. */
    async list(userId: UserId): Promise<readonly QuietRange[]> {
      const rows = await prisma.quietRange.findMany({ where: { userId }, orderBy: [{ fromDay: "desc" }, { id: "desc" }] });
      return rows.map(({ id, fromDay, toDay }) => ({
        id: id as QuietRangeId, // A row's id came from newId.
        from: fromDateColumn(fromDay),
        to: fromDateColumn(toDay),
      }));
    },

    /** One range more, unless there are too many; the same days again are the range there is. */
    async add(userId: UserId, from: LocalDate, to: LocalDate, at: Date): Promise<Result<null, "too_many">> {
      return prisma.$transaction(async (tx) => {
        await tx.$queryRaw`SELECT 1 FROM users WHERE id = ${userId}::uuid FOR NO KEY UPDATE`;
        const days = { fromDay: toDateColumn(from), toDay: toDateColumn(to) };
        if ((await tx.quietRange.findFirst({ where: { userId, ...days } })) !== null) return ok(null);
        if ((await tx.quietRange.count({ where: { userId } })) >= maxQuietRanges) return err("too_many");
        await tx.quietRange.create({ data: { id: newId<QuietRangeId>(), userId, ...days, createdAt: at } });
        return ok(null);
      });
    },

    async remove(userId: UserId, id: QuietRangeId): Promise<boolean> {
      const { count } = await prisma.quietRange.deleteMany({ where: { id, userId } });
      return count === 1;
    },
  };
}

/** Days not to bring up: whatever asks the journal for what may resurface leaves them out from the next question on. */
export function createQuietDays(deps: { readonly store: QuietDaysStore; readonly clock: Clock }) {
  return {
    /** The person's quiet days, the newest first. */
    async quietDays(viewer: Viewer): Promise<readonly QuietRange[]> {
      return deps.store.list(viewer.userId);
    },

    /** Keeps these days quiet, from one to the other in either order; the same day twice is that day. Code: `too_many` beyond 200. */
    async keepQuiet(viewer: Viewer, one: LocalDate, other: LocalDate): Promise<Result<null, "too_many">> {
      const [from, to] = one <= other ? [one, other] : [other, one];
      return deps.store.add(viewer.userId, from, to, deps.clock.now());
    },

    /** These days may come up again. Code: `not_found`. */
    async endQuiet(viewer: Viewer, id: QuietRangeId): Promise<Result<null, "not_found">> {
      return (await deps.store.remove(viewer.userId, id)) ? ok(null) : err("not_found");
    },
  };
}
