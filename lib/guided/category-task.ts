import { z } from "zod";
import { acceptedOf } from "@/lib/ai/accepted";
import type { Keep } from "@/lib/ai/keeping";
import type { Material, Task } from "@/lib/ai/port";
import { type Quadrant, QUADRANTS } from "@/lib/mood/view";
import { goodSet } from "./asking-rules";
import { instructions, nine, type PromptsAnswer, promptsOf } from "./asking-task";
import type { Category } from "./categories";

/** Where a feeling's own question stands among the nine: the last of what is going well, or of what needs care. */
const placeOf: Readonly<Record<Quadrant, number>> = { "good-lively": 2, "good-quiet": 2, "hard-restless": 5, "hard-heavy": 5 };

const nameOf = (quadrant: Quadrant) =>
  quadrant.replace("-", "_") as "good_lively" | "good_quiet" | "hard_restless" | "hard_heavy";

const categoryInstructions = `${instructions}

Write four more questions as "when", each for somebody who lately felt so: "good_lively" (happy, excited, full of drive), "good_quiet" (calm, grateful, thoughtful), "hard_restless" (anxious, angry), "hard_heavy" (sad, tired, lonely). The two good ones stand in the place of the last question of "going_well", the two hard ones in that of the last one of "needs_care". They keep to all that is said above, and never name or assume the feeling: they ask where it would lead.`;

const one = z.string().catch("");
// A question of these that is broken, or all of them, must not cost the nine.
const when = z.object({ good_lively: one, good_quiet: one, hard_restless: one, hard_heavy: one });
const nothing = { good_lively: "", good_quiet: "", hard_restless: "", hard_heavy: "" };
const answer = nine.extend({ when: when.catch(nothing).describe("one question for each way of feeling") });

/**
 * What is sent for one of the ten categories: its name, its line, and which of three sets it is. All of it comes from closed
 * lists of ours and nothing is of the person, so that one person's questions may be another's.
 */
export function categoryMaterial({ name, about }: Category, set: number): Material {
  return { data: { topic: name, about, set }, words: 1 };
}

/** The task of asking nine questions about a category, and one more for each way of feeling. */
export function categoryTask({ name, about }: Category): Task<z.infer<typeof answer>, PromptsAnswer> {
  return {
    feature: "prompts",
    instructions: categoryInstructions,
    schema: answer,
    accept(raw) {
      if (raw.care) return { kind: "care" };
      const said = { topic: name, along: [about], language: raw.language, instructions: categoryInstructions };
      const groups = [raw.going_well, raw.needs_care, raw.boundaries];
      const set = goodSet(groups, said);
      if (set === undefined) return undefined;
      const coloured = QUADRANTS.flatMap(({ quadrant }) => {
        const at = placeOf[quadrant];
        const questions = set.questions.map((text, place) => (place === at ? raw.when[nameOf(quadrant)] : text));
        const good = goodSet([questions.slice(0, 3), questions.slice(3, 6), questions.slice(6)], said);
        return good === undefined ? [] : [[quadrant, good.questions[at] ?? ""] as const];
      });
      return { kind: "set", language: set.language, prompts: promptsOf(set.questions), when: new Map(coloured) };
    },
    timeoutMs: 20_000,
  };
}

/** The nine for somebody who lately felt so, and for somebody of whom no feeling is known. */
export function colouredFor({ prompts, when }: Extract<PromptsAnswer, { kind: "set" }>, quadrant: Quadrant | undefined) {
  const own = quadrant === undefined ? undefined : when?.get(quadrant);
  return quadrant === undefined || own === undefined
    ? prompts
    : prompts.map((prompt, at) => (at === placeOf[quadrant] ? { ...prompt, text: own } : prompt));
}

/** How such an answer lies here for everybody: without what was not good enough, in the task's own shape. */
export function keptCategory(task: ReturnType<typeof categoryTask>): NonNullable<Keep<PromptsAnswer>["as"]> {
  return {
    write(said) {
      if (said.kind === "care") return "";
      const texts = said.prompts.map(({ text }) => text);
      const own = QUADRANTS.map(({ quadrant }) => [nameOf(quadrant), said.when?.get(quadrant) ?? ""] as const);
      return JSON.stringify({
        care: false,
        language: said.language,
        going_well: texts.slice(0, 3),
        needs_care: texts.slice(3, 6),
        boundaries: texts.slice(6),
        when: { ...nothing, ...Object.fromEntries(own) },
      } satisfies z.input<typeof answer>);
    },
    read: (text) => acceptedOf(text, task.schema, task.accept),
  };
}
