import { type Heard, heard } from "./hearing";
import { libraryOf } from "./libraries/all";
import type { Library, Step } from "./libraries/library";
import { isAside, saidBy, stepOf, type Turn } from "./turns";
import type { Tongue } from "./tongue";
import type { CompanionType } from "./view";

/** The move of the first thing a companion says. */
export const openingMove = "opening";

/** What a companion is about to do: which step of its own, and whether it first steps aside for a word of another kind. */
export type Plan = { readonly step: Step; readonly heard: Heard; readonly aside: boolean };

const nudged: ReadonlySet<Heard> = new Set(["yes", "no", "unsure", "brief"]);
const always: ReadonlySet<Heard> = new Set(["what_are_you", "what_to_do", "abroad"]);

function stepNamed(library: Library, name: string): Step {
  const step = library.steps.find((each) => each.name === name) ?? library.steps[0];
  if (step === undefined) throw new Error("a companion without steps");
  return step;
}

function after(library: Library, name: string): Step {
  const at = library.steps.findIndex((each) => each.name === name);
  // Before the first step, as after the opening.
  const next = library.steps[at + 1];
  if (next === undefined || (next.name === library.end && !library.endsByItself)) return stepNamed(library, library.again);
  return next;
}

/**
 * What comes next in a conversation that ends with something the person said. A short answer keeps the step and gets it from
 * another side, once; a question about the companion is answered and changes nothing.
 */
export function planOf(type: CompanionType, turns: readonly Turn[]): Plan {
  const library = libraryOf(type);
  const own = saidBy("person", turns);
  const kind = heard(own.at(-1) ?? "", own.slice(0, -1));
  const last = turns.findLast(({ role }) => role === "companion")?.move ?? openingMove;
  const here = stepOf(last);
  // After the end, a "no" to going on is the end again.
  if (kind === "enough" || (kind === "no" && here === library.end))
    return { step: stepNamed(library, library.end), heard: kind, aside: false };
  const stays = always.has(kind) || (nudged.has(kind) && !isAside(last) && here !== library.end);
  if (!stays) return { step: after(library, here), heard: kind, aside: false };
  return { step: here === openingMove ? after(library, here) : stepNamed(library, here), heard: kind, aside: true };
}

/** The move as it is kept beside what was said. */
export function moveOf(plan: Plan, at: string): string {
  // What was asked stays asked: at the opening, an aside leaves the first step still to come.
  return plan.aside ? `${at === openingMove ? openingMove : plan.step.name}/${plan.heard}` : plan.step.name;
}

/** Two or three beginnings for what to say next, by what the companion has just done, in the language of the conversation. */
export function suggestionsAfter(type: CompanionType, move: string | null, tongue: Tongue): readonly string[] {
  const library = libraryOf(type, tongue);
  if (move === null || stepOf(move) === openingMove) return library.openingChips;
  return library.steps.find(({ name }) => name === stepOf(move))?.chips ?? library.openingChips;
}
