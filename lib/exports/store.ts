import { createHash, randomUUID } from "node:crypto";
import { SealBroken } from "@/lib/crypto/seal";
import { openSegments, sealSegments } from "@/lib/crypto/segments";
import type { Vault } from "@/lib/crypto/vault";
import type { Database } from "@/lib/db/database";
import type { Export as Row } from "@/lib/db/generated/client";
import { inTransaction } from "@/lib/db/transaction";
import { type EntryId, type ExportId, type LinkId, newId, type UserId } from "@/lib/ids/ids";
import type { ObjectStore } from "@/lib/objectstore/port";
import type { Queue } from "@/lib/queue/queue";
import { makeEntryPdf } from "./make-entry-pdf";
import { pdfFolderOf } from "./pdf-folder";
import { type ExportFailure, type ExportStatus, type ExportView, workingStages } from "./view";

/** A finished file in the object store. */
export type StoredPdf = { readonly objectKey: string; readonly checksum: string; readonly bytes: number };
/** What a working link leads to. */
export type LinkTarget = StoredPdf & { readonly userId: UserId; readonly exportId: ExportId; readonly day: string };

export type ExportStore = ReturnType<typeof createExportStore>;

const placeOf = (exportId: ExportId) => ({ table: "exports", row: exportId, column: "pdf" });
const tokenPlace = (linkId: string) => ({ table: "export_links", row: linkId, column: "token" });
const tokenHash = (token: string) => new Uint8Array(createHash("sha256").update(token, "utf8").digest());
const sha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");
const working: { in: string[] } = { in: [...workingStages] };

