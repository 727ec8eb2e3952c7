import type { CompanionType } from "../view";
import { freeChat } from "./free-chat";
import { growthChallenge } from "./growth-challenge";
import { innerVoice } from "./inner-voice";
import type { Library } from "./library";
import { patternDetective } from "./pattern-detective";
import { reflectionBuddy } from "./reflection-buddy";

const libraries: Readonly<Record<CompanionType, Library>> = {
  reflection_buddy: reflectionBuddy,
  inner_voice: innerVoice,
  growth_challenge: growthChallenge,
  pattern_detective: patternDetective,
  free_chat: freeChat,
};

/** How a companion of that type talks. */
export function libraryOf(type: CompanionType): Library {
  return libraries[type];
}
