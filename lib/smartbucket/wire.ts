import { join } from "node:path";
import { systemClock } from "@/lib/clock/clock";
import { config } from "@/lib/config/config";
import { singleton } from "@/lib/process/singleton";
import { createLocalSmartBucket } from "./local";
import type { SmartBucket } from "./port";

/** The process's object store for journals, hints, analyses, audio and pictures. */
export function smartbucket(): SmartBucket {
  return singleton("smartbucket", () =>
    createLocalSmartBucket({ folder: join(config().dataDir, "objects"), clock: systemClock }),
  );
}