export function createExportStore(deps: { db: Database; vault: Vault; objects: ObjectStore; queue: Pick<Queue, "enqueue"> }) {
  const { db, objects } = deps;

  async function withLinks(userId: UserId, rows: readonly Row[], now: Date): Promise<readonly ExportView[]> {
    const where = { userId, exportId: { in: rows.map((row) => row.id) }, revokedAt: null, expiresAt: { gt: now } };
    const links = await db.prisma.exportLink.findMany({ where, orderBy: { expiresAt: "asc" } });
    return rows.map((row) =>
      view(
        row,
        links.filter((link) => link.exportId === row.id),
      ),
    );
  }

  return {
    /** Equal for equal sources of one person, and says nothing about them to anybody else. */
    async sourceCode(userId: UserId, source: string): Promise<Uint8Array<ArrayBuffer>> {
      return new Uint8Array((await deps.vault.of(userId)).hash("export source", source));
    },

    /** The newest export of that source that is ready or on its way. */
    async reusable(
      userId: UserId,
      entryId: EntryId,
      sourceCode: Uint8Array<ArrayBuffer>,
      now: Date,
    ): Promise<ExportView | undefined> {
      const where = { userId, entryId, sourceCode, status: { not: "failed" } };
      const row = await db.prisma.export.findFirst({ where, orderBy: { createdAt: "desc" } });
      return row === null ? undefined : (await withLinks(userId, [row], now))[0];
    },

    /** The row and the job that will fill it: both, or neither. */
    async create(userId: UserId, entryId: EntryId, sourceCode: Uint8Array, now: Date): Promise<ExportId> {
      const exportId = newId<ExportId>();
      await inTransaction(db.pool, async (client) => {
        await client.query(
          `INSERT INTO exports (id, user_id, entry_id, kind, status, source_code, created_at, updated_at)
           VALUES ($1, $2, $3, 'entry', 'queued', $4, $5, $5)`,
          [exportId, userId, entryId, Buffer.from(sourceCode), now],
        );
        await deps.queue.enqueue(client, makeEntryPdf, { userId, exportId, entryId });
      });
      return exportId;
    },

    async find(userId: UserId, id: ExportId, now: Date): Promise<ExportView | undefined> {
      const row = await db.prisma.export.findFirst({ where: { userId, id } });
      return row === null ? undefined : (await withLinks(userId, [row], now))[0];
    },

    /** Newest first. */
    async list(userId: UserId, limit: number, now: Date): Promise<readonly ExportView[]> {
      const rows = await db.prisma.export.findMany({
        where: { userId },
        orderBy: [{ createdAt: "desc" }, { id: "desc" }],
        take: limit,
      });
      return withLinks(userId, rows, now);
    },

    /** False when it is no longer being worked on: it was finished, stopped or deleted meanwhile. */
    async enter(userId: UserId, id: ExportId, status: ExportStatus, now: Date): Promise<boolean> {
      const { count } = await db.prisma.export.updateMany({
        where: { userId, id, status: working },
        data: { status, updatedAt: now },
      });
      return count === 1;
    },

    /** False as with `enter`. */
    async fail(userId: UserId, id: ExportId, failure: ExportFailure, now: Date): Promise<boolean> {
      const data = { status: "failed", failure, updatedAt: now, finishedAt: now };
      const { count } = await db.prisma.export.updateMany({ where: { userId, id, status: working }, data });
      return count === 1;
    },

    /** A finished export whose file is gone or was changed: nothing leads to it any more, and the next request makes a new one. */
    async lose(userId: UserId, id: ExportId, now: Date): Promise<void> {
      const data = { status: "failed", failure: "lost" satisfies ExportFailure, updatedAt: now };
      await db.prisma.export.updateMany({ where: { userId, id, status: "ready" }, data });
    },

    /** False as with `enter`; then the file belongs to nothing. Links asked for meanwhile end at `linksUntil`. */
    async finish(
      userId: UserId,
      id: ExportId,
      pdf: StoredPdf & { readonly pages: number },
      { now, linksUntil }: { readonly now: Date; readonly linksUntil: Date },
    ): Promise<boolean> {
      const data = { status: "ready", failure: null, ...pdf, updatedAt: now, finishedAt: now };
      return db.prisma.$transaction(async (tx) => {
        const { count } = await tx.export.updateMany({ where: { userId, id, status: working }, data });
        if (count === 0) return false;
        await tx.exportLink.updateMany({ where: { userId, exportId: id, revokedAt: null }, data: { expiresAt: linksUntil } });
        return true;
      });
    },

    async seal(userId: UserId, id: ExportId, pdf: Uint8Array): Promise<Buffer> {
      return sealSegments(await deps.vault.of(userId), placeOf(id), pdf);
    },

    /** Each try has a key of its own: two workers with the same job never write over each other's file. */
    async put(userId: UserId, id: ExportId, sealed: Uint8Array): Promise<StoredPdf> {
      const objectKey = `${pdfFolderOf(userId)}${id}/${randomUUID()}`;
      const { sha256: held } = await objects.put(objectKey, sealed);
      const checksum = sha256(sealed);
      if (held !== checksum) throw new Error("the object store holds other bytes than were sent");
      return { objectKey, checksum, bytes: sealed.length };
    },

    /** The file's segments, each opened as it is asked for. Throws `SealBroken` when it isn't what was put there. */
    async open(target: LinkTarget): Promise<readonly Buffer[] | undefined> {
      const sealed = await objects.get(target.objectKey);
      if (sealed === undefined) return undefined;
      if (sha256(sealed) !== target.checksum) throw new SealBroken();
      return [...openSegments(await deps.vault.of(target.userId), placeOf(target.exportId), sealed)];
    },

    async drop(objectKey: string): Promise<void> {
      await objects.delete(objectKey);
    },

    /** A link is found by its token's hash; the token itself is kept under the person's own key. */
    async addLink(userId: UserId, exportId: ExportId, token: string, now: Date, expiresAt: Date): Promise<void> {
      const id = newId<LinkId>();
      const sealedToken = new Uint8Array((await deps.vault.of(userId)).seal(tokenPlace(id), token));
      await db.prisma.exportLink.create({
        data: { id, userId, exportId, tokenHash: tokenHash(token), sealedToken, createdAt: now, expiresAt },
      });
    },

    /** The newest link that still works. */
    async openLink(
      userId: UserId,
      exportId: ExportId,
      now: Date,
    ): Promise<{ readonly token: string; readonly expiresAt: Date } | undefined> {
      const row = await db.prisma.exportLink.findFirst({
        where: { userId, exportId, revokedAt: null, expiresAt: { gt: now }, sealedToken: { not: null } },
        orderBy: [{ expiresAt: "desc" }, { id: "desc" }],
      });
      if (row === null || row.sealedToken === null) return undefined;
      const vault = await deps.vault.of(userId);
      return { token: vault.open(tokenPlace(row.id), row.sealedToken), expiresAt: row.expiresAt };
    },

    async revokeLinks(userId: UserId, exportId: ExportId, now: Date): Promise<void> {
      await db.prisma.exportLink.updateMany({ where: { userId, exportId, revokedAt: null }, data: { revokedAt: now } });
    },

    /** Takes the export and its links away. Gives its file's key, "" when it has none yet, undefined when there is no such export. */
    async remove(userId: UserId, id: ExportId): Promise<string | undefined> {
      const [row] = await db.prisma.export.findMany({ where: { userId, id }, select: { objectKey: true } });
      if (row === undefined) return undefined;
      await db.prisma.exportLink.deleteMany({ where: { userId, exportId: id } });
      await db.prisma.export.deleteMany({ where: { userId, id } });
      return row.objectKey ?? "";
    },

    /** Undefined unless everything holds: the link, its export, its entry out of the trash, and its person's account. */
    async target(token: string, now: Date): Promise<LinkTarget | undefined> {
      const { rows } = await db.pool.query<LinkTarget>(
        `SELECT e.user_id AS "userId", e.id AS "exportId", e.object_key AS "objectKey", e.checksum, e.bytes, to_char(n.local_date, 'YYYY-MM-DD') AS day
         FROM export_links l
         JOIN exports e ON e.id = l.export_id AND e.user_id = l.user_id AND e.status = 'ready'
         JOIN entries n ON n.id = e.entry_id AND n.user_id = e.user_id AND n.trashed_at IS NULL
         JOIN users u ON u.id = e.user_id AND u.deleted_at IS NULL
         WHERE l.token_hash = $1 AND l.revoked_at IS NULL AND l.expires_at > $2`,
        [Buffer.from(tokenHash(token)), now],
      );
      return rows[0];
    },
  };
}

function view(row: Row, made: readonly { readonly expiresAt: Date }[]): ExportView {
  // Until there is a file, a link leads to nothing.
  const links = row.status === "ready" ? made : [];
  // The columns are written by this file alone, from the types they are read as.
  return {
    id: row.id as ExportId,
    entryId: row.entryId as EntryId | null,
    status: row.status as ExportStatus,
    failure: row.failure as ExportFailure | null,
    pages: row.pages,
    bytes: row.bytes,
    createdAt: row.createdAt,
    finishedAt: row.finishedAt,
    openLinks: links.length,
    openUntil: links.at(-1)?.expiresAt ?? null,
  };
}
