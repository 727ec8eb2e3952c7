import { expect, it } from "vitest";
import { createReference } from "./reference";
import { createSimulation } from "./simulation";
import type { Step } from "./steps";

// Sequences that once showed a fault, made as short as they go. They stay.

const sequences: Readonly<Record<string, readonly Step[]>> = {
  "an answer counts for the text that was sent, not for what was typed since": [
    { do: "type", who: 1 },
    { do: "wait", ms: 40_000 },
    { do: "type", who: 1 },
  ],
  "an answer to an older text leaves the draft of the newer one alone": [
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
  "keeping mine goes on from the other text's revision": [
    { do: "type", who: 0 },
    { do: "type", who: 1 },
  ],
};

/** One writer alone, who must never be shown a choice. */
const alone: Readonly<Record<string, readonly Step[]>> = {
  "a save whose answer was lost goes again under its own id": [
    { do: "type", who: 0 },
    { do: "wait", ms: 40_000 },
    { do: "arrive", at: 0 },
    { do: "lose answer", at: 0 },
    { do: "type", who: 0 },
    { do: "wait", ms: 40_000 },
    { do: "lose request", at: 0 },
  ],
};

async function play(steps: readonly Step[]): Promise<number> {
  const server = createReference();
  const simulation = createSimulation(server, () => server.history);
  await simulation.run(steps);
  return simulation.conflicts();
}

it.each(Object.entries(sequences))("%s", async (_what, steps) => {
  expect(await play(steps)).toBeGreaterThanOrEqual(0);
});

it.each(Object.entries(alone))("%s", async (_what, steps) => {
  expect(await play(steps)).toBe(0);
});
