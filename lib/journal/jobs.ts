import { systemClock } from "@/lib/clock/clock";
import { database } from "@/lib/db/database";
import { defineJob } from "@/lib/queue/job";
import { jobViewer } from "@/lib/queue/job-viewer";
import { smartbucket } from "@/lib/smartbucket/wire";
import { createJournalHousekeeping } from "./house-keeping";
import { journal, tagStore } from "./wire";

const housekeeping = () =>
  createJournalHousekeeping({
    pool: database().pool,
    bucket: smartbucket(),
    clock: systemClock,
    viewerOf: jobViewer,
    noteTags: (userId, id) => tagStore().noteCodes(userId, id),
    erase: (viewer, id) => journal().erase(viewer, id),
  });

/** What the journal does in the background. */
export const journalJobs = [
  defineJob<Record<string, never>>({
    name: "tidy-journal",
    ids: [],
    every: 60 * 60,
    async run() {
      await housekeeping().sweep();
      await housekeeping().emptyTrash();
      await housekeeping().clearLeftBehind();
      await housekeeping().noteTags();
    },
  }),
] as const;
