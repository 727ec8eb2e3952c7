import type { UserId } from "@/lib/ids/ids";
import { jobKind } from "@/lib/queue/job";

/** Reads a person's entries anew, or takes away what they don't want remembered, and brings it all to the place they chose. */
export const rememberingAnew = jobKind<{ userId: UserId }>({ name: "remember-anew", ids: ["userId"] });

/** Takes away the object of a context that isn't let go along any more, however long its bucket is out of reach. */
export const tidyingContext = jobKind<{ userId: UserId }>({ name: "tidy-context", ids: ["userId"], retries: 12, retryDelay: 20 });
