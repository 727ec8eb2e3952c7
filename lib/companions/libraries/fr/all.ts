import type { CompanionType } from "../../view";
import type { Translation } from "../library";
import { freeChat } from "./free-chat";
import { growthChallenge } from "./growth-challenge";
import { innerVoice } from "./inner-voice";
import { patternDetective } from "./pattern-detective";
import { reflectionBuddy } from "./reflection-buddy";

export const french: Readonly<Record<CompanionType, Translation>> = {
  reflection_buddy: reflectionBuddy,
  inner_voice: innerVoice,
  growth_challenge: growthChallenge,
  pattern_detective: patternDetective,
  free_chat: freeChat,
};
