import type { Clock } from "@/lib/clock/clock";
import type { Vault } from "@/lib/crypto/vault";
import type { Database } from "@/lib/db/database";
import { newId, type UserId } from "@/lib/ids/ids";

type Transaction = Parameters<Parameters<Database["prisma"]["$transaction"]>[0]>[0];

/**
 * Makes a person: the data key first (one left over is harmless, a person without one could not write),
 * then the rows of the person, with whatever `also` adds, together.
 */
export async function createPerson(
  deps: { db: Database; vault: Vault; clock: Clock },
  facts: { readonly name: string; readonly email?: string; readonly zone?: string },
  also: (tx: Transaction, userId: UserId) => Promise<void> = async () => {},
): Promise<UserId> {
  const userId = newId<UserId>();
  const now = deps.clock.now();
  await deps.vault.createKey(userId);
  try {
    await deps.db.prisma.$transaction(async (tx) => {
      await tx.user.create({ data: { id: userId, name: facts.name, email: facts.email ?? null, createdAt: now } });
      await tx.settings.create({ data: { userId, zone: facts.zone ?? "UTC", updatedAt: now } });
      await also(tx, userId);
    });
  } catch (error) {
    await deps.db.prisma.personKey.deleteMany({ where: { userId } });
    throw error;
  }
  return userId;
}
