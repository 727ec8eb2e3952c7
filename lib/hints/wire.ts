import { ai } from "@/lib/ai/wire";
import { careListening } from "@/lib/care/wire";
import { systemClock } from "@/lib/clock/clock";
import { vault } from "@/lib/crypto/process-vault";
import { database } from "@/lib/db/database";
import { journal } from "@/lib/journal/wire";
import { memory } from "@/lib/memory/wire";
import { singleton } from "@/lib/process/singleton";
import { smartbucket } from "@/lib/smartbucket/wire";
import { createCircling } from "./circling";
import { createHintService } from "./service";
import { createHintStore } from "./store";

/** The process's hints. */
export const hints = () =>
  singleton("service.hints", () =>
    createHintService({
      store: createHintStore({ db: database(), vault: vault(), bucket: smartbucket() }),
      journal: journal(),
      ai: ai(),
      clock: systemClock,
      hears: (text) => careListening().hears(text),
      circles: createCircling({ journal: journal() }),
      remembered: (viewer, text) => memory().linesFor(viewer, "hint", { text }),
    }),
  );
