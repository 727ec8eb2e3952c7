import type { LocalDate } from "@/lib/clock/local-date";

/** What an ordinary entry of that moment is, besides its words, of either kind. */
export const entryFacts = (at: Date) => ({
  wordCount: 0,
  zone: "Europe/Berlin",
  localDate: "2026-11-21" as LocalDate,
  createdAt: at,
  updatedAt: at,
  trashedAt: null,
  favorite: false,
  aiExcluded: false,
  quiet: false,
  sound: null,
  tags: [],
});
