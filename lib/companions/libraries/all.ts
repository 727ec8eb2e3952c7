import type { Tongue } from "../tongue";
import type { CompanionType } from "../view";
import { german } from "./de/all";
import { spanish } from "./es/all";
import { french } from "./fr/all";
import { freeChat } from "./free-chat";
import { growthChallenge } from "./growth-challenge";
import { innerVoice } from "./inner-voice";
import type { Library, Translation } from "./library";
import { patternDetective } from "./pattern-detective";
import { reflectionBuddy } from "./reflection-buddy";

const libraries: Readonly<Record<CompanionType, Library>> = {
  reflection_buddy: reflectionBuddy,
  inner_voice: innerVoice,
  growth_challenge: growthChallenge,
  pattern_detective: patternDetective,
  free_chat: freeChat,
};

const translations = { de: german, fr: french, es: spanish } as const;

/** A companion with the sentences of another language; its steps and their order are the same in all. */
function inTranslation(library: Library, { steps, ...words }: Translation): Library {
  return { ...library, ...words, steps: library.steps.map((step) => ({ ...step, ...steps[step.name] })) };
}

const known = new Map<string, Library>();

/** How a companion of that type talks in that language. */
export function libraryOf(type: CompanionType, tongue: Tongue = "en"): Library {
  if (tongue === "en") return libraries[type];
  const key = `${type}/${tongue}`;
  const found = known.get(key) ?? inTranslation(libraries[type], translations[tongue][type]);
  known.set(key, found);
  return found;
}
