import { judge, type Found, newWriter, write } from "./script";
import { keepStandbys, type Server } from "./servers";
import { type Point, points } from "./trap";
import type { World } from "./world";

/** Longest that a round waits for a save to come by its point; then the server is killed where it is. */
const patience = 8_000;
const writersAtOnce = 3;

/** Kills the server at that point, or, when no save comes by it in time, wherever it is. True when it was at the point. */
function strikeOnce({ random, trap, gate }: World, victim: Server, point: Point, work: Promise<unknown>): Promise<boolean> {
  return new Promise((resolve) => {
    const kill = (atPoint: boolean) => {
      clearTimeout(begin);
      clearTimeout(late);
      trap.disarm();
      if (gate.target !== victim.port) return;
      gate.target = undefined;
      victim.kill();
      resolve(atPoint);
    };
    const strike = () => kill(true);
    // Some rounds are struck at the very first save, which makes the entry; others later.
    const begin = setTimeout(
      () => (point === "at any moment" ? strike() : trap.arm({ point, strike, share: random.next() })),
      random.between(0, 60),
    );
    const late = setTimeout(() => kill(false), patience);
    // A failure is told to whoever awaits the work itself; here it only ends the round.
    work.then(
      () => kill(false),
      () => kill(false),
    );
  });
}

export type CrashReport = { readonly total: Found; readonly byPoint: ReadonlyMap<Point, number> };

/**
 * kill -9 of the server, again and again, at every step of a save in turn, while several entries are written. The next
 * copy takes over on the same database, the writers send again what nobody acknowledged, and everything is counted.
 */
export async function crashServers(world: World, crashes: number, progress: (done: number) => void): Promise<CrashReport> {
  const { random, trap } = world;
  const standbys = keepStandbys(2, () => world.launch());
  const total: Found = { name: "kill -9 of the server", faults: 0, lost: 0, duplicated: 0 };
  const byPoint = new Map<Point, number>(points.map((point) => [point, 0]));
  try {
    let server = await standbys.take();
    world.serveBy(server);
    for (let round = 0; round < crashes; round += 1) {
      const point = points[round % points.length] ?? "at any moment";
      const writers = Array.from({ length: writersAtOnce }, () => newWriter(world));
      const work = Promise.all(writers.map((writer) => write(writer, random, random.between(1, 3))));
      const struck = strikeOnce(world, server, point, work);
      if (await struck) byPoint.set(point, (byPoint.get(point) ?? 0) + 1);
      await server.ended;
      total.faults += 1;
      server = await standbys.take();
      world.serveBy(server);
      await work;
      await judge(world, writers, total);
      progress(total.faults);
    }
    return { total, byPoint };
  } finally {
    trap.disarm();
    world.serveBy(undefined);
    await standbys.close();
  }
}
