import { systemClock } from "@/lib/clock/clock";
import { config } from "@/lib/config/config";
import { vault } from "@/lib/crypto/process-vault";
import { database } from "@/lib/db/database";
import { singleton } from "@/lib/process/singleton";
import type { SmartMemory } from "./port";
import { createPostgresSmartMemory } from "./postgres";
import { createRaindropSmartMemory } from "./raindrop";
import { createMemoryRecord } from "./record";

/** Where memories can lie: sealed in the record always, and open with a service where one is set up. */
export type SmartMemories = { readonly sealed: SmartMemory; readonly open?: SmartMemory };

/** The process's memories. Setting up a service sends nothing to it: each person says so first. */
export function smartmemory(): SmartMemories {
  return singleton("smartmemory", () => {
    const { smartmemory: driver, raindrop } = config();
    const record = createMemoryRecord(database());
    const sealed = createPostgresSmartMemory({ record, vault: vault(), clock: systemClock });
    if (driver === "postgres") return { sealed };
    if (raindrop === undefined) throw new Error("the raindrop driver is chosen, but has no settings");
    return { sealed, open: createRaindropSmartMemory(raindrop, { record, clock: systemClock }) };
  });
}
