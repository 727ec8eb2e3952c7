import type { LocalDate } from "@/lib/clock/local-date";
import type { EntryId, FeelingId } from "@/lib/ids/ids";
import { feelingWord, type Mood, moodFacts } from "@/lib/mood/view";

/** How strongly it was felt, as the person said; there are no percentages of feeling. */
export const INTENSITIES = [
  { intensity: 1, label: "a trace" },
  { intensity: 2, label: "a little" },
  { intensity: 3, label: "clearly" },
  { intensity: 4, label: "strongly" },
  { intensity: 5, label: "more than I can hold" },
] as const;

export type Intensity = (typeof INTENSITIES)[number]["intensity"];

export const maxNoteLength = 500;

/** What a person says they feel. `feeling` is one of the words of lib/mood and belongs to `mood`. */
export type FeelingChoice = {
  readonly mood: Mood;
  readonly feeling: string | null;
  readonly intensity: Intensity | null;
  readonly note: string | null;
};

/** A confirmed feeling: one flower. `entryId` is null for a check-in; `words` is the entry's length. */
export type FlowerView = FeelingChoice & {
  readonly id: FeelingId;
  readonly entryId: EntryId | null;
  /** The entry's day, or the day of the check-in. */
  readonly date: LocalDate;
  readonly zone: string;
  readonly words: number | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
};

export type FlowerPage = { readonly flowers: readonly FlowerView[]; readonly next: string | null };

export function isIntensity(value: number): value is Intensity {
  return INTENSITIES.some((one) => one.intensity === value);
}

/** Whether the word is one of ours and belongs to that mood. */
export function wordFits(mood: Mood, feeling: string): boolean {
  return feelingWord(feeling)?.mood === mood;
}

const clamp = (x: number) => Math.min(1, Math.max(0, x));

/** 0–1 from the number of words: 30 words 0.2, 300 words 0.7, 900 and more 1. A check-in is a small flower. */
export function sizeOf(words: number | null): number {
  return words === null ? 0.22 : clamp(Math.log2(1 + words / 30) / Math.log2(31));
}

/** 0–1 from the word chosen; intensity carries it further from the middle, so strong sadness bows and strong anger stands. */
export function energyOf({ mood, feeling, intensity }: Pick<FeelingChoice, "mood" | "feeling" | "intensity">): number {
  const base = (feeling === null ? undefined : feelingWord(feeling)?.energy) ?? moodFacts(mood).energy;
  return clamp(0.5 + (base - 0.5) * (intensity === null ? 1 : 0.6 + intensity * 0.15));
}

/** What an entry's confirmed feeling is, for showing its flower beside the entry. Its length is the entry's. */
export type EntryFeeling = Pick<FlowerView, "id" | "mood" | "feeling" | "intensity">;

type Grown = EntryFeeling & Pick<FlowerView, "words">;

/** The form in which a flower is drawn, always the same for the same facts. */
export function formOf(flower: Grown): {
  readonly mood: Mood;
  readonly seed: string;
  readonly energy: number;
  readonly size: number;
} {
  return { mood: flower.mood, seed: flower.id, energy: energyOf(flower), size: sizeOf(flower.words) };
}

/** Why a flower looks as it does, in one sentence. */
export function whyItGrewSo(flower: Omit<Grown, "id">): string {
  const energy = energyOf(flower);
  const stance =
    energy < 0.35 ? "it bends because your energy was low" : energy > 0.7 ? "it stands tall because your energy was high" : "";
  if (flower.words === null) {
    return stance === "" ? "A small one, from a check-in without an entry." : `A small one, from a check-in; ${stance}.`;
  }
  const counted = `${flower.words} ${flower.words === 1 ? "word" : "words"}`;
  const bulk =
    sizeOf(flower.words) > 0.75
      ? `It grew full because there was much to say (${counted})`
      : sizeOf(flower.words) < 0.3
        ? `It stayed small with what was said (${counted})`
        : `It grew with what you wrote (${counted})`;
  return stance === "" ? `${bulk}.` : `${bulk}, and ${stance.replace(/^it /, "")}.`;
}
