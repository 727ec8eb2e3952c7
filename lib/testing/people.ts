import { createPerson as makePerson } from "@/lib/auth/create-person";
import { mintViewer, type Viewer } from "@/lib/auth/viewer";
import { systemClock } from "@/lib/clock/clock";
import { vault as processVault } from "@/lib/crypto/process-vault";
import type { PersonVault } from "@/lib/crypto/vault";
import type { Database } from "@/lib/db/database";
import { newId, type SessionId, type UserId } from "@/lib/ids/ids";

/** Somebody for a test: may act, and can open what is theirs. */
export type TestPerson = { readonly userId: UserId; readonly viewer: Viewer; readonly vault: PersonVault };

/** A person with user, key and settings rows, in the database that `testDatabase()` put in place. Everyone gets another name. */
export async function createPerson(
  db: Database,
  facts: { readonly name?: string; readonly zone?: string } = {},
): Promise<TestPerson> {
  const vault = processVault();
  const userId = await makePerson(
    { db, vault, clock: systemClock },
    { name: facts.name ?? `Person ${newId<SessionId>().slice(-6)}`, ...(facts.zone === undefined ? {} : { zone: facts.zone }) },
  );
  const viewer = mintViewer({ userId, sessionId: newId<SessionId>(), scope: "write", via: "cookie" });
  return { userId, viewer, vault: await vault.of(userId) };
}

/** The same person through a token that may only read. */
export function readerOf(person: TestPerson): Viewer {
  return mintViewer({ userId: person.userId, sessionId: null, scope: "read", via: "bearer" });
}
