import type { UserId } from "@/lib/ids/ids";
import { jobKind } from "@/lib/queue/job";

/** Seals or opens a person's guided journals in the store, after they have changed their mind about it. */
export const resealing = jobKind<{ userId: UserId }>({ name: "reseal-guided", ids: ["userId"] });
