import { v7 as uuidv7 } from "uuid";
import type { Clock } from "./clock";
import { type Found, judge, someText } from "./script";
import type { Place } from "./world";
import { createWriter, type Writer } from "./writer";

const day = 86_400_000;

function openPages(world: Place, entryId: string, base: number, text: string, count: number, send = world.send): Writer[] {
  return Array.from({ length: count }, () => createWriter({ entryId, base, text, ledger: world.ledger, send, ownRows: true }));
}

async function newEntry(world: Place): Promise<{ entryId: string; base: number; text: string }> {
  const entryId = uuidv7();
  const [first] = openPages(world, entryId, 0, "", 1);
  first?.edit(someText(world.random));
  await first?.settle();
  return { entryId, base: first?.state().base ?? 0, text: first?.text() ?? "" };
}

/** What a conflict must be: the writer's own text untouched, and beside it one that the server acknowledged. */
function examine(world: Place, writer: Writer, own: string): void {
  const { trouble } = writer.state();
  if (trouble?.kind !== "conflict") return;
  const known = [...(world.ledger.entries.get(writer.entryId)?.values() ?? [])];
  if (writer.text() !== own) world.ledger.complain(`${writer.entryId}: a conflict changed the writer's own text`);
  // The answer to the other device may still be on its way: then its save is known, and its revision not yet.
  if (
    !known.some(
      ({ text, revision = trouble.theirs.revision }) => text === trouble.theirs.body && revision === trouble.theirs.revision,
    )
  )
    world.ledger.complain(`${writer.entryId}: a conflict showed a text that nobody saved`);
}

/** More choices than this in a row would be two devices answering each other. */
const manyChoices = 20;

/** Settles; when both wrote, a person chooses: mine, theirs, or both one after the other. */
async function settleByChoice(world: Place, writer: Writer): Promise<number> {
  let conflicts = 0;
  for (;;) {
    const own = writer.text();
    await writer.settle();
    const { trouble } = writer.state();
    if (trouble?.kind !== "conflict" || conflicts === manyChoices) return conflicts;
    conflicts += 1;
    examine(world, writer, own);
    const choice = world.random.pick(["mine", "theirs", "both"]);
    if (choice === "theirs") writer.keepTheirs();
    else writer.keepMine();
    if (choice === "both") writer.edit(`${trouble.theirs.body}\n\n${own}`);
  }
}

/** Two devices write the same entry at once, without knowing of each other. */
export async function twoDevices(world: Place, entries: number): Promise<Found> {
  const { random } = world;
  const found: Found = { name: "two devices in one entry", faults: 0, lost: 0, duplicated: 0 };
  for (let done = 0; done < entries; done += 1) {
    const { entryId, base, text } = await newEntry(world);
    let sends = 0;
    const counted: Place["send"] = (sent) => ((sends += 1), world.send(sent));
    const pages = openPages(world, entryId, base, text, 2, counted);
    let edits = 0;
    const turns = pages.map(async (page) => {
      for (let turn = 0; turn < 4; turn += 1) {
        page.edit(someText(random));
        edits += 1;
        found.faults += await settleByChoice(world, page);
      }
    });
    await Promise.all(turns);
    // Each edit and each choice may cost a save and a refusal; more would be two devices answering each other.
    if (sends > edits * 6)
      world.ledger.complain(`${entryId}: ${sends} requests for ${edits} edits: the devices don't come to rest`);
    await judge(world, pages, found);
  }
  if (found.faults === 0) world.ledger.complain("two devices never met in an entry");
  found.note = `${found.faults} conflicts, each with both texts`;
  return found;
}

/** A page left open for two days, while the entry was written on elsewhere. */
export async function staleTabs(world: Place, clock: Clock, entries: number): Promise<Found> {
  const { random } = world;
  const found: Found = { name: "a tab that is two days old", faults: 0, lost: 0, duplicated: 0 };
  for (let done = 0; done < entries; done += 1) {
    await clock.set(0);
    const { entryId, base, text } = await newEntry(world);
    const [fresh, stale] = openPages(world, entryId, base, text, 2);
    if (fresh === undefined || stale === undefined) throw new Error("two pages");
    for (let turn = 0; turn < 3; turn += 1) {
      fresh.edit(someText(random));
      await fresh.settle();
    }
    await clock.set(2 * day);
    stale.later(2 * day);
    const own = someText(random);
    stale.edit(own);
    await stale.settle();
    found.faults += 1;
    if (stale.state().trouble?.kind !== "conflict") world.ledger.complain(`${entryId}: a stale tab was not told so`);
    examine(world, stale, own);
    await settleByChoice(world, stale);
    await judge(world, [stale], found);
  }
  await clock.set(0);
  return found;
}
