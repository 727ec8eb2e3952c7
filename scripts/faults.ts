import { parseArgs } from "node:util";
import { createClock, jumpClocks } from "./faults/clock";
import { crashServers } from "./faults/crashes";
import { cutConnections, repeatDeliveries } from "./faults/cuts";
import { fillDisk, readOnly } from "./faults/database";
import { staleTabs, twoDevices } from "./faults/devices";
import { createLedger, type Ledger } from "./faults/ledger";
import { killPostgres, strikeBackends } from "./faults/postgres";
import { type Random, seeded } from "./faults/random";
import { sayCrashes, sayFound, saySum } from "./faults/report";
import type { Found } from "./faults/script";
import { keepStandbys } from "./faults/servers";
import { stopServers } from "./faults/stops";
import { openOwnWorld, openWorld, type World } from "./faults/world";

// npm run test:faults: what must never happen to a text, tried on real servers, a real PostgreSQL and real connections.

/** How much of each there is: the long form, and the short one for every run of the tests. */
const long = {
  crashes: 1_008,
  cuts: 240,
  repeats: 160,
  devices: 60,
  stale: 20,
  jumps: 30,
  readOnly: 6,
  stops: 12,
  postgres: 12,
  backends: 60,
  terminations: 120,
  disk: 3,
};
const short = {
  crashes: 14,
  cuts: 24,
  repeats: 16,
  devices: 8,
  stale: 3,
  jumps: 3,
  readOnly: 1,
  stops: 1,
  postgres: 1,
  backends: 3,
  terminations: 3,
  disk: 1,
};
type Measure = typeof long;

/** All that one server at a time on one database can meet. */
async function onOneDatabase(world: World, measure: Measure, say: (found: Found) => void): Promise<void> {
  const clock = createClock(world.folder);
  const server = await world.launch(clock.env);
  try {
    await server.ready;
    world.serveBy(server);
    say(await cutConnections(world, measure.cuts));
    say(await repeatDeliveries(world, measure.repeats));
    say(await twoDevices(world, measure.devices));
    say(await staleTabs(world, clock, measure.stale));
    say(await jumpClocks(world, clock, measure.jumps));
    say(await readOnly(world, measure.readOnly));
  } finally {
    world.serveBy(undefined);
    server.kill();
    await server.ended;
  }
  const standbys = keepStandbys(1, () => world.launch());
  try {
    say(await stopServers(world, standbys, measure.stops));
  } finally {
    await standbys.close();
  }
}

/** What one server with a PostgreSQL of its own can meet. Gives how much was lost when all was over. */
async function onOwnDatabase(random: Random, ledger: Ledger, measure: Measure, say: (found: Found) => void): Promise<number> {
  const world = await openOwnWorld(random, ledger);
  try {
    say(await killPostgres(world, measure.postgres));
    say(await strikeBackends(world, "kill", measure.backends));
    say(await strikeBackends(world, "terminate", measure.terminations));
    return await world.verifier.again();
  } finally {
    await world.close();
  }
}

async function run(random: Random, ledger: Ledger, measure: Measure): Promise<boolean> {
  const began = Date.now();
  const all: Found[] = [];
  const say = (found: Found) => {
    all.push(found);
    sayFound(found);
  };
  const world = await openWorld(random, ledger);
  let lostLater: number;
  try {
    const report = await crashServers(world, measure.crashes, (done) => {
      if (done % 100 === 0) console.log(`    … ${done} of ${measure.crashes}, ${Math.round((Date.now() - began) / 1_000)} s`);
    });
    all.push(report.total);
    sayCrashes(report, ledger);
    await onOneDatabase(world, measure, say);
    lostLater = await world.verifier.again();
  } finally {
    await world.close();
  }
  lostLater += await onOwnDatabase(random, ledger, measure, say);
  say(await fillDisk(random, ledger, measure.disk));
  return saySum(all, ledger, lostLater, (Date.now() - began) / 1_000);
}

for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(1));

const { values } = parseArgs({ options: { seed: { type: "string" }, short: { type: "boolean" }, crashes: { type: "string" } } });
const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31));
const measure = values.short === true ? short : long;
console.log(`Faults on the way of a save. The same choices again: npm run test:faults -- --seed ${seed}\n`);
const fine = await run(seeded(seed), createLedger(), { ...measure, crashes: Number(values.crashes ?? measure.crashes) });
// What a killed server left half open must not keep this process.
process.exit(fine ? 0 : 1);
