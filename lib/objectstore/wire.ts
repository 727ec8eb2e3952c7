import { join } from "node:path";
import { systemClock } from "@/lib/clock/clock";
import { config } from "@/lib/config/config";
import { singleton } from "@/lib/process/singleton";
import { createLocalObjectStore } from "./local";
import type { ObjectStore } from "./port";
import { createS3ObjectStore } from "./s3";

/** The process's object store: the one that is configured, and no other in its place. */
export function objectstore(): ObjectStore {
  return singleton("objectstore", () => {
    const { objectstore: driver, s3, dataDir } = config();
    if (driver === "local") return createLocalObjectStore({ folder: join(dataDir, "objectstore"), clock: systemClock });
    if (s3 === undefined) throw new Error("the s3 object store is chosen, but has no settings");
    return createS3ObjectStore(s3);
  });
}
