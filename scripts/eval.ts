import { parseArgs } from "node:util";
import { evaluate as cache } from "./eval/cache";
import { evaluate as care } from "./eval/care";
import { evaluate as companions } from "./eval/companions";
import type { Figure } from "./eval/figure";
import { evaluate as hints } from "./eval/hints";
import { evaluate as ask } from "./eval/ask";
import { evaluate as mood } from "./eval/mood";

// `npm run eval`: every figure that says how good the AI on this device is. Nothing leaves the machine, and nothing is timed
// against a limit that a busy machine could miss. Options: --goemotions DIR (the data the mood model was trained on; without
// it the model card's figure is repeated), --only ROOM.

const { values } = parseArgs({ options: { goemotions: { type: "string" }, only: { type: "string" } } });

const rooms: Readonly<Record<string, () => Promise<readonly Figure[]>>> = {
  mood: () => mood({ goemotions: values.goemotions }),
  ask: () => ask(),
  care,
  hints,
  companions,
  cache,
};

function lineOf({ name, value, goal, met, note }: Figure): string {
  const mark = met === undefined ? " " : met ? "✓" : "✗";
  const rest = [goal === undefined ? "" : `goal ${goal}`, note ?? ""].filter((part) => part !== "").join("; ");
  return `${mark} ${name}: ${value}${rest === "" ? "" : `  (${rest})`}`;
}

const chosen = Object.entries(rooms).filter(([name]) => values.only === undefined || values.only === name);
if (chosen.length === 0) {
  console.error(`There is no room "${values.only}": choose of ${Object.keys(rooms).join(", ")}.`);
  process.exit(2);
}
let missed = 0;
for (const [, evaluate] of chosen) {
  const figures = await evaluate();
  for (const figure of figures) console.log(lineOf(figure));
  missed += figures.filter(({ met }) => met === false).length;
}
console.log(missed === 0 ? "Every goal is met." : `${missed} ${missed === 1 ? "goal is" : "goals are"} missed.`);
process.exit(0);
