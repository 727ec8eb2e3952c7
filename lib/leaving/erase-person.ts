import type { UserId } from "@/lib/ids/ids";
import { jobKind } from "@/lib/queue/job";

/** Takes away what is left of a closed account. A store that fails is asked again for about three hours, then every hour. */
export const erasePerson = jobKind<{ userId: UserId }>({
  name: "erase-person",
  ids: ["userId"],
  retries: 11,
  retryDelay: 5,
  concurrency: 2,
});
