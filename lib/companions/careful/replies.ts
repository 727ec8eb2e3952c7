import { folded } from "@/lib/text/prose";
import { heard } from "../hearing";
import { tongueAmong } from "../tongue";
import { saidBy, type Turn } from "../turns";
import type { AfterCare } from "../view";
import { carefulLines } from "./lines";

/** The move of everything that is said once something heavy has been. */
const carefulMove = "careful";

type Said = { readonly text: string; readonly move: string };

function fresh(lines: readonly string[], turns: readonly Turn[]): Said | undefined {
  const spoken = saidBy("companion", turns).map(folded);
  const text = lines.find((line) => !spoken.includes(folded(line)));
  return text === undefined ? undefined : { text, move: carefulMove };
}

/** What is said when the person has chosen to go on after the people to talk to were named. Never the same twice; undefined once all of it was said. */
export function backAfterCare(choice: AfterCare, turns: readonly Turn[]): Said | undefined {
  return fresh(carefulLines[tongueAmong(saidBy("person", turns))].back[choice], turns);
}

/**
 * The next thing in a conversation that goes on after something heavy, whichever companion it was begun with: small sentences that
 * neither dig nor push, give no words back, and keep the people to talk to in sight. Undefined when nothing new is left.
 */
export function replyCarefully(turns: readonly Turn[]): Said | undefined {
  const own = saidBy("person", turns);
  const words = carefulLines[tongueAmong(own)];
  const kind = heard(own.at(-1) ?? "", own.slice(0, -1));
  const about =
    kind === "what_are_you" ? words.whatAmI : kind === "what_to_do" ? words.noAdvice : kind === "enough" ? words.enough : [];
  return fresh([...about, ...words.lines], turns);
}

/** Beginnings for what to say next: where one is, and who could be reached. */
export function carefulSuggestions(turns: readonly Turn[]): readonly string[] {
  return carefulLines[tongueAmong(saidBy("person", turns))].chips;
}
