import { type HintFamily, hintFamilies } from "./library/family";

/** What a person said of the questions of one family. */
export type FamilyVerdict = { readonly family: HintFamily; readonly helpful: number; readonly notHelpful: number };

/** One question that was said to help, or not. */
export type Verdict = { readonly family: HintFamily; readonly helpful: boolean };

/** As if each family had been found helpful this often and as often not, so that one press of a button decides nothing. */
const doubt = 2;
/** What a family that always or never helped gains or loses; a topic that fits is worth about five. */
const most = 4;
/** For a person whose entries circle one matter: another chair, another time, one small thing. */
const anotherLens: ReadonlySet<HintFamily> = new Set<HintFamily>(["other-side", "time", "small-act"]);
const lensWorth = 3;

/** The verdicts by family, those that were said to help most first; families nobody said anything of are left out. */
export function verdictsByFamily(verdicts: readonly Verdict[]): readonly FamilyVerdict[] {
  return hintFamilies
    .map((family) => {
      const own = verdicts.filter((it) => it.family === family);
      const helpful = own.filter((it) => it.helpful).length;
      return { family, helpful, notHelpful: own.length - helpful };
    })
    .filter(({ helpful, notHelpful }) => helpful + notHelpful > 0)
    .sort((a, b) => leaning(b) - leaning(a));
}

/** From -1, never helped, to 1, always did; near 0 while little was said. */
function leaning({ helpful, notHelpful }: Pick<FamilyVerdict, "helpful" | "notHelpful">): number {
  return (helpful - notHelpful) / (helpful + notHelpful + 2 * doubt);
}

/**
 * What each family weighs for this person, more or less than 0: by what they said helped and, when their entries circle one
 * matter (`circling`), by whether it offers another lens instead of more of the same.
 */
export function familyWeights(
  verdicts: readonly Verdict[],
  { circling }: { readonly circling: boolean },
): (family: HintFamily) => number {
  const said = new Map(verdictsByFamily(verdicts).map((it) => [it.family, leaning(it) * most]));
  return (family) => (said.get(family) ?? 0) + (circling && anotherLens.has(family) ? lensWorth : 0);
}

/** The family that weighs most, for a text about which the library has nothing to say; of equal ones the `turn`th. */
export function heaviestFamily(weigh: (family: HintFamily) => number, turn: number): HintFamily {
  const heaviest = Math.max(...hintFamilies.map(weigh));
  const among = hintFamilies.filter((family) => weigh(family) === heaviest);
  return among[turn % among.length] ?? "look-closer";
}
