import type { UserId } from "@/lib/ids/ids";
import { defineJob } from "@/lib/queue/job";
import { erasePerson } from "./erase-person";
import { eraser } from "./wire";

/** What deleting an account does in the background. */
export const leavingJobs = [
  defineJob<{ userId: UserId }>({ ...erasePerson, run: ({ userId }, { signal }) => eraser().erase(userId, signal) }),
  defineJob<Record<string, never>>({
    name: "erase-closed-accounts",
    ids: [],
    every: 60 * 60,
    run: (_payload, { signal }) => eraser().eraseAll(signal),
  }),
] as const;
