import type { ProviderName } from "@/lib/ai/names";
import type { LocalDate } from "@/lib/clock/local-date";
import type { EntryId } from "@/lib/ids/ids";
import type { EntryKind } from "@/lib/journal/view";

/** Characters of a question. */
export const longestQuestion = 400;

/** An entry an answer rests on. */
export type AskSource = {
  readonly entryId: EntryId;
  readonly kind: EntryKind;
  readonly date: LocalDate;
  /** What the entry is called; empty for an entry whose words are too heavy to be shown unasked. */
  readonly heading: string;
  /** Words of the entry as they stand there; empty for such an entry. */
  readonly quote: string;
  /** Where in the quote what was asked for stands: [start, end) in UTF-16 units, in order. */
  readonly hits: readonly (readonly [number, number])[];
};

/** `answer`: said in sentences, each with its sources. `entries`: the entries themselves. `nothing`: no entry speaks of it. */
export type AskView = {
  readonly kind: "answer" | "entries" | "nothing";
  readonly sentences: readonly { readonly text: string; /** Places in `sources`. */ readonly sources: readonly number[] }[];
  readonly sources: readonly AskSource[];
  /** What comes nearest beside the sources where no sentence answers, the best first: it answers nothing. Never a heavy entry. */
  readonly nearest: readonly AskSource[];
  readonly provider: ProviderName;
  readonly insteadOf: ProviderName | null;
  /** Whose vectors helped to find something of it by meaning; null when all was found on this device. */
  readonly foundWith: ProviderName | null;
};

const askWords = {
  entries: "These entries speak of it.",
  nothing: "Nothing in your journal speaks of this.",
} as const;

/** The answer as one text. */
export function answerText({ kind, sentences }: Pick<AskView, "kind" | "sentences">): string {
  return kind === "answer" ? sentences.map(({ text }) => text).join(" ") : askWords[kind];
}
