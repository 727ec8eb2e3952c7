import type { Clock } from "@/lib/clock/clock";
import type { Vault } from "@/lib/crypto/vault";
import type { Database } from "@/lib/db/database";
import type { UserId } from "@/lib/ids/ids";
import { err, ok, type Result } from "@/lib/result/result";
import type { Audit } from "./audit";
import { createPerson } from "./create-person";
import { hashPassphrase, passphraseFault, verifyPassphrase } from "./passphrase";
import type { Viewer } from "./viewer";

/** Mistyping is human: the first three cost nothing. From then on each doubles the wait, up to a minute. */
const freeFailures = 3;
const longestWait = 60;

/** Seconds to wait after that many failures in a row. */
export function waitAfter(failures: number): number {
  return failures <= freeFailures ? 0 : Math.min(longestWait, 2 ** (failures - freeFailures));
}

export type OwnerWish = { readonly name: string; readonly passphrase: string; readonly zone?: string };
export type OwnerFault = "owner_exists" | "name_missing" | "too_short" | "too_long" | "too_plain";
export type EntryFault = { readonly code: "no_owner" } | { readonly code: "wrong" | "slowed"; readonly waitSeconds: number };

type Proof = { readonly user_id: UserId; readonly hash: string; readonly blocked_until: Date | null };
type OwnerRow = Proof & { readonly name: string };

class OwnerExists extends Error {}

export type Owner = ReturnType<typeof createOwner>;

/** The one person of a private journal on this machine, who comes in with a passphrase. */
export function createOwner(deps: { db: Database; vault: Vault; clock: Clock; audit: Audit }) {
  const { db, clock, audit } = deps;

  async function find(): Promise<OwnerRow | undefined> {
    const { rows } = await db.pool.query<OwnerRow>(
      `select p.user_id, u.name, p.hash, p.blocked_until from passphrases p join users u on u.id = p.user_id
        where u.deleted_at is null order by u.created_at limit 1`,
    );
    return rows[0];
  }

  /** Counts an attempt as failed before it is looked at, in one statement: attempts in parallel can't slip past the wait. */
  async function takeAttempt(userId: UserId): Promise<number | undefined> {
    const { rows } = await db.pool.query<{ failures: number }>(
      `update passphrases set failures = failures + 1, updated_at = $2,
              blocked_until = case when failures + 1 > $3
                then $2::timestamptz + least($4, power(2, least(failures + 1 - $3, 10))) * interval '1 second' end
        where user_id = $1 and (blocked_until is null or blocked_until <= $2) returning failures`,
      [userId, clock.now(), freeFailures, longestWait],
    );
    return rows[0]?.failures;
  }

  async function prove(row: Proof, passphrase: string, asked: string): Promise<Result<UserId, EntryFault>> {
    const userId = row.user_id;
    const failures = await takeAttempt(userId);
    if (failures === undefined) {
      const left = (row.blocked_until?.getTime() ?? 0) - clock.now().getTime();
      return err({ code: "slowed", waitSeconds: Math.max(1, Math.ceil(left / 1000)) });
    }
    const { matches, stale } = await verifyPassphrase(row.hash, passphrase);
    if (!matches) {
      await audit.record(userId, "sign_in.refused", asked);
      return err({ code: "wrong", waitSeconds: waitAfter(failures) });
    }
    const renewed = stale ? { hash: await hashPassphrase(passphrase) } : {};
    const data = { failures: 0, blockedUntil: null, updatedAt: clock.now(), ...renewed };
    const { count } = await db.prisma.passphrase.updateMany({ where: { userId }, data });
    // The account was deleted while this was being checked: there is nobody to let in any more.
    return count === 0 ? err({ code: "no_owner" }) : ok(userId);
  }

  return {
    /** The owner's name and id, or null while there is none. */
    async current(): Promise<{ readonly userId: UserId; readonly name: string } | null> {
      const row = await find();
      return row === undefined ? null : { userId: row.user_id, name: row.name };
    },

    /** Makes the owner: at most one, however many try at once. */
    async create(wish: OwnerWish): Promise<Result<UserId, OwnerFault>> {
      const name = wish.name.trim();
      if (name === "" || [...name].length > 80) return err("name_missing");
      const fault = passphraseFault(wish.passphrase, name);
      if (fault !== undefined) return err(fault);
      if ((await find()) !== undefined) return err("owner_exists");
      const hash = await hashPassphrase(wish.passphrase);
      try {
        const userId = await createPerson(
          deps,
          { name, ...(wish.zone === undefined ? {} : { zone: wish.zone }) },
          async (tx, id) => {
            await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended('pauz owner', 0))`;
            const others = await tx.$queryRaw<unknown[]>`
            select 1 from passphrases p join users u on u.id = p.user_id where u.deleted_at is null limit 1`;
            if (others.length > 0) throw new OwnerExists();
            await tx.passphrase.create({ data: { userId: id, hash, updatedAt: clock.now() } });
          },
        );
        await audit.record(userId, "person.created", "owner");
        return ok(userId);
      } catch (error) {
        if (error instanceof OwnerExists) return err("owner_exists");
        throw error;
      }
    },

    /** Checks the passphrase. Wrong ones slow down the next, and the wait survives a restart. */
    async enter(passphrase: string): Promise<Result<UserId, EntryFault>> {
      const owner = await find();
      return owner === undefined ? err({ code: "no_owner" }) : prove(owner, passphrase, "passphrase");
    },

    /** Whether this person comes in with a passphrase. */
    async hasPassphrase(viewer: Viewer): Promise<boolean> {
      return (await db.prisma.passphrase.count({ where: { userId: viewer.userId } })) > 0;
    },

    /** The passphrase once more, from somebody who is in: before what can't be undone. Wrong tries count like those at the door. */
    async confirm(viewer: Viewer, passphrase: string): Promise<Result<UserId, EntryFault>> {
      const row = await db.prisma.passphrase.findUnique({ where: { userId: viewer.userId } });
      if (row === null) return err({ code: "no_owner" });
      return prove(
        { user_id: viewer.userId, hash: row.hash, blocked_until: row.blockedUntil },
        passphrase,
        "passphrase asked once more",
      );
    },
  };
}
