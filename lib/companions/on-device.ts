import { countWords, folded } from "@/lib/text/prose";
import type { EarlierEntry } from "./counting";
import { type Filling, fillingOf } from "./filling";
import { libraryOf } from "./libraries/all";
import type { Library } from "./libraries/library";
import { moveOf, openingMove, type Plan, planOf } from "./plan";
import { phrasesIn } from "./phrases";
import { type Tongue, tongueAmong } from "./tongue";
import { saidBy, type Turn } from "./turns";
import type { CompanionType } from "./view";

/** What a companion says, and the move it was. */
export type Said = { readonly text: string; readonly move: string };

/** From here on a message is so long that only one thing of it can be taken up. */
const longMessage = 250;

/** Said in English, which is the language of the page; `folded` knows them again. */
const cannotFollow = [
  "On this device I follow English, German, French and Spanish, so I won’t pretend to understand. What you write is kept all the same.",
  "I can’t follow this language here; it stays kept just as you wrote it.",
  "Still kept, although I can’t read it on this device.",
  "This, too, is kept. I only follow four languages here.",
];

/** How a conversation begins. `seed` makes it the same whenever it is asked for, and another in another conversation. */
export function openingOf(type: CompanionType, seed: string, tongue: Tongue = "en"): Said {
  const { openings } = libraryOf(type, tongue);
  return { text: openings[numberOf(seed) % openings.length] ?? "", move: openingMove };
}

/**
 * The next thing a companion says, made on this machine out of its own lines and the person's words. Never a line twice in one
 * conversation; undefined when it has nothing new left to say.
 */
export function replyOnDevice(
  type: CompanionType,
  turns: readonly Turn[],
  earlier: readonly EarlierEntry[] = [],
): Said | undefined {
  const tongue = tongueAmong(saidBy("person", turns));
  const library = libraryOf(type, tongue);
  // The same steps whatever the language; the words are that of what was said.
  const plan = inWords(planOf(type, turns), library);
  const at = turns.findLast(({ role }) => role === "companion")?.move ?? openingMove;
  const spoken = saidBy("companion", turns);
  const own = saidBy("person", turns);
  const seed = numberOf(`${own[0] ?? ""}|${turns.length}`);
  const filling = plan.heard === "abroad" ? {} : fillingOf(library, turns, earlier, tongue);
  const fresh = freshAmong(spoken, filling, seed);
  if (plan.heard === "abroad") {
    const word = cannotFollow.find((line) => !spoken.some((it) => it.startsWith(line)));
    const ask = fresh(library.abroad);
    return word === undefined ? undefined : { text: ask === undefined ? word : `${word} ${ask}`, move: moveOf(plan, at) };
  }
  const text = fresh(linesOf(library, plan)) ?? (plan.aside ? undefined : fresh(elsewhereIn(library, plan)));
  if (text === undefined) return plan.aside ? onward(library, plan, fresh) : undefined;
  const much = !plan.aside && countWords(own.at(-1) ?? "") > longMessage;
  const before = much ? phrasesIn(tongue).muchAtOnce.find((line) => !spoken.some((it) => it.startsWith(line))) : undefined;
  return { text: before === undefined ? text : `${before} ${text}`, move: moveOf(plan, at) };
}

/** When all its asides are used up, it goes on with its own step instead. */
function onward(library: Library, plan: Plan, fresh: (lines: readonly string[]) => string | undefined): Said | undefined {
  const text = fresh(plan.step.lines) ?? fresh(elsewhereIn(library, plan));
  return text === undefined ? undefined : { text, move: plan.step.name };
}

function inWords(plan: Plan, { steps }: Library): Plan {
  return { ...plan, step: steps.find(({ name }) => name === plan.step.name) ?? plan.step };
}

function linesOf(library: Library, { step, heard, aside }: Plan): readonly string[] {
  if (!aside) return step.lines;
  if (heard === "what_are_you") return library.whatAmI;
  if (heard === "what_to_do") return library.noAdvice;
  return heard === "yes" || heard === "no" || heard === "unsure" || heard === "brief" ? library.nudges[heard] : step.lines;
}

/** Lines of the other steps, but for the end: a conversation that has used up a step still has something to ask. */
function elsewhereIn(library: Library, { step }: Plan): readonly string[] {
  return library.steps.filter(({ name }) => name !== step.name && name !== library.end).flatMap(({ lines }) => lines);
}

/**
 * Picks a line that was not said yet: first one with the person's words in it. A line that was said with other words in it is
 * said again only when nothing else is left, and never with the same words.
 */
function freshAmong(spoken: readonly string[], filling: Filling, seed: number): (lines: readonly string[]) => string | undefined {
  const said = spoken.map(folded);
  const used = (line: string) => said.some((it) => it.includes(longestPart(line)));
  return (lines) => {
    const able = lines.flatMap((line, at) => {
      const text = filled(line, filling);
      return text === undefined || said.some((it) => it.includes(folded(text)))
        ? []
        : [{ line, text, own: line.includes("{") ? 0 : 1, turn: (at + seed) % lines.length }];
    });
    const fresh = able.filter(({ line }) => !used(line));
    const ordered = (fresh.length > 0 ? fresh : able.filter(({ own }) => own === 0)).sort(
      (a, b) => a.own - b.own || a.turn - b.turn,
    );
    return ordered[0]?.text;
  };
}

/** A line with its slots filled, or undefined when one can't be. */
function filled(line: string, filling: Filling): string | undefined {
  let whole = true;
  const text = line.replace(/\{(\w+)\}/g, (slot, name: string) => {
    const beginning =
      line.startsWith(slot) || line.includes(`. ${slot}`) ? filling[name === "name" ? "Name" : name] : filling[name];
    if (beginning === undefined) whole = false;
    return beginning ?? "";
  });
  return whole ? text.replace(/([.!?…])((?:[ \u00a0]?[”’“»])?)\./gu, "$1$2") : undefined;
}

/** What a line is known again by, whatever filled its slots. */
function longestPart(line: string): string {
  const parts = line.split(/\{\w+\}/).map(folded);
  return parts.reduce((longest, part) => (part.length > longest.length ? part : longest), "");
}

/** A number that a text always gives, by which lines are taken in another order in another conversation. */
function numberOf(text: string): number {
  let number = 7;
  for (const character of text.slice(0, 2_000)) number = (number * 31 + (character.codePointAt(0) ?? 0)) % 1_000_003;
  return number;
}
