import { body } from "./body";
import { type HintFamily, hintFamilies } from "./family";
import { kindness } from "./kindness";
import { lookCloser } from "./look-closer";
import { nameIt } from "./name-it";
import { otherSide } from "./other-side";
import type { LibraryQuestion, Occasion, Questions } from "./question";
import { smallAct } from "./small-act";
import { time } from "./time";

const families: Readonly<Record<HintFamily, Questions>> = {
  "name-it": nameIt,
  "look-closer": lookCloser,
  "other-side": otherSide,
  time,
  body,
  kindness,
  "small-act": smallAct,
};

/** Every question there is, in English, with ids `{family}.{occasion}.{n}`. */
export const library: readonly LibraryQuestion[] = hintFamilies.flatMap((family) =>
  Object.entries(families[family]).flatMap(([name, texts]) => {
    const occasion = name as Occasion; // The keys of `Questions` are occasions and nothing else.
    return texts.map((text, at) => ({ id: `${family}.${name}.${at + 1}`, family, occasion, text }));
  }),
);

const byOccasion = new Map<Occasion, readonly LibraryQuestion[]>();
for (const question of library) {
  byOccasion.set(question.occasion, [...(byOccasion.get(question.occasion) ?? []), question]);
}

/** The questions of one occasion, of all families. */
export function questionsFor(occasion: Occasion): readonly LibraryQuestion[] {
  return byOccasion.get(occasion) ?? [];
}
