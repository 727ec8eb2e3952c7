import { log } from "@/lib/observability/log";
import { defineJob } from "@/lib/queue/job";
import { queue } from "@/lib/queue/wire";
import { transcribeRecording, type TranscribingOrder } from "../transcribe-recording";
import { transcribing } from "./wire";

/** Longer than any pause between two tries and two signs of life. */
const silentMs = 15 * 60_000;

/** What turning recordings into words does in the background. */
export const transcribingJobs = [
  // Asks what the person has decided when it runs: a job that waited knows nothing of then.
  defineJob<TranscribingOrder>({ ...transcribeRecording, run: (order, context) => transcribing().run(order, context) }),
  defineJob<Record<string, never>>({
    name: "find-lost-recordings",
    ids: [],
    every: 10 * 60,
    async run() {
      const count = await transcribing().sweep(await queue().unfinished(transcribeRecording), silentMs);
      if (count > 0) log("warn", "voice.lost", { count });
    },
  }),
] as const;
