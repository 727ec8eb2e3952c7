import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { type Found, judge, newWriter, write } from "./script";
import type { Environment } from "./servers";
import type { Place } from "./world";

/** The wall clock of one server, off by so many milliseconds. */
export type Clock = { readonly env: Environment; set(offset: number): Promise<void> };

const day = 86_400_000;

export function createClock(folder: string): Clock {
  const file = join(folder, "clock");
  writeFileSync(file, "0");
  return {
    env: { NODE_OPTIONS: `--import=${pathToFileURL(join("scripts", "faults", "clock-jump.mjs")).href}`, FAULTS_CLOCK: file },
    async set(offset) {
      writeFileSync(file, String(offset));
      // The server looks every 20 ms.
      await pause(60);
    },
  };
}

/** The server's clock jumps a day ahead and a day back between saves: revisions decide what is newest, and no entry moves to another day. */
export async function jumpClocks(world: Place, clock: Clock, jumps: number): Promise<Found> {
  const { random, db } = world;
  const found: Found = { name: "the clock jumps by a day", faults: 0, lost: 0, duplicated: 0 };
  const dayOf = async (entryId: string) =>
    (await db.pool.query<{ day: string }>("select local_date::text as day from entries where id = $1", [entryId])).rows[0]?.day;
  while (found.faults < jumps) {
    await clock.set(0);
    const writer = newWriter(world);
    await write(writer, random, 2);
    const before = await dayOf(writer.entryId);
    for (const offset of [day, -day, random.between(-day, day)]) {
      await clock.set(offset);
      found.faults += 1;
      await write(writer, random, 2);
    }
    if ((await dayOf(writer.entryId)) !== before) world.ledger.complain(`${writer.entryId}: moved to another day by itself`);
    await judge(world, [writer], found);
  }
  await clock.set(0);
  return found;
}
