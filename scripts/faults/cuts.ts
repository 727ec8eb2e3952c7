import { type Found, judge, newWriter, write } from "./script";
import { points } from "./trap";
import type { Place } from "./world";

/** Cuts the connection (between client and server, or between server and database) at every step of a save in turn. */
export async function cutConnections(world: Place, cuts: number): Promise<Found> {
  const { random, trap } = world;
  const found: Found = { name: "connections cut, at every step of a save", faults: 0, lost: 0, duplicated: 0 };
  const places = points.filter((point) => point !== "at any moment" && point !== "after the answer");
  const met = new Map(places.map((place) => [place, { tried: 0, struck: 0 }]));
  for (let round = 0; found.faults < cuts && round < cuts * 3; round += 1) {
    const point = places[round % places.length] ?? "in the answer";
    const writers = [newWriter(world), newWriter(world)];
    const here = met.get(point) ?? { tried: 0, struck: 0 };
    here.tried += 1;
    trap.arm({ point, strike: () => ((found.faults += 1), (here.struck += 1)), share: random.next() });
    await Promise.all(writers.map((writer) => write(writer, random, random.between(1, 2))));
    trap.disarm();
    await judge(world, writers, found);
  }
  for (const [point, { tried, struck }] of met)
    if (tried > 1 && struck === 0) world.ledger.complain(`no save came by the point "${point}": is it still watched?`);
  if (found.faults < cuts) world.ledger.complain(`only ${found.faults} of ${cuts} cuts met a save`);
  return found;
}

/** Every request arrives up to three times, side by side or late, and most answers get lost on their way back. */
export async function repeatDeliveries(world: Place, entries: number): Promise<Found> {
  const { random, ledger } = world;
  const found: Found = { name: "requests delivered three times, answers lost", faults: 0, lost: 0, duplicated: 0 };
  const send: Place["send"] = async (sent) => {
    const late = random.chance(0.3);
    const first = world.send(sent);
    const answers = await Promise.all([first, late ? first.then(() => world.send(sent)) : world.send(sent), world.send(sent)]);
    for (const answer of answers) if (answer.kind === "saved") ledger.acknowledged(sent.entryId, sent.saveId, answer.revision);
    found.faults += 2;
    if (random.chance(0.5)) return random.pick(answers);
    found.faults += 1;
    return { kind: "unreachable" };
  };
  for (let done = 0; done < entries; done += 4) {
    const writers = Array.from({ length: 4 }, () => newWriter(world, send));
    await Promise.all(writers.map((writer) => write(writer, random, random.between(2, 4))));
    await judge(world, writers, found);
  }
  return found;
}
