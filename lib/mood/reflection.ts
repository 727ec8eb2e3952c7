import type { EntryId } from "@/lib/ids/ids";
import { folded } from "@/lib/text/prose";
import type { Mood } from "./moods";

/** What a reflection says of an entry. All of it is a suggestion, and text, never markup. */
export type ReflectionWords = {
  /** Null: no suggestion; the writer chooses a word. */
  readonly mood: Mood | null;
  /** The writer's own words that led to it. Empty without a mood. */
  readonly evidence: readonly string[];
  readonly insights: readonly string[];
  readonly summary: string;
  readonly questions: readonly string[];
};

export type ReflectionView = ReflectionWords & {
  readonly entryId: EntryId;
  /** The revision of the text it was made from. */
  readonly revision: number;
  readonly provider: string;
  readonly insteadOf: string | null;
  readonly createdAt: Date;
};

/** The quotations that really stand in the text, as they were quoted; spaces, quote marks and case may differ. */
export function trueQuotes(quotes: readonly string[], text: string): string[] {
  const own = folded(text.replace(/[*_`~]/g, ""));
  return quotes
    .map((quote) => quote.trim().replace(/^[“"'‘]+|[”"'’]+$/gu, ""))
    .filter(
      (quote, at, all) => quote.length >= 3 && all.indexOf(quote) === at && own.includes(folded(quote.replace(/[*_`~]/g, ""))),
    );
}
