import { fileTypeFromBuffer } from "file-type";
import type { Vault } from "@/lib/crypto/vault";
import type { Database } from "@/lib/db/database";
import { newId, type UserId } from "@/lib/ids/ids";
import { err, ok, type Result } from "@/lib/result/result";
import type { SmartBucket } from "@/lib/smartbucket/port";
import { fetchPicture, maxPictureBytes } from "./fetch-picture";
import type { Viewer } from "./viewer";

const bucket = "user-profiles";
const kinds: ReadonlySet<string> = new Set(["image/png", "image/jpeg", "image/webp"]);
const place = (key: string) => ({ table: bucket, row: key, column: "picture" });

/** The type by the bytes themselves, when it is one that browsers only ever draw. */
async function pictureType(bytes: Uint8Array): Promise<string | undefined> {
  const type = (await fileTypeFromBuffer(bytes))?.mime;
  return type !== undefined && kinds.has(type) ? type : undefined;
}

export type Pictures = ReturnType<typeof createPictures>;

/** People's pictures: our own sealed copies, so that no page ever asks another host for one. */
export function createPictures(deps: { db: Database; vault: Vault; smartbucket: SmartBucket; allowInside: boolean }) {
  const { db, vault, smartbucket } = deps;

  async function keep(userId: UserId, bytes: Uint8Array): Promise<Result<null, "not_a_picture" | "too_large">> {
    if (bytes.byteLength > maxPictureBytes) return err("too_large");
    if ((await pictureType(bytes)) === undefined) return err("not_a_picture");
    const key = `${userId}/picture-${newId<UserId>()}`;
    const sealed = (await vault.of(userId)).sealBytes(place(key), bytes);
    await smartbucket.put(bucket, key, { bytes: sealed, contentType: "application/octet-stream" });
    const before = await db.prisma.user.findUnique({ where: { id: userId }, select: { pictureKey: true } });
    await db.prisma.user.update({ where: { id: userId }, data: { pictureKey: key } });
    if (before !== null && before.pictureKey !== null) await smartbucket.delete(bucket, before.pictureKey);
    return ok(null);
  }

  return {
    /** Fetches a picture once, from outside, and keeps a sealed copy. Refused when it is no PNG, JPEG or WebP, or over 1 MB. */
    async keepFrom(userId: UserId, address: string): Promise<Result<null, "not_a_picture" | "too_large">> {
      return keep(userId, await fetchPicture(address, { allowInside: deps.allowInside }));
    },

    /** Keeps a picture the person chose. */
    async keep(viewer: Viewer, bytes: Uint8Array): Promise<Result<null, "not_a_picture" | "too_large">> {
      return keep(viewer.userId, bytes);
    },

    /** The person's own picture. `not_found` when there is none. */
    async read(viewer: Viewer): Promise<Result<{ readonly bytes: Uint8Array; readonly type: string }, "not_found">> {
      const row = await db.prisma.user.findUnique({ where: { id: viewer.userId }, select: { pictureKey: true } });
      if (row === null || row.pictureKey === null) return err("not_found");
      const object = await smartbucket.get(bucket, row.pictureKey);
      if (object === undefined) return err("not_found");
      const bytes = (await vault.of(viewer.userId)).openBytes(place(row.pictureKey), object.bytes);
      const type = await pictureType(bytes);
      return type === undefined ? err("not_found") : ok({ bytes, type });
    },

    /** Forgets the picture. */
    async remove(viewer: Viewer): Promise<void> {
      const row = await db.prisma.user.findUnique({ where: { id: viewer.userId }, select: { pictureKey: true } });
      if (row === null || row.pictureKey === null) return;
      await db.prisma.user.update({ where: { id: viewer.userId }, data: { pictureKey: null } });
      await smartbucket.delete(bucket, row.pictureKey);
    },
  };
}
