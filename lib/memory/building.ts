import type { UserId } from "@/lib/ids/ids";
import { jobKind } from "@/lib/queue/job";

/** Reads a person's entries anew, or takes away what they don't want remembered, and brings it all to the place they chose. */
export const rememberingAnew = jobKind<{ userId: UserId }>({ name: "remember-anew", ids: ["userId"] });
