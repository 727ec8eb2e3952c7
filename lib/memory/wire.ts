import { account } from "@/lib/account/wire";
import { systemClock } from "@/lib/clock/clock";
import { vault } from "@/lib/crypto/process-vault";
import { database } from "@/lib/db/database";
import { singleton } from "@/lib/process/singleton";
import { queue } from "@/lib/queue/wire";
import { smartbucket } from "@/lib/smartbucket/wire";
import { smartmemory } from "@/lib/smartmemory/wire";
import { rememberingAnew } from "./building";
import { createRecommendations } from "./recommendations";
import { createMemoryService } from "./service";
import { createMemoryStore } from "./store";

export const memoryStore = () =>
  singleton("store.memory", () => createMemoryStore({ db: database(), vault: vault(), bucket: smartbucket() }));

/** What PAUZ remembers of a person. */
export const memory = () =>
  singleton("service.memory", () =>
    createMemoryService({
      store: memoryStore(),
      memories: smartmemory(),
      clock: systemClock,
      settings: (viewer) => account().settings(viewer),
      async enqueue(userId) {
        await queue().enqueue(database().pool, rememberingAnew, { userId });
      },
    }),
  );

/** What to write about next, and how. */
export const recommendations = () =>
  singleton("service.recommendations", () =>
    createRecommendations({
      memory: memory(),
      store: memoryStore(),
      clock: systemClock,
      calendarOf: (viewer) => account().settings(viewer),
    }),
  );
