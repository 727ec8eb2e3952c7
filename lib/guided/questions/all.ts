import { type CategoryId, categoryIds } from "../categories";
import { inTurn } from "../in-turn";
import { body } from "./body";
import { family } from "./family";
import { friends } from "./friends";
import { growth } from "./growth";
import { heart } from "./heart";
import { joy } from "./joy";
import { mind } from "./mind";
import { mission } from "./mission";
import { money } from "./money";
import { type Part, parts } from "./parts";
import { romance } from "./romance";
import { type Variant, type Variants } from "./variant";

const variants: Readonly<Record<CategoryId, Variants>> = {
  mind,
  body,
  heart,
  friends,
  family,
  romance,
  mission,
  growth,
  money,
  joy,
};

/** One of the nine. `position` runs from 1 to 9; `id` is the same for the same question on every device and day. */
export type GuidedQuestion = {
  readonly id: string;
  readonly position: number;
  readonly part: Part;
  readonly text: string;
};

/** Nine texts as questions in order: positions, parts and ids `{prefix}.{position}`. */
export function asQuestions(
  prefix: string,
  { goingWell, needsCare, boundaries }: Omit<Variant, "id">,
): readonly GuidedQuestion[] {
  const groups = { "going-well": goingWell, "needs-care": needsCare, boundaries };
  return parts
    .flatMap((part) => groups[part].map((text) => ({ part, text })))
    .map(({ part, text }, at) => ({ id: `${prefix}.${at + 1}`, position: at + 1, part, text }));
}

function sessionsIn(category: CategoryId): readonly (readonly GuidedQuestion[])[] {
  return variants[category].map((variant) => asQuestions(`${category}.${variant.id}`, variant));
}

const sessions = new Map(categoryIds.map((category) => [category, sessionsIn(category)]));

/** The three sets of nine questions of a category, each complete. */
export function sessionsOf(category: CategoryId): readonly (readonly GuidedQuestion[])[] {
  return sessions.get(category) ?? [];
}

/** The nine questions of a category for a seed: consecutive seeds take the three sets in turn. */
export function categoryQuestions(category: CategoryId, seed: number): readonly GuidedQuestion[] {
  return inTurn(sessionsOf(category), seed);
}

const byId = new Map([...sessions.values()].flat(2).map((question) => [question.id, question]));

/** The built-in question of that id, or undefined. */
export function categoryQuestionById(id: string): GuidedQuestion | undefined {
  return byId.get(id);
}
