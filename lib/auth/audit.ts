import type { Clock } from "@/lib/clock/clock";
import type { Vault } from "@/lib/crypto/vault";
import type { Database } from "@/lib/db/database";
import type { UserId } from "@/lib/ids/ids";
import { err, ok, type Result } from "@/lib/result/result";

/** Security events only: never a save, never a word of the person's. */
export type AuditKind =
  | "person.created"
  | "sign_in"
  | "sign_in.refused"
  | "sign_out"
  | "session.revoked"
  | "sessions.others_revoked"
  | "token.created"
  | "token.revoked"
  | "ai.consent_given"
  | "ai.consent_withdrawn"
  | "guided.opened"
  | "memory.opened"
  | "memory.sealed"
  | "guided.sealed"
  | "seal.broken";

export type AuditEntry = { readonly seq: number; readonly at: Date; readonly kind: string; readonly detail: string };

export type Audit = {
  /** Adds an event to the person's chain. `detail` is ours (ids, codes, device names): never what a person wrote. */
  record(userId: UserId, kind: AuditKind, detail?: string): Promise<void>;
  /** The number of events when every link holds, else the first that does not. */
  verify(userId: UserId): Promise<Result<number, { readonly brokenAt: number }>>;
};

const start = Buffer.alloc(16);

function link(entry: AuditEntry, previous: Uint8Array): string {
  return JSON.stringify([entry.seq, entry.at.toISOString(), entry.kind, entry.detail, Buffer.from(previous).toString("hex")]);
}

/**
 * The audit trail: insert-only (the database refuses changes) and chained per person. Links are hashed with the person's own key,
 * so that someone who can write to the database, but has no master key, can't forge a chain that holds.
 */
export function createAudit(deps: { db: Database; vault: Vault; clock: Clock }): Audit {
  return {
    async record(userId, kind, detail = "") {
      const key = await deps.vault.of(userId);
      await deps.db.prisma.$transaction(async (tx) => {
        // One writer per person at a time, or two events would follow the same one.
        await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${`audit|${userId}`}, 0))`;
        const last = await tx.auditEvent.findFirst({ where: { userId }, orderBy: { seq: "desc" } });
        const previous = last?.hash ?? start;
        const entry = { seq: (last?.seq ?? 0) + 1, at: deps.clock.now(), kind, detail };
        const hash = key.hash("audit", link(entry, previous));
        await tx.auditEvent.create({
          data: { userId, ...entry, previous: new Uint8Array(previous), hash: new Uint8Array(hash) },
        });
      });
    },

    async verify(userId) {
      const key = await deps.vault.of(userId);
      const rows = await deps.db.prisma.auditEvent.findMany({ where: { userId }, orderBy: { seq: "asc" } });
      let previous: Uint8Array = start;
      for (const [index, row] of rows.entries()) {
        const expected = key.hash("audit", link(row, previous));
        const holds = row.seq === index + 1 && Buffer.from(row.previous).equals(previous) && expected.equals(row.hash);
        if (!holds) return err({ brokenAt: row.seq });
        previous = row.hash;
      }
      return ok(rows.length);
    },
  };
}
