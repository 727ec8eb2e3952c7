import { systemClock } from "@/lib/clock/clock";
import { searchedText } from "@/lib/journal/listing";
import { journal } from "@/lib/journal/wire";
import { defineJob } from "@/lib/queue/job";
import { jobViewer } from "@/lib/queue/job-viewer";
import { ok } from "@/lib/result/result";
import { createIndexing } from "./service";
import { blindIndex, termStore } from "./wire";

const indexing = () =>
  createIndexing({
    store: termStore(),
    index: blindIndex(),
    clock: systemClock,
    async read(userId, id) {
      const found = await journal().read(jobViewer(userId), id);
      return found.ok ? ok({ entry: found.value, text: searchedText(found.value) }) : found;
    },
  });

/** What the search does in the background. */
export const searchJobs = [
  defineJob<Record<string, never>>({
    name: "index-entries",
    ids: [],
    every: 60,
    async run(_payload, { signal }) {
      await indexing()(signal);
    },
  }),
] as const;
