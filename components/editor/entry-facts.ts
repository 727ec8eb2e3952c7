import type { LocalDate } from "@/lib/clock/local-date";
import { type EntryFeeling, energyOf, sizeOf } from "@/lib/garden/view";
import type { Mood } from "@/lib/mood/view";

/** What the writer said the entry felt like. `energy` and `size` shape its flower, as in the garden. */
export type Feeling = {
  readonly id: string;
  readonly mood: Mood;
  readonly word: string;
  readonly energy: number;
  readonly size: number;
};

/** A confirmed feeling as the editor shows it; `words` is the entry's length. */
export function feelingOf(grown: Omit<EntryFeeling, "id"> & { readonly id: string }, words: number | null): Feeling {
  const word = grown.feeling ?? grown.mood;
  return { id: grown.id, mood: grown.mood, word, energy: energyOf(grown), size: sizeOf(words) };
}

/** What the editor's page knows of an entry besides its text. */
export type EntryFacts = {
  readonly id: string;
  /** 0 while it isn't in the journal. */
  readonly revision: number;
  readonly body: string;
  readonly title: string | null;
  /** The day it stands under. */
  readonly localDate: LocalDate;
  readonly zone: string;
  /** The time it is of, ISO 8601. */
  readonly createdAt: string;
  /** The hour at which the writer's day begins. */
  readonly dayStart: number;
  readonly favorite: boolean;
  readonly aiExcluded: boolean;
  readonly tags: readonly string[];
  readonly feeling: Feeling | null;
  /** It has a recording, or the words of one. */
  readonly spoken: boolean;
};

/** An outside AI the person would have to agree to first: “Gemini by Google”. */
export type AskFirst = { readonly names: readonly string[]; readonly receivers: readonly string[] };
