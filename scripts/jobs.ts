import { aiJobs } from "@/lib/ai/jobs";
import { exportJobs } from "@/lib/exports/jobs";
import { guidedJobs } from "@/lib/guided/jobs";
import { journalJobs } from "@/lib/journal/jobs";
import { leavingJobs } from "@/lib/leaving/jobs";
import { meaningJobs } from "@/lib/meaning/jobs";
import { memoryJobs } from "@/lib/memory/jobs";
import type { AnyJob } from "@/lib/queue/job";
import { searchJobs } from "@/lib/search/jobs";
import { voiceJobs } from "@/lib/voice/jobs";
import { transcribingJobs } from "@/lib/voice/transcribing/jobs";

/** Everything PAUZ does in the background, in one list: the server starts these. */
export const jobs: readonly AnyJob[] = [
  ...aiJobs,
  ...exportJobs,
  ...guidedJobs,
  ...journalJobs,
  ...leavingJobs,
  ...meaningJobs,
  ...memoryJobs,
  ...searchJobs,
  ...transcribingJobs,
  ...voiceJobs,
];
