import { ai } from "@/lib/ai/wire";
import { outsideNames } from "@/lib/ai/names";
import { systemClock } from "@/lib/clock/clock";
import { config } from "@/lib/config/config";
import { database } from "@/lib/db/database";
import type { UserId } from "@/lib/ids/ids";
import { defineJob } from "@/lib/queue/job";
import { jobViewer } from "@/lib/queue/job-viewer";
import { queue } from "@/lib/queue/wire";
import { deviceModel } from "./device";
import { makingDeviceVectors, makingVectors } from "./making";
import { callsForEntries } from "./vectors";
import { deviceVectorMaking, deviceVectorStore, vectorMaking, vectorStore } from "./wire";

const minute = 60_000;
/** Somebody who is still writing would have the same text sent, or read, over and over. */
const rest = 2 * minute;
/** Whoever was failed is left alone for so long: an outage must not use up their day, nor fill their ledger. */
const afterFailure = 60 * minute;
const day = 24 * 60 * minute;

/** What finding by meaning does in the background. */
export const meaningJobs = [
  defineJob<Record<string, never>>({
    name: "find-what-has-no-vectors",
    ids: [],
    every: 2 * 60,
    async run() {
      const models = ai().vectorModels(outsideNames);
      if (models.length === 0) return;
      const now = systemClock.now().getTime();
      const due = await vectorStore().people({
        models,
        rested: new Date(now - rest),
        failed: new Date(now - afterFailure),
        day: new Date(now - day),
        callsPerDay: callsForEntries(config().aiCallsPerDay),
      });
      await makeFor(due, makingVectors);
    },
  }),
  defineJob<{ userId: UserId }>({
    ...makingVectors,
    // Asks what the person has decided when it runs, and the gate before every call: a job that waited knows nothing of then.
    run: ({ userId }, { signal }) => vectorMaking().make(jobViewer(userId), signal),
  }),
  defineJob<Record<string, never>>({
    name: "find-what-has-no-device-vectors",
    ids: [],
    every: 2 * 60,
    async run() {
      const rested = new Date(systemClock.now().getTime() - rest);
      await makeFor(await deviceVectorStore().peopleWithout(deviceModel, rested), makingDeviceVectors);
    },
  }),
  defineJob<{ userId: UserId }>({
    ...makingDeviceVectors,
    run: ({ userId }, { signal }) => deviceVectorMaking().make(jobViewer(userId), signal),
  }),
] as const;

/** A job for each of these people who has none that isn't done yet. */
async function makeFor(people: readonly UserId[], kind: typeof makingVectors): Promise<void> {
  const busy = new Set((await queue().unfinished(kind)).map(({ userId }) => userId));
  for (const userId of people) if (!busy.has(userId)) await queue().enqueue(database().pool, kind, { userId });
}
