import { systemClock } from "@/lib/clock/clock";
import { database } from "@/lib/db/database";
import type { UserId } from "@/lib/ids/ids";
import { log } from "@/lib/observability/log";
import { defineJob } from "@/lib/queue/job";
import { jobViewer } from "@/lib/queue/job-viewer";
import { smartbucket } from "@/lib/smartbucket/wire";
import { createGuidedHousekeeping } from "./house-keeping";
import { createPlanHousekeeping } from "./plans-house-keeping";
import { resealing } from "./resealing";
import { createSettling } from "./settling";
import { guided, guidedParts } from "./wire";

const housekeeping = () =>
  createGuidedHousekeeping({
    ...guidedParts(),
    pool: database().pool,
    settling: createSettling(guidedParts()),
    viewerOf: jobViewer,
    lieAsWanted: (viewer) => guided().lieAsWanted(viewer),
  });

const plans = () => createPlanHousekeeping({ pool: database().pool, bucket: smartbucket(), clock: systemClock });

/** What guided journals need in the background. */
export const guidedJobs = [
  defineJob<Record<string, never>>({
    name: "tidy-guided",
    ids: [],
    every: 60 * 60,
    async run() {
      await housekeeping().settleBroken();
      await housekeeping().clearUnborn();
      await housekeeping().clearErased();
      await housekeeping().lieAsWanted();
    },
  }),
  defineJob<Record<string, never>>({
    name: "sweep-prompt-sets",
    ids: [],
    every: 60 * 60,
    run: async () => log("info", "guided.sets_swept", { count: await plans().sweepSets() }),
  }),
  defineJob<{ userId: UserId }>({
    ...resealing,
    run: ({ userId }, { signal }) => guided().lieAsWanted(jobViewer(userId), signal),
  }),
] as const;
