import { runtimeFacts } from "@/lib/config/runtime";
import { database } from "@/lib/db/database";
import { migrationState } from "@/lib/db/migrate";
import { objectstore } from "@/lib/objectstore/wire";
import { smartbucket } from "@/lib/smartbucket/wire";

/** `ok`, or what is the matter, for each thing PAUZ can't work without. */
export type Readiness = {
  readonly ready: boolean;
  readonly checks: Readonly<Record<string, "ok" | "failing" | "starting" | "draining">>;
};

const patience = 3_000;
/** An owner nobody is: that nothing is there must be an answer, not an error. */
const nobody = "00000000-0000-0000-0000-000000000000/readiness";

async function answers(check: () => Promise<unknown>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), patience);
  });
  try {
    return await Promise.race([check().then((value) => value !== false), late]);
  } catch {
    // Which of them fails is the answer; why is in the log of whoever uses it.
    return false;
  } finally {
    clearTimeout(timer);
  }
}

async function migrated(): Promise<boolean> {
  const { pending, unknown } = await migrationState(database().pool);
  return pending.length === 0 && unknown.length === 0;
}

function serverState(): "ok" | "starting" | "draining" {
  const { starting, draining } = runtimeFacts();
  if (draining === true) return "draining";
  return starting === true ? "starting" : "ok";
}

/** Whether the database answers, and whether it is at this version, each for 3 s at most. */
export async function databaseState(): Promise<{ readonly answers: boolean; readonly migrated: boolean }> {
  const [alive, current] = await Promise.all([answers(() => database().pool.query("select 1")), answers(migrated)]);
  return { answers: alive, migrated: current };
}

/** Looks at the database, its migrations and both stores for objects, each for 3 s at most. */
export async function readiness(): Promise<Readiness> {
  const [{ answers: db, migrated: migrations }, objects, files] = await Promise.all([
    databaseState(),
    // A list is one call to every store; that an object is missing, a store may have to look up twice.
    answers(() => smartbucket().list("ai-contexts", nobody)),
    answers(() => objectstore().get("pdf-exports/readiness")),
  ]);
  const word = (fine: boolean) => (fine ? ("ok" as const) : ("failing" as const));
  const checks = {
    database: word(db),
    migrations: word(migrations),
    objects: word(objects && files),
    server: serverState(),
  };
  return { ready: Object.values(checks).every((check) => check === "ok"), checks };
}
