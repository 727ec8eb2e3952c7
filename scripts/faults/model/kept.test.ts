import { expect, it } from "vitest";
import { createReference } from "./reference";
import { createSimulation } from "./simulation";
import type { Step } from "./steps";

// Sequences that once showed a fault, made as short as they go. They stay.

/** Each with how often a writer is asked to choose: never, unless two have written. */
const sequences: Readonly<Record<string, readonly [conflicts: number, steps: readonly Step[]]>> = {
  "an answer counts for the text that was sent, not for what was typed since": [
    0,
    [
      { do: "type", who: 1 },
      { do: "wait", ms: 40_000 },
      { do: "type", who: 1 },
    ],
  ],
  "an answer to an older text leaves the draft of the newer one alone": [
    0,
    [
      { do: "type", who: 0 },
      { do: "wait", ms: 1_000 },
      { do: "arrive", at: 0 },
      { do: "write", who: 0 },
      { do: "type", who: 0 },
      { do: "wait", ms: 70 },
      { do: "write", who: 0 },
      { do: "answer", at: 0 },
      { do: "write", who: 0 },
      { do: "kill", who: 0 },
    ],
  ],
  "keeping mine goes on from the other text's revision": [
    1,
    [
      { do: "type", who: 0 },
      { do: "type", who: 1 },
    ],
  ],
  "a save that was refused strangely after a later one was understood troubles nobody": [
    0,
    [
      { do: "type", who: 0 },
      { do: "wait", ms: 6_000 },
      { do: "arrive", at: 0 },
      { do: "answer strangely", at: 0 },
      { do: "type", who: 0 },
      { do: "hide", who: 0 },
      { do: "refuse strangely", at: 0 },
      { do: "arrive", at: 0 },
      { do: "answer", at: 1 },
    ],
  ],
  "a save whose answer was lost goes again under its own id": [
    0,
    [
      { do: "type", who: 0 },
      { do: "wait", ms: 40_000 },
      { do: "arrive", at: 0 },
      { do: "lose answer", at: 0 },
      { do: "type", who: 0 },
      { do: "wait", ms: 40_000 },
      { do: "lose request", at: 0 },
    ],
  ],
  "a save that was taken, and then refused strangely, is no stranger's text": [
    0,
    [
      { do: "type", who: 0 },
      { do: "wait", ms: 6_000 },
      { do: "arrive", at: 0 },
      { do: "answer strangely", at: 0 },
      { do: "type", who: 0 },
      { do: "wait", ms: 40_000 },
      { do: "refuse strangely", at: 0 },
    ],
  ],
};

async function play(steps: readonly Step[]): Promise<number> {
  const server = createReference();
  const simulation = createSimulation(server, () => server.history);
  await simulation.run(steps);
  return simulation.conflicts();
}

it.each(Object.entries(sequences))("%s", async (_what, [conflicts, steps]) => {
  expect(await play(steps)).toBe(conflicts);
});
