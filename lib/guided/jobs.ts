import { database } from "@/lib/db/database";
import type { UserId } from "@/lib/ids/ids";
import { defineJob } from "@/lib/queue/job";
import { jobViewer } from "@/lib/queue/job-viewer";
import { createGuidedHousekeeping } from "./house-keeping";
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
  defineJob<{ userId: UserId }>({
    ...resealing,
    run: ({ userId }, { signal }) => guided().lieAsWanted(jobViewer(userId), signal),
  }),
] as const;
