import { join } from "node:path";
import { systemClock } from "@/lib/clock/clock";
import { config } from "@/lib/config/config";
import { singleton } from "@/lib/process/singleton";
import { createLocalSmartBucket } from "./local";
import type { SmartBucket } from "./port";
import { createRaindropSmartBucket } from "./raindrop";

/** The process's store for journals, hints, analyses, audio and pictures: the one that is configured, and no other in its place. */
export function smartbucket(): SmartBucket {
  return singleton("smartbucket", () => {
    const { smartbucket: driver, raindrop, dataDir } = config();
    if (driver === "local") return createLocalSmartBucket({ folder: join(dataDir, "objects"), clock: systemClock });
    if (raindrop === undefined) throw new Error("the raindrop driver is chosen, but has no settings");
    return createRaindropSmartBucket(raindrop, { clock: systemClock });
  });
}
