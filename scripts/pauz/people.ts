import { readFileSync } from "node:fs";
import { mintViewer } from "@/lib/auth/viewer";
import { apiTokens, owner } from "@/lib/auth/wire";
import { passphraseMin } from "@/lib/auth/passphrase";
import { database } from "@/lib/db/database";
import type { UserId } from "@/lib/ids/ids";
import { NotAllGone } from "@/lib/leaving/eraser";
import { eraser, leaving } from "@/lib/leaving/wire";
import { StartProblem } from "../server/problem";

/** Makes the owner with the passphrase in that file (a line end after it doesn't count). */
export async function createOwner(name: string, file: string): Promise<void> {
  let passphrase: string;
  try {
    passphrase = readFileSync(file, "utf8").replace(/\r?\n$/, "");
  } catch (cause) {
    throw new StartProblem(`The passphrase file ${file} can't be read.`, { cause });
  }
  const made = await owner().create({ name, passphrase });
  if (made.ok) return;
  const words: Readonly<Record<typeof made.error, string>> = {
    owner_exists: "There is an owner already; their passphrase opens this journal.",
    name_missing: "The name must have 1 to 80 characters.",
    too_short: `The passphrase is too short: it needs at least ${passphraseMin} characters.`,
    too_long: "The passphrase is too long: 512 characters at most.",
    too_plain: "The passphrase is too easy to guess: use several words that don't hold your name.",
  };
  throw new StartProblem(words[made.error]);
}

async function findPerson(named: string): Promise<UserId> {
  const { rows } = await database().pool.query<{ id: UserId }>(
    "select id from users where deleted_at is null and (name = $1 or email = lower($1)) order by created_at limit 2",
    [named],
  );
  const [first, second] = rows;
  if (first === undefined) throw new StartProblem(`Nobody here is called "${named}".`);
  if (second !== undefined) throw new StartProblem(`More than one person is called "${named}": give their e-mail address.`);
  return first.id;
}

/** Makes a personal token and gives its text, which is nowhere else from then on. */
export async function createToken(named: string, scope: "read" | "write", name: string): Promise<string> {
  const userId = await findPerson(named);
  // Whoever can run this has the database and its keys: it acts for the person, as a job does.
  const viewer = mintViewer({ userId, sessionId: null, scope: "write", via: "job" });
  const made = await apiTokens().create(viewer, { name, scope });
  if (made.ok) return made.value.text;
  const words: Readonly<Record<typeof made.error, string>> = {
    empty_name: "The token's name must have 1 to 80 characters.",
    too_many: "This person has 50 tokens already: revoke one under Settings first.",
    forbidden_scope: "This token can't be made.",
  };
  throw new StartProblem(words[made.error]);
}

/** Deletes an account and all of it. False when a store didn't let go of everything yet: a running PAUZ goes on with it. */
export async function deleteAccount(named: string): Promise<boolean> {
  const userId = await findPerson(named);
  await leaving().dismiss(mintViewer({ userId, sessionId: null, scope: "write", via: "job" }));
  try {
    await eraser().erase(userId, new AbortController().signal);
    return true;
  } catch (error) {
    if (error instanceof NotAllGone) return false;
    throw error;
  }
}
