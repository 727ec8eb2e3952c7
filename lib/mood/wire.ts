import { ai } from "@/lib/ai/wire";
import { systemClock } from "@/lib/clock/clock";
import { vault } from "@/lib/crypto/process-vault";
import { database } from "@/lib/db/database";
import { journal } from "@/lib/journal/wire";
import { singleton } from "@/lib/process/singleton";
import { smartbucket } from "@/lib/smartbucket/wire";
import { createMoodService } from "./service";
import { createReflectionStore } from "./store";

/** The process's reflections. */
export const mood = () =>
  singleton("service.mood", () =>
    createMoodService({
      store: createReflectionStore({ db: database(), vault: vault(), bucket: smartbucket() }),
      journal: journal(),
      ai: ai(),
      clock: systemClock,
    }),
  );
