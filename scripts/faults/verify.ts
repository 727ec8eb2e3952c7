import { createHash } from "node:crypto";
import { systemClock } from "@/lib/clock/clock";
import { createVault } from "@/lib/crypto/vault";
import { masterKeysFrom } from "@/lib/crypto/master-keys";
import type { Database } from "@/lib/db/database";
import type { EntryId, UserId } from "@/lib/ids/ids";
import { createJournalStore } from "@/lib/journal/store";
import type { Ledger } from "./ledger";

/** What stands in the database, opened with the person's key, without the server between. */
export type Verdict = { readonly lost: number; readonly duplicated: number };

const digest = (text: string) => createHash("sha256").update(text).digest("base64");

type Newest = { readonly entryId: string; readonly revision: number; readonly digest: string };

export function createVerifier(deps: {
  readonly db: Database;
  readonly masterKey: string;
  readonly userId: UserId;
  readonly ledger: Ledger;
}) {
  const { db, userId, ledger } = deps;
  const store = createJournalStore({
    db,
    vault: createVault({ db, masters: masterKeysFrom([deps.masterKey]), clock: systemClock }),
  });
  const done = new Map<string, Newest[]>();

  async function count(sql: string, entryId: string): Promise<number> {
    const { rows } = await db.pool.query<{ n: number }>(`select count(*)::int as n from ${sql} where entry_id = $1`, [entryId]);
    return rows[0]?.n ?? 0;
  }

  /** Everything that was acknowledged of one entry must be readable, word for word, and nothing may be there twice. */
  async function check(entryId: string): Promise<Verdict> {
    const saves = [...(ledger.entries.get(entryId)?.values() ?? [])];
    const kept = saves.filter((save) => save.revision !== undefined);
    const top = kept.reduce((best, save) => Math.max(best, save.revision ?? 0), 0);
    const current = await store.find(userId, entryId as EntryId, { trashed: false });
    const seen: Newest[] = [];
    const missing: number[] = [];
    for (const { revision = 0, text, ownRow } of kept) {
      const newest = revision === top;
      // Versions of one device share a row of the history: of those only the newest is still there, by design.
      if (!ownRow && !newest) continue;
      const version = await store.revision(userId, entryId as EntryId, revision);
      if (version?.body !== text || (newest && current?.body !== text)) missing.push(revision);
      else seen.push({ entryId, revision, digest: digest(text) });
    }
    if (missing.length > 0) ledger.complain(`${entryId}: lost, though acknowledged: revision ${missing.join(", ")} of ${top}`);
    // Only what is settled is compared: while a save may still be on its way, its text may be there or not.
    const unsettled = saves.filter((save) => save.revision === undefined && !save.refused).length;
    if (unsettled > 0) ledger.complain(`${entryId}: ${unsettled} saves were never answered`);
    const [receipts, versions] = await Promise.all([count("save_receipts", entryId), count("revisions", entryId)]);
    const twice = [
      (current?.revision ?? 0) - kept.length,
      receipts - kept.length,
      kept.every((save) => save.ownRow) ? versions - kept.length : 0,
      kept.length - new Set(kept.map((save) => save.revision)).size,
    ];
    done.set(entryId, seen);
    const duplicated = Math.max(0, ...twice);
    if (duplicated > 0) ledger.complain(`${entryId}: there more than once: ${duplicated} (${twice.join(", ")})`);
    return { lost: missing.length, duplicated };
  }

  return {
    userId,
    check,
    /** All entries once more, at the end: nothing that came later may have harmed them. */
    async again(): Promise<number> {
      let lost = 0;
      for (const { entryId, revision, digest: expected } of [...done.values()].flat()) {
        const version = await store.revision(userId, entryId as EntryId, revision);
        if (version === undefined || digest(version.body) !== expected) lost += 1;
      }
      return lost;
    },
  };
}

export type Verifier = ReturnType<typeof createVerifier>;
