import type { Clock } from "@/lib/clock/clock";
import type { Vault } from "@/lib/crypto/vault";
import type { Database } from "@/lib/db/database";
import { newId, type UserId } from "@/lib/ids/ids";
import { errorFields, log } from "@/lib/observability/log";
import type { Audit } from "./audit";
import { createPerson } from "./create-person";
import type { Pictures } from "./pictures";

/** What the provider's signed token says of someone. `email` only when the provider has verified it. */
export type GoogleIdentity = {
  readonly subject: string;
  readonly name: string | undefined;
  readonly email: string | undefined;
  readonly picture: string | undefined;
};

const provider = "google";

export type GooglePeople = {
  /** The person behind an identity, made at the first sign-in. Null when that person is being deleted. */
  enter(identity: GoogleIdentity, zone: string | undefined): Promise<UserId | null>;
};

/** People who sign in with Google. They are known by the provider's subject alone: an e-mail address can change hands. */
export function createGooglePeople(deps: {
  db: Database;
  vault: Vault;
  clock: Clock;
  audit: Audit;
  pictures: Pictures;
}): GooglePeople {
  const { db, clock } = deps;

  async function known(subject: string): Promise<{ userId: UserId; deleted: boolean } | undefined> {
    const { rows } = await db.pool.query<{ id: UserId; deleted_at: Date | null }>(
      `select u.id, u.deleted_at from accounts a join users u on u.id = a.user_id
        where a.provider = $1 and a.provider_account_id = $2`,
      [provider, subject],
    );
    const row = rows[0];
    return row === undefined ? undefined : { userId: row.id, deleted: row.deleted_at !== null };
  }

  /** Two first sign-ins at once make one person: the second finds the account taken and rolls back. */
  async function make(identity: GoogleIdentity, zone: string | undefined): Promise<UserId | undefined> {
    const taken = identity.email === undefined ? 0 : await db.prisma.user.count({ where: { email: identity.email } });
    const facts = {
      name: identity.name?.slice(0, 80) ?? "",
      ...(identity.email === undefined || taken > 0 ? {} : { email: identity.email }),
      ...(zone === undefined ? {} : { zone }),
    };
    try {
      return await createPerson(deps, facts, async (tx, userId) => {
        await tx.account.create({
          data: { id: newId<UserId>(), userId, provider, providerAccountId: identity.subject, createdAt: clock.now() },
        });
      });
    } catch (error) {
      if (error instanceof Error && "code" in error && error.code === "P2002") return undefined;
      throw error;
    }
  }

  return {
    async enter(identity, zone) {
      const before = await known(identity.subject);
      if (before !== undefined) return before.deleted ? null : before.userId;
      const made = await make(identity, zone);
      if (made === undefined) {
        const other = await known(identity.subject);
        // Taken by neither a known account nor a race for this one: the e-mail was claimed between look and insert.
        if (other === undefined) throw new Error("a first sign-in collided with another; signing in again works");
        return other.deleted ? null : other.userId;
      }
      await deps.audit.record(made, "person.created", provider);
      if (identity.picture !== undefined) {
        // A picture is a nicety: whatever goes wrong with it, the person is in.
        await deps.pictures.keepFrom(made, identity.picture).catch((error: unknown) => {
          log("warn", "auth.picture_not_kept", errorFields(error));
        });
      }
      return made;
    },
  };
}
