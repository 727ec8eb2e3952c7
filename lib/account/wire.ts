import { audit } from "@/lib/auth/wire";
import { systemClock } from "@/lib/clock/clock";
import { config } from "@/lib/config/config";
import { database } from "@/lib/db/database";
import { resealing } from "@/lib/guided/resealing";
import { makingVectors } from "@/lib/meaning/making";
import { rememberingAnew, tidyingContext } from "@/lib/memory/building";
import { singleton } from "@/lib/process/singleton";
import { queue } from "@/lib/queue/wire";
import { smartbucket } from "@/lib/smartbucket/wire";
import { outsideProviders } from "./outside-providers";
import { type AccountService, createAccountService } from "./service";
import { createAccountStore } from "./store";

/** Settings and profile of a person. */
export const account = (): AccountService =>
  singleton("service.account", () =>
    createAccountService({
      store: createAccountStore(database()),
      clock: systemClock,
      audit: audit(),
      providers: outsideProviders(config()),
      searchable: smartbucket().search !== undefined,
      async reseal(userId) {
        await queue().enqueue(database().pool, resealing, { userId });
      },
      memoryService: config().smartmemory === "raindrop",
      async remember(userId) {
        await queue().enqueue(database().pool, rememberingAnew, { userId });
        await queue().enqueue(database().pool, tidyingContext, { userId });
      },
      async findByMeaning(userId) {
        await queue().enqueue(database().pool, makingVectors, { userId });
      },
    }),
  );
