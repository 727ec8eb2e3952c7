import fc from "fast-check";
import { expect, it } from "vitest";
import { createReference } from "./reference";
import { createSimulation } from "./simulation";
import { type Step, steps, stepsOfOne } from "./steps";

async function play(sequence: readonly Step[]) {
  const server = createReference();
  const simulation = createSimulation(server, () => server.history);
  await simulation.run(sequence);
  return { conflicts: simulation.conflicts(), delivered: simulation.delivered(), revisions: server.history.length };
}

it("loses no word and comes to rest, whatever two devices, a network and a disk do to each other", async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (sequence) => {
      await play(sequence);
    }),
    { numRuns: 8_000 },
  );
}, 120_000);

it("is never in conflict with itself", async () => {
  await fc.assert(
    fc.asyncProperty(stepsOfOne, async (sequence) => {
      expect((await play(sequence)).conflicts).toBe(0);
    }),
    { numRuns: 3_000 },
  );
}, 120_000);

it("meets conflicts, repeats and many revisions on its way", async () => {
  const met = await Promise.all(fc.sample(steps, { numRuns: 200, seed: 1 }).map(play));
  const sum = (what: keyof (typeof met)[number]) => met.reduce((total, one) => total + one[what], 0);
  expect(sum("conflicts")).toBeGreaterThan(100);
  expect(sum("delivered")).toBeGreaterThan(sum("revisions") + 200);
  expect(sum("revisions")).toBeGreaterThan(500);
});
