import { systemClock } from "@/lib/clock/clock";
import { database } from "@/lib/db/database";
import { log } from "@/lib/observability/log";
import { defineJob } from "@/lib/queue/job";
import { smartbucket } from "@/lib/smartbucket/wire";
import { createVoiceHousekeeping } from "./house-keeping";
import { soundObjects } from "./wire";

const housekeeping = () =>
  createVoiceHousekeeping({ pool: database().pool, bucket: smartbucket(), objects: soundObjects(), clock: systemClock });

/** What recordings need in the background, besides their words. */
export const voiceJobs = [
  defineJob<Record<string, never>>({ name: "tidy-recordings", ids: [], every: 60 * 60, run: () => housekeeping().rows() }),
  defineJob<Record<string, never>>({
    name: "sweep-sounds",
    ids: [],
    every: 6 * 60 * 60,
    run: async () => log("info", "voice.swept", { count: await housekeeping().sweep() }),
  }),
] as const;
