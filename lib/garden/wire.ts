import { account } from "@/lib/account/wire";
import { systemClock } from "@/lib/clock/clock";
import { vault } from "@/lib/crypto/process-vault";
import { database } from "@/lib/db/database";
import { moodLessons } from "@/lib/mood/wire";
import { singleton } from "@/lib/process/singleton";
import { createGardenService, type GardenService } from "./service";
import { createGardenStore } from "./store";

/** Confirmed feelings and the flowers they are. */
export const garden = (): GardenService =>
  singleton("service.garden", () =>
    createGardenService({
      store: createGardenStore({ db: database(), vault: vault() }),
      clock: systemClock,
      calendarOf: (viewer) => account().settings(viewer),
      confirmed: (viewer, entryId, mood) => moodLessons().learn(viewer, entryId, mood),
    }),
  );
