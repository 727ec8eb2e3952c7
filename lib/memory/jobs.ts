import { account } from "@/lib/account/wire";
import { systemClock } from "@/lib/clock/clock";
import { vault } from "@/lib/crypto/process-vault";
import { database } from "@/lib/db/database";
import { hints } from "@/lib/hints/wire";
import type { UserId } from "@/lib/ids/ids";
import { journal } from "@/lib/journal/wire";
import { defineJob } from "@/lib/queue/job";
import { jobViewer } from "@/lib/queue/job-viewer";
import { queue } from "@/lib/queue/wire";
import { smartmemory } from "@/lib/smartmemory/wire";
import { createMemoryBuilder } from "./builder";
import { rememberingAnew, tidyingContext } from "./building";
import { memory, memoryStore } from "./wire";

/** However quiet a journal is, it is read again after so long: days may have been let come up again. */
const rereadMs = 7 * 24 * 60 * 60_000;
/** People of one round; who is left over comes first in the next. */
const batch = 200;

/** The builder is not the service's: whoever asks for lines must not load what reads entries. */
export const memoryBuilder = () =>
  createMemoryBuilder({
    store: memoryStore(),
    memories: smartmemory(),
    vault: vault(),
    clock: systemClock,
    settings: (viewer) => account().settings(viewer),
    journal: journal(),
    helped: (viewer) => hints().entriesHelped(viewer),
    refreshContext: (viewer) => memory().refreshContext(viewer),
  });

/** What the memory does in the background. */
export const memoryJobs = [
  defineJob<Record<string, never>>({
    name: "find-what-to-remember",
    ids: [],
    every: 30 * 60,
    async run() {
      const before = new Date(systemClock.now().getTime() - rereadMs);
      const due = await memoryStore().due(before, batch, smartmemory().open !== undefined);
      for (const userId of due) await queue().enqueue(database().pool, rememberingAnew, { userId });
    },
  }),
  defineJob<{ userId: UserId }>({
    ...rememberingAnew,
    run: ({ userId }, { signal }) => memoryBuilder().build(jobViewer(userId), signal),
  }),
  defineJob<{ userId: UserId }>({ ...tidyingContext, run: ({ userId }) => memoryStore().tidyContext(userId) }),
] as const;
