import { toDateColumn } from "@/lib/clock/local-date";
import type { Vault } from "@/lib/crypto/vault";
import type { Database } from "@/lib/db/database";
import { type EntryId, newId, type SaveId, type UserId } from "@/lib/ids/ids";
import type { Birth } from "@/lib/journal/birth";
import { previewed } from "@/lib/journal/rows";
import { historyAndReceipt, outcome, receipt, returned } from "@/lib/journal/save-statement";
import { sealDraft } from "@/lib/journal/sealing";
import { wordCount } from "@/lib/richtext/words";
import { answersAsText } from "./as-text";
import { documentIn, type Envelope } from "./document-schema";
import { objectKeyOf } from "./journal-object";
import { documentText, ownWords, progressOf } from "./view";

/** Milliseconds a save may take from its claim to its end. Nobody else writes the object meanwhile. */
const claimMs = 60_000;

const columns = { omit: { sealedBody: true, sealedTitle: true } } as const;

/** A save on its way to the store. `until` in the past: whoever made it has given up, and its object may be there or not. */
export type Pending = {
  readonly saveId: SaveId;
  readonly revision: number;
  readonly open: boolean;
  readonly until: Date;
};

/** How a person's journals lie in the store. `keptSealed`: those kept away from AI or in the trash, which are not among `sealed`. */
export type Lying = { readonly sealed: number; readonly open: number; readonly keptSealed: number };

export type ClaimOutcome = "claimed" | "taken" | "stale" | "absent" | "save_id_taken" | { readonly repeated: number };
export type CommitOutcome = "committed" | "refused" | { readonly repeated: number };

const update = `${receipt} saved AS (
  UPDATE entries SET sealed_title = $7, sealed_gist = $8, revision = $4::int + 1, word_count = $9, updated_at = $10
  WHERE id = $2 AND user_id = $1 AND kind = 'guided' AND revision = $4::int AND NOT EXISTS (SELECT 1 FROM receipt)
    AND EXISTS (SELECT 1 FROM guided_journals g WHERE g.entry_id = $2 AND g.user_id = $1 AND g.pending_save_id = $3)
  ${returned}
), counted AS (
  UPDATE guided_journals SET prompt_count = $13, answered_count = $14, completion_percentage = $15, completed_at = $16,
    object_save_id = $3, object_open = pending_open, pending_save_id = NULL, pending_revision = NULL, pending_until = NULL
  WHERE entry_id = $2 AND user_id = $1 AND EXISTS (SELECT 1 FROM saved)
), ${historyAndReceipt} ${outcome}`;

/**
 * In SQL, of a journal `g`, its entry `e` and its person's settings `s`: whether it may lie open to the store's own search. One
 * that is kept away from AI, or in the trash, doesn't, whatever is said of all.
 */
export const mayLieOpen = "(coalesce(s.guided_open, false) AND NOT e.ai_excluded AND e.trashed_at IS NULL)";

/** What `mayLieOpen` is asked of. */
export const withEntryAndSettings =
  "guided_journals g JOIN entries e ON e.id = g.entry_id AND e.user_id = g.user_id LEFT JOIN settings s ON s.user_id = g.user_id";

export type GuidedStore = ReturnType<typeof createGuidedStore>;

