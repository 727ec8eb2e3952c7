import type { BrowserContext } from "playwright/test";
import { readEnvironment } from "@/lib/config/environment";
import { setRuntimeFacts } from "@/lib/config/runtime";
import { systemClock } from "@/lib/clock/clock";
import { database } from "@/lib/db/database";
import { openEmbedded } from "@/lib/db/embedded/embedded";
import { mintSession } from "@/lib/auth/mint-session";
import { apiTokens } from "@/lib/auth/wire";
import { clearSingletons, setSingleton } from "@/lib/process/singleton";
import { createPerson, type TestPerson } from "@/lib/testing/people";
import type { RunningServer } from "./server";

export type SignedInPerson = TestPerson & {
  /** A `Cookie` header's value. */
  readonly cookie: string;
  readonly readToken: string;
  readonly writeToken: string;
};

export type People = {
  /** Somebody new, signed in, with a token of each scope. */
  make(name: string): Promise<SignedInPerson>;
  /** Marks an account as erased, as deleting it does first of all. */
  erase(person: SignedInPerson): Promise<void>;
  close(): Promise<void>;
};

/**
 * People beside those that the screens can make: a server without Google has one owner, and comparing two people needs two.
 * They are written straight into the running server's database.
 */
export async function peopleOf(server: RunningServer): Promise<People> {
  clearSingletons();
  const embedded = await openEmbedded(server.dataDir);
  setRuntimeFacts({ embedded: embedded.connection });
  const settings = readEnvironment({ PAUZ_DATA_DIR: server.dataDir, PAUZ_URL: server.url, PAUZ_DB_POOL: "2" });
  setSingleton("config", settings);
  const db = database();

  return {
    async make(name) {
      const person = await createPerson(db, { name });
      const minting = { db, clock: systemClock, secret: settings.sessionSecret, url: settings.url };
      const { cookie } = await mintSession(minting, person.userId, "a test");
      const token = async (scope: "read" | "write") => {
        const made = await apiTokens().create(person.viewer, { name: scope, scope });
        if (!made.ok) throw new Error(made.error);
        return made.value.text;
      };
      return {
        ...person,
        cookie: `${cookie.name}=${cookie.value}`,
        readToken: await token("read"),
        writeToken: await token("write"),
      };
    },
    async erase(person) {
      await db.prisma.user.update({ where: { id: person.userId }, data: { deletedAt: systemClock.now() } });
    },
    close: () => db.close(),
  };
}

/** The browser is this person's from now on: as if they had signed in, and whoever was there before had not signed out. */
export async function become(context: BrowserContext, person: SignedInPerson, url: string): Promise<void> {
  const [name = "", value = ""] = person.cookie.split("=");
  await context.clearCookies();
  await context.addCookies([{ name, value, url }]);
}
