import { ai } from "@/lib/ai/wire";
import { careListening } from "@/lib/care/wire";
import { systemClock } from "@/lib/clock/clock";
import { vault } from "@/lib/crypto/process-vault";
import { database } from "@/lib/db/database";
import { journal } from "@/lib/journal/wire";
import { singleton } from "@/lib/process/singleton";
import { smartbucket } from "@/lib/smartbucket/wire";
import { createMoodLessons, type MoodLessons } from "./lessons";
import { createLessonStore } from "./lessons-store";
import { createMoodService } from "./service";
import { createReflectionStore } from "./store";

const reflections = () =>
  singleton("store.reflections", () => createReflectionStore({ db: database(), vault: vault(), bucket: smartbucket() }));

/** The process's reflections. */
export const mood = () =>
  singleton("service.mood", () =>
    createMoodService({
      store: reflections(),
      journal: journal(),
      ai: ai(),
      clock: systemClock,
      hears: (text) => careListening().hears(text),
      leaningsOf: (viewer) => moodLessons().leanings(viewer),
    }),
  );

/** What the device learns from the feelings a person confirms. */
export const moodLessons = (): MoodLessons =>
  singleton("service.mood-lessons", () =>
    createMoodLessons({
      store: createLessonStore({ db: database(), vault: vault() }),
      journal: journal(),
      clock: systemClock,
      wasSuggested: async (viewer, entryId) => (await reflections().find(viewer.userId, entryId))?.mood != null,
    }),
  );
