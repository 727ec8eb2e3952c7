import { z } from "zod";
import type { Vault } from "@/lib/crypto/vault";
import type { Database } from "@/lib/db/database";
import type { EntryId, UserId } from "@/lib/ids/ids";
import type { Lesson, MoodScores } from "./leanings";
import { MOODS } from "./moods";

const mood = z.enum(MOODS);
const sealedLesson = z.object({ suggested: mood, confirmed: mood, scores: z.record(z.string(), z.number()) });

const place = (entryId: string) => ({ table: "mood_lessons", row: entryId, column: "lesson" });

/** A person's use of words changes: the newest lessons count. */
const newest = 400;

/** Whether a lesson may still be known: its entry stands and is not kept away from AI, and its feeling is still confirmed. */
const allowed = `EXISTS (
  SELECT FROM entries e JOIN feelings f ON f.entry_id = e.id AND f.user_id = e.user_id
  WHERE e.id = l.entry_id AND e.user_id = l.user_id AND e.trashed_at IS NULL AND NOT e.ai_excluded)`;

export type LessonStore = ReturnType<typeof createLessonStore>;

/** What was suggested and what was confirmed, one for each entry, sealed with its person's key. */
export function createLessonStore(deps: { readonly db: Database; readonly vault: Vault }) {
  const { pool, prisma } = deps.db;

  return {
    /** Takes the place of the entry's earlier lesson; nothing for an entry that is not this person's, trashed or excluded. */
    async keep(userId: UserId, entryId: EntryId, lesson: Lesson, scores: MoodScores, at: Date): Promise<void> {
      const words = JSON.stringify({ ...lesson, scores: Object.fromEntries(scores) });
      const sealed = (await deps.vault.of(userId)).seal(place(entryId), words);
      await pool.query(
        `INSERT INTO mood_lessons (entry_id, user_id, sealed_lesson, created_at)
         SELECT e.id, e.user_id, $3, $4 FROM entries e
         WHERE e.id = $1 AND e.user_id = $2 AND e.trashed_at IS NULL AND NOT e.ai_excluded
         ON CONFLICT (entry_id) DO UPDATE SET sealed_lesson = EXCLUDED.sealed_lesson, created_at = EXCLUDED.created_at
         WHERE mood_lessons.user_id = EXCLUDED.user_id`,
        [entryId, userId, sealed, at],
      );
    },

    /** The lessons that may still be known, the newest first; the others are deleted. */
    async list(userId: UserId): Promise<readonly Lesson[]> {
      await pool.query(`DELETE FROM mood_lessons l WHERE l.user_id = $1 AND NOT ${allowed}`, [userId]);
      const rows = await prisma.moodLesson.findMany({ where: { userId }, orderBy: { createdAt: "desc" }, take: newest });
      if (rows.length === 0) return [];
      const vault = await deps.vault.of(userId);
      return rows.map((row) => sealedLesson.parse(JSON.parse(vault.open(place(row.entryId), row.sealedLesson))));
    },

    /** Forgets one entry's lesson. */
    async drop(userId: UserId, entryId: EntryId): Promise<void> {
      await prisma.moodLesson.deleteMany({ where: { userId, entryId } });
    },

    /** Forgets all of them. */
    async clear(userId: UserId): Promise<void> {
      await prisma.moodLesson.deleteMany({ where: { userId } });
    },
  };
}
