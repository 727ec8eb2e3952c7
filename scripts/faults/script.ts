import { randomUUID } from "node:crypto";
import { v7 as uuidv7 } from "uuid";
import type { Random } from "./random";
import { ask } from "./send";
import type { Place } from "./world";
import { createWriter, type Writer } from "./writer";

const words = "rain harbour Monday quiet walk letter bread window later mother river asleep green nothing again bicycle".split(
  " ",
);

/** A text nobody else has: what was lost or doubled can be told apart. Mostly a page, now and then a long one. */
export function someText(random: Random): string {
  const length = random.chance(0.02) ? random.between(8_000, 25_000) : random.between(5, 200);
  const body = Array.from({ length }, () => random.pick(words as [string, ...string[]])).join(" ");
  return `${randomUUID()}\n\n${body}`;
}

export function newWriter(world: Place, send = world.send): Writer {
  const ownRows = world.random.chance(0.7);
  return createWriter({ entryId: uuidv7(), base: 0, ledger: world.ledger, send, ownRows });
}

/** Writes into an entry so many times; now and then a key comes while a save is on its way. */
export async function write(writer: Writer, random: Random, times: number): Promise<void> {
  for (let time = 0; time < times; time += 1) {
    writer.edit(someText(random));
    const settled = writer.settle();
    if (random.chance(0.3)) {
      await new Promise((resolve) => setTimeout(resolve, random.between(0, 6)));
      writer.edit(someText(random));
    }
    await settled;
    await writer.settle();
  }
}

/** What a scenario found. */
export type Found = { readonly name: string; faults: number; lost: number; duplicated: number; note?: string };

/** Whether the server itself answers with the text it acknowledged last. */
async function isServed({ gate, token, ledger }: Place, entryId: string): Promise<boolean> {
  const saves = [...(ledger.entries.get(entryId)?.values() ?? [])].filter((save) => save.revision !== undefined);
  const newest = saves.sort((a, b) => (a.revision ?? 0) - (b.revision ?? 0)).at(-1);
  if (newest === undefined) return true;
  const answer = await ask(gate.url, token, "GET", `/api/v1/freejournal/${entryId}`);
  const entry: unknown = await answer.json();
  return typeof entry === "object" && entry !== null && Reflect.get(entry, "content") === newest.text;
}

/** Holds the writers' entries against what they were told. */
export async function judge(world: Place, writers: readonly Writer[], found: Found): Promise<void> {
  for (const writer of writers) {
    const { version, saved, trouble } = writer.state();
    if (version !== saved || trouble !== null)
      world.ledger.complain(`${writer.entryId}: not settled (${trouble?.kind ?? "unsaved"}) after: ${found.name}`);
  }
  for (const entryId of new Set(writers.map((writer) => writer.entryId))) {
    if (!(await isServed(world, entryId))) {
      found.lost += 1;
      world.ledger.complain(`${entryId}: the server doesn't serve what it acknowledged last`);
    }
    const { lost, duplicated } = await world.verifier.check(entryId);
    found.lost += lost;
    found.duplicated += duplicated;
  }
}
