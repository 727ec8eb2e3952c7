import { languageOf } from "@/lib/text/language";
import { searchForm, searchRuns } from "./view";
import { stemOf, stemsOf } from "./stem";

// What the blind index is made of, before it is hashed: "p:" the beginning of a word, "s:" its stem, "c:" one or two characters
// of a script that is written without spaces. In the clear these exist only while an entry is being indexed or asked for.

/**
 * Made of what the index of an entry holds and how: another version is made anew. With it goes a migration that makes
 * `entries_behind_idx` with the new number (below 16); without, searches stay right and become slow.
 */
export const indexVersion = 2;

/** Letters of a beginning. Fewer would be in nearly every entry; more are checked when the entry has been opened. */
const shortest = 3;
const longest = 8;

function beginnings(word: string): readonly string[] {
  const letters = [...word].slice(0, longest);
  return Array.from({ length: Math.max(0, letters.length - shortest + 1) }, (_, more) =>
    letters.slice(0, shortest + more).join(""),
  );
}

function pairs(run: string): readonly string[] {
  const characters = [...run];
  return characters.slice(1).map((character, at) => `${characters[at] ?? ""}${character}`);
}

/** Everything an entry is found by. */
export function termsOfText(text: string): ReadonlySet<string> {
  const language = languageOf(text.slice(0, 20_000));
  const terms = new Set<string>();
  const seen = new Set<string>();
  for (const { run, spaced } of searchRuns(searchForm(text))) {
    if (seen.has(run)) continue;
    seen.add(run);
    if (spaced) {
      for (const beginning of beginnings(run)) terms.add(`p:${beginning}`);
      for (const stem of language === "other" ? stemsOf(run) : [stemOf(run, language)]) terms.add(`s:${stem}`);
    } else {
      for (const character of run) terms.add(`c:${character}`);
      for (const pair of pairs(run)) terms.add(`c:${pair}`);
    }
  }
  return terms;
}

/**
 * The terms an entry must have to hold these words of a search (in search form) or words beginning with them. Empty when they
 * are too short for the index to say anything.
 */
export function termsOfSearch(words: readonly string[]): readonly string[] {
  const terms = new Set<string>();
  for (const word of words) {
    for (const { run, spaced } of searchRuns(word)) {
      if (!spaced) {
        const found = pairs(run);
        for (const pair of found.length === 0 ? [run] : found) terms.add(`c:${pair}`);
      } else {
        const longestOf = beginnings(run).at(-1);
        if (longestOf !== undefined) terms.add(`p:${longestOf}`);
      }
    }
  }
  return [...terms];
}

/** The terms under which an entry holds a form of this word, whatever the language. */
export function termsOfWord(word: string): readonly string[] {
  return searchRuns(searchForm(word)).flatMap(({ run, spaced }) =>
    spaced ? stemsOf(run).map((stem) => `s:${stem}`) : (pairs(run).length === 0 ? [run] : pairs(run)).map((pair) => `c:${pair}`),
  );
}
