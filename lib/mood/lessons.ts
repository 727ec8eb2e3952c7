import type { Viewer } from "@/lib/auth/viewer";
import type { Clock } from "@/lib/clock/clock";
import type { EntryId } from "@/lib/ids/ids";
import type { JournalService } from "@/lib/journal/service";
import { type Leanings, leaningPairs, learnLeanings, lessonsNeeded } from "./leanings";
import type { LessonStore } from "./lessons-store";
import type { Mood } from "./moods";
import { surveyMoods } from "./reader";
import type { LearnedView } from "./view";

export type MoodLessons = ReturnType<typeof createMoodLessons>;

/** Learning from the feelings a person confirms. On this machine, for this person alone; they see it and can have it forgotten. */
export function createMoodLessons(deps: {
  readonly store: LessonStore;
  readonly journal: Pick<JournalService, "read">;
  readonly clock: Clock;
  /** Whether a mood was suggested for the entry. */
  readonly wasSuggested: (viewer: Viewer, entryId: EntryId) => Promise<boolean>;
}) {
  const { store, journal, clock, wasSuggested } = deps;

  return {
    /**
     * Notes what the device reads in an entry beside the feeling that was confirmed on it. Only where a mood had been suggested,
     * and never of an entry that is kept away from AI.
     */
    async learn(viewer: Viewer, entryId: EntryId, confirmed: Mood): Promise<void> {
      if (!(await wasSuggested(viewer, entryId))) return;
      const entry = await journal.read(viewer, entryId);
      if (!entry.ok || entry.value.aiExcluded) return;
      const { title, body } = entry.value;
      const { reading, totals } = surveyMoods(title === null ? body : `${title}\n\n${body}`);
      if (reading === undefined) await store.drop(viewer.userId, entryId);
      else await store.keep(viewer.userId, entryId, { suggested: reading.mood, confirmed }, totals, clock.now());
    },

    /** How this person's readings are shifted; not at all before 20 lessons. */
    async leanings(viewer: Viewer): Promise<Leanings> {
      return learnLeanings(await store.list(viewer.userId));
    },

    /** What was learnt, to be shown. */
    async learned(viewer: Viewer): Promise<LearnedView> {
      const lessons = await store.list(viewer.userId);
      return { lessons: lessons.length, needed: lessonsNeeded, pairs: leaningPairs(learnLeanings(lessons)) };
    },

    /** Forgets everything that was learnt of this person. */
    async forget(viewer: Viewer): Promise<void> {
      await store.clear(viewer.userId);
    },
  };
}
