import { log } from "@/lib/observability/log";
import { defineJob } from "@/lib/queue/job";
import { aiAnswers, aiPerformance } from "./wire";

/** What the AI needs in the background. */
export const aiJobs = [
  defineJob<Record<string, never>>({
    name: "tidy-ai",
    ids: [],
    every: 15 * 60,
    run: async () => log("info", "ai.swept", { count: (await aiAnswers().sweep()) + (await aiPerformance().sweep()) }),
  }),
] as const;
