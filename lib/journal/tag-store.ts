import type { PersonVault, Vault } from "@/lib/crypto/vault";
import type { Database } from "@/lib/db/database";
import type { EntryId, UserId } from "@/lib/ids/ids";
import { searchForm } from "@/lib/search/view";
import { openTags } from "./sealing";
import type { TagInUse } from "./view";

/** A person never sees more of their tags at once than this. */
const maxListed = 500;

/** What a tag is found by: equal for equal tags of one person whatever their case, and telling nobody else which. */
export function tagCode(vault: PersonVault, tag: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(vault.hash("tag", searchForm(tag)));
}

type Tally = { readonly code: Buffer; readonly count: number; readonly id: EntryId; readonly sealedTags: Buffer | null };

/** Finds entries by their tags without opening them. */
export function createTagStore({ db, vault: vaults }: { readonly db: Database; readonly vault: Vault }) {
  return {
    /** The entries that carry the tag, also those in the trash. */
    async entriesWith(userId: UserId, tag: string): Promise<readonly EntryId[]> {
      const code = tagCode(await vaults.of(userId), tag);
      const rows = await db.prisma.entryTag.findMany({ where: { userId, code }, select: { entryId: true } });
      return rows.map(({ entryId }) => entryId as EntryId); // Written from entries' own ids.
    },

    /** The tags of the entries that aren't in the trash, the most used first. Opens one entry's tags for each. */
    async inUse(userId: UserId): Promise<readonly TagInUse[]> {
      const vault = await vaults.of(userId);
      const { rows } = await db.pool.query<Tally>(
        `SELECT t.code, t.count::int AS count, t.id, e.sealed_tags AS "sealedTags"
         FROM (
           SELECT k.code, count(*) AS count, (array_agg(n.id ORDER BY n.updated_at DESC, n.id DESC))[1] AS id
           FROM entry_tags k JOIN entries n ON n.id = k.entry_id AND n.user_id = k.user_id
           WHERE k.user_id = $1 AND n.trashed_at IS NULL
           GROUP BY k.code ORDER BY count(*) DESC LIMIT ${maxListed}
         ) t JOIN entries e ON e.id = t.id AND e.user_id = $1
         ORDER BY t.count DESC`,
        [userId],
      );
      return rows.flatMap(({ code, count, id, sealedTags }) => {
        const tag = openTags(vault, id, sealedTags).find((each) => code.equals(tagCode(vault, each)));
        return tag === undefined ? [] : [{ tag, count }];
      });
    },

    /** Notes the codes of tags that were given before codes were kept. Any number of times. */
    async noteCodes(userId: UserId, id: EntryId): Promise<void> {
      const vault = await vaults.of(userId);
      const row = await db.prisma.entry.findFirst({ where: { id, userId }, select: { sealedTags: true } });
      const data = openTags(vault, id, row?.sealedTags ?? null).map((tag) => ({
        userId,
        entryId: id,
        code: tagCode(vault, tag),
      }));
      await db.prisma.entryTag.createMany({ data, skipDuplicates: true });
    },
  };
}

export type TagStore = ReturnType<typeof createTagStore>;
