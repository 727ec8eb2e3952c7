import type { UserId } from "@/lib/ids/ids";
import { jobKind } from "@/lib/queue/job";

/** Has vectors made of whatever of a person's entries has none that hold, while the person lets it. */
export const makingVectors = jobKind<{ userId: UserId }>({ name: "make-vectors", ids: ["userId"] });

/** Has this device make vectors of whatever of a person's entries has none of its own that hold. */
export const makingDeviceVectors = jobKind<{ userId: UserId }>({ name: "make-device-vectors", ids: ["userId"] });
