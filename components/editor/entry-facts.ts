import type { LocalDate } from "@/lib/clock/local-date";
import { type EntryFeeling, formOf } from "@/lib/garden/view";
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
export function feelingOf(grown: EntryFeeling, words: number | null): Feeling {
  const { energy, size } = formOf({ ...grown, words });
  return { id: grown.id, mood: grown.mood, word: grown.feeling ?? grown.mood, energy, size };
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
  /** “Thursday 20 November” */
  readonly day: string;
  /** “18:42” */
  readonly time: string;
  readonly zone: string;
  readonly favorite: boolean;
  readonly aiExcluded: boolean;
  readonly tags: readonly string[];
  readonly feeling: Feeling | null;
};

/** An outside AI the person would have to agree to first: “Gemini by Google”. */
export type AskFirst = { readonly names: readonly string[]; readonly receivers: readonly string[] };