/** The record's side of guided journals. See lib/decisions/0018 for the order of its steps. */
export function createGuidedStore(deps: { readonly db: Database; readonly vault: Vault }) {
  const { db, vault } = deps;
  const { prisma, pool } = db;

  return {
    /** The journal's rows, opened as far as a list needs them; also while its first save is under way (revision 0). */
    async find(userId: UserId, id: EntryId, options: { readonly trashed: boolean }) {
      const [entry, row] = await Promise.all([
        prisma.entry.findFirst({
          where: { id, userId, kind: "guided", ...(options.trashed ? {} : { trashedAt: null }) },
          ...columns,
        }),
        prisma.guidedJournal.findFirst({ where: { entryId: id, userId, erasedAt: null } }),
      ]);
      if (entry === null || row === null) return undefined;
      const { pendingSaveId, pendingRevision, pendingOpen, pendingUntil } = row;
      const pending: Pending | undefined =
        pendingSaveId === null || pendingRevision === null || pendingUntil === null
          ? undefined
          : { saveId: pendingSaveId as SaveId, revision: pendingRevision, open: pendingOpen, until: pendingUntil };
      return { entry: previewed(await vault.of(userId), entry), ...countsOf(row), ...objectOf(row), pending };
    },

    /** Makes the rows of a journal that isn't there yet. False when the id is somebody's, or a free entry's. */
    async make(userId: UserId, id: EntryId, birth: Birth): Promise<boolean> {
      return prisma.$transaction(async (tx) => {
        const { zone, at } = birth;
        const row = { id, userId, kind: "guided", zone, localDate: toDateColumn(birth.localDate), createdAt: at, updatedAt: at };
        await tx.entry.createMany({ data: [row], skipDuplicates: true });
        const mine = await tx.entry.findFirst({ where: { id, userId, kind: "guided" }, select: { id: true } });
        if (mine === null) return false;
        await tx.guidedJournal.createMany({
          data: [{ entryId: id, userId, objectKey: objectKeyOf(userId, id) }],
          skipDuplicates: true,
        });
        return true;
      });
    },

    /**
     * Claims the right to write the object as `revision` of the save `saveId`, on the record as it is at `base`: for a new
     * version `base + 1`, for the same version put once more `base`. "taken" while another save is on its way or has left
     * its claim behind.
     */
    async claim(
      userId: UserId,
      id: EntryId,
      claim: {
        readonly base: number;
        readonly revision: number;
        readonly saveId: SaveId;
        readonly open: boolean;
        /** Also of a journal in the trash: its object may have to be sealed. */
        readonly evenTrashed?: boolean;
        readonly at: Date;
      },
    ): Promise<ClaimOutcome> {
      const until = new Date(claim.at.getTime() + claimMs);
      const { rows } = await pool.query<{
        repeated: number | null;
        claimed: boolean;
        stale: boolean;
        there: boolean;
        used: boolean;
      }>(
        `WITH receipt AS (SELECT revision FROM save_receipts WHERE user_id = $1 AND save_id = $3 AND entry_id = $2),
        used AS (SELECT 1 FROM save_receipts WHERE user_id = $1 AND save_id = $3 AND entry_id <> $2),
        entry AS (SELECT revision FROM entries WHERE id = $2 AND user_id = $1 AND kind = 'guided' AND ($8 OR trashed_at IS NULL) FOR SHARE),
        claimed AS (
          UPDATE guided_journals SET pending_save_id = $3, pending_revision = $5, pending_open = $6, pending_until = $7
          WHERE entry_id = $2 AND user_id = $1 AND erased_at IS NULL AND (pending_save_id IS NULL OR pending_save_id = $3)
            AND NOT EXISTS (SELECT 1 FROM receipt) AND NOT EXISTS (SELECT 1 FROM used)
            AND EXISTS (SELECT 1 FROM entry WHERE revision = $4)
          RETURNING 1
        )
        SELECT (SELECT revision FROM receipt) AS repeated, EXISTS (SELECT 1 FROM claimed) AS claimed,
          EXISTS (SELECT 1 FROM entry WHERE revision <> $4) AS stale, EXISTS (SELECT 1 FROM entry) AS there,
          EXISTS (SELECT 1 FROM used) AS used`,
        [userId, id, claim.saveId, claim.base, claim.revision, claim.open, until, claim.evenTrashed ?? false],
      );
      const row = rows[0];
      if (row === undefined || (!row.there && row.repeated === null)) return "absent";
      if (row.repeated !== null) return { repeated: row.repeated };
      if (row.claimed) return "claimed";
      // Said before anything is put: an object whose commit can't follow would stand in the way of the one that is there.
      if (row.used) return "save_id_taken";
      return row.stale ? "stale" : "taken";
    },

    /** Whoever claimed has given up: the next one may look at once what became of it. */
    async giveUp(userId: UserId, id: EntryId, saveId: SaveId, at: Date): Promise<void> {
      await prisma.guidedJournal.updateMany({
        where: { entryId: id, userId, pendingSaveId: saveId },
        data: { pendingUntil: at },
      });
    },

    /** Takes back a claim whose object never came. */
    async release(userId: UserId, id: EntryId, saveId: SaveId): Promise<void> {
      const none = { pendingSaveId: null, pendingRevision: null, pendingUntil: null };
      await prisma.guidedJournal.updateMany({ where: { entryId: id, userId, pendingSaveId: saveId }, data: none });
    },

    /** The object is there: row, counts, history and receipt follow, in one statement, once. */
    async commit(userId: UserId, envelope: Envelope, ownVersion: boolean): Promise<CommitOutcome> {
      const id = envelope.id as EntryId; // A uuid, by the envelope's schema.
      const document = documentIn(envelope);
      const text = documentText(document);
      const said = answersAsText(text);
      const revision = envelope.revision;
      // The version holds the whole document; the gist is of the topic and the answers.
      const keys = await vault.of(userId);
      const version = sealDraft(keys, id, revision, { body: text, title: document.topic });
      const { gist } = sealDraft(keys, id, revision, { body: said, title: document.topic });
      const { answered, completion } = progressOf(document);
      const values = [
        userId,
        id,
        envelope.save_id,
        revision - 1,
        newId(),
        version.body,
        version.title,
        gist,
        wordCount(ownWords(document)),
        new Date(envelope.saved_at),
        envelope.device,
        ownVersion,
        document.prompts.length,
        answered,
        completion,
        document.finishedAt === null ? null : new Date(document.finishedAt),
      ];
      const { rows } = await pool.query<{ revision: number | null; repeated: number | null }>({
        name: "guided-commit",
        text: update,
        values,
      });
      const row = rows[0];
      if (row !== undefined && row.repeated !== null) return { repeated: row.repeated };
      return row === undefined || row.revision === null ? "refused" : "committed";
    },

    /** The same version lies in the store anew (sealed, open, or brought back). */
    async commitAgain(userId: UserId, id: EntryId, saveId: SaveId): Promise<boolean> {
      const { rowCount } = await pool.query(
        `UPDATE guided_journals SET object_save_id = pending_save_id, object_open = pending_open,
           pending_save_id = NULL, pending_revision = NULL, pending_until = NULL
         WHERE entry_id = $2 AND user_id = $1 AND pending_save_id = $3`,
        [userId, id, saveId],
      );
      return rowCount === 1;
    },

    /** Whether this journal may lie open to the store's own search. */
    async mayLieOpen(userId: UserId, id: EntryId): Promise<boolean> {
      const { rows } = await pool.query<{ open: boolean }>(
        `SELECT ${mayLieOpen} AS open FROM ${withEntryAndSettings} WHERE g.user_id = $1 AND g.entry_id = $2`,
        [userId, id],
      );
      return rows[0]?.open ?? false;
    },

    /** Whether the person leaves guided journals open to the store's own search. */
    async wantsOpen(userId: UserId): Promise<boolean> {
      const row = await prisma.settings.findUnique({ where: { userId }, select: { guidedOpen: true } });
      return row?.guidedOpen ?? false;
    },

    /** Counts of those journals, by id. */
    async counts(userId: UserId, ids: readonly EntryId[]) {
      const rows = await prisma.guidedJournal.findMany({ where: { userId, entryId: { in: [...ids] } } });
      return new Map(rows.map((row) => [row.entryId as EntryId, countsOf(row)]));
    },

    /** How many of the person's journals lie sealed in the store, how many open, and how many are sealed whatever is said of all. */
    async lying(userId: UserId): Promise<Lying> {
      const { rows } = await pool.query<Lying>(
        `SELECT count(*) FILTER (WHERE g.object_open)::int AS open,
           count(*) FILTER (WHERE NOT g.object_open AND (e.ai_excluded OR e.trashed_at IS NOT NULL))::int AS "keptSealed",
           count(*) FILTER (WHERE NOT g.object_open AND NOT e.ai_excluded AND e.trashed_at IS NULL)::int AS sealed
         FROM ${withEntryAndSettings} WHERE g.user_id = $1 AND g.object_save_id IS NOT NULL AND g.erased_at IS NULL`,
        [userId],
      );
      return rows[0] ?? { sealed: 0, open: 0, keptSealed: 0 };
    },

    /** Ids of journals that were begun and not finished, the one last written in first. */
    async unfinished(userId: UserId, limit: number): Promise<readonly EntryId[]> {
      const { rows } = await pool.query<{ id: EntryId }>(
        `SELECT e.id FROM entries e JOIN guided_journals g ON g.entry_id = e.id AND g.user_id = e.user_id
         WHERE e.user_id = $1 AND e.kind = 'guided' AND e.revision > 0 AND e.trashed_at IS NULL AND g.completed_at IS NULL
         ORDER BY e.updated_at DESC, e.id DESC LIMIT $2`,
        [userId, limit],
      );
      return rows.map(({ id }) => id);
    },

    /** Journals of this person whose object lies otherwise than it should, and how it should lie: open, or else sealed. */
    async lyingOtherwise(
      userId: UserId,
      searchable: boolean,
      after: EntryId | undefined,
      limit: number,
    ): Promise<readonly { readonly id: EntryId; readonly open: boolean }[]> {
      const { rows } = await pool.query<{ id: EntryId; open: boolean }>(
        `SELECT g.entry_id AS id, NOT g.object_open AS open FROM ${withEntryAndSettings}
         WHERE g.user_id = $1 AND g.object_save_id IS NOT NULL AND g.erased_at IS NULL AND ($3::uuid IS NULL OR g.entry_id > $3)
           AND g.object_open <> (${mayLieOpen} AND $2) ORDER BY g.entry_id LIMIT $4`,
        [userId, searchable, after ?? null, limit],
      );
      return rows;
    },
  };
}

type CountRow = { promptCount: number; answeredCount: number; completionPercentage: number; completedAt: Date | null };

const countsOf = ({ promptCount, answeredCount, completionPercentage, completedAt }: CountRow) => ({
  promptCount,
  answered: answeredCount,
  completion: completionPercentage,
  completedAt,
});

const objectOf = ({ objectSaveId, objectOpen }: { objectSaveId: string | null; objectOpen: boolean }) => ({
  objectSaveId,
  objectOpen,
});
