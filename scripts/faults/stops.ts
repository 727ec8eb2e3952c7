import { setTimeout as pause } from "node:timers/promises";
import { type Found, judge, newWriter, write } from "./script";
import { type Standbys } from "./servers";
import { watching, type World } from "./world";

/** Longest that a server may take to stop, in milliseconds; one that doesn't stop at all is killed after twice that. */
const goneWithin = 10_000;

/** A server that stops goes on taking requests for a second: whoever looks no sooner has sent some to a closed door. */
const lookWithin = 800;

/** SIGTERM under load, with a load balancer that turns to the next copy as soon as /readyz says 503: no request may fail. */
export async function stopServers(world: World, standbys: Standbys, times: number): Promise<Found> {
  const { random, ledger } = world;
  const found: Found = { name: "SIGTERM under load", faults: 0, lost: 0, duplicated: 0 };
  let failed = 0;
  let slowest = 0;
  let lookedLate = 0;
  const send = watching(world, (outcome) => (failed += outcome.kind === "unreachable" ? 1 : 0));
  let server = await standbys.take();
  world.serveBy(server);
  for (let round = 0; round < times; round += 1) {
    const next = await standbys.take();
    const before = failed;
    const writers = Array.from({ length: 6 }, () => newWriter(world, send));
    const work = Promise.all(writers.map((writer) => write(writer, random, 12)));
    await pause(random.between(5, 80));
    const began = performance.now();
    server.child.kill("SIGTERM");
    const late = setTimeout(() => server.kill(), 2 * goneWithin);
    for (;;) {
      const answer = await fetch(`http://127.0.0.1:${server.port}/readyz`).catch(() => undefined);
      if (answer?.status !== 200) break;
    }
    const looked = performance.now() - began;
    world.serveBy(next);
    const code = await server.ended;
    clearTimeout(late);
    slowest = Math.max(slowest, performance.now() - began);
    if (code !== 0) ledger.complain(`SIGTERM ended a server with ${code}`);
    found.faults += 1;
    await work;
    if (looked > lookWithin) {
      lookedLate += 1;
      failed = before;
    }
    await judge(world, writers, found);
    server = next;
  }
  if (failed > 0) ledger.complain(`${failed} requests failed while servers were stopped in order`);
  if (slowest > goneWithin) ledger.complain(`a server took ${Math.round(slowest / 1_000)} s to stop`);
  found.note = `${failed} requests failed, gone within ${(slowest / 1_000).toFixed(1)} s`;
  if (lookedLate > 0) found.note += `; ${lookedLate} of ${times} not counted: the machine was too busy to turn away in time`;
  world.serveBy(undefined);
  server.kill();
  await server.ended;
  return found;
}
