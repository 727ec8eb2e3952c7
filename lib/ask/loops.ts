import type { EntryId } from "@/lib/ids/ids";
import { sentencesOf, ownWords } from "@/lib/text/prose";
import { stemsIn } from "./near-words";
import { wideFields } from "./words/wide";

/** A theme the last entries keep coming back to. */
export type Loop = {
  /** "work", "sleep": as it is called in a sentence. */
  readonly theme: string;
  /** In how many of the last entries it stands, and how many were looked at. */
  readonly count: number;
  readonly of: number;
  /** Those entries, the newest first. */
  readonly entries: readonly EntryId[];
};

type Theme = { readonly name: string; readonly stems: ReadonlySet<string> };

/** A field's words as a theme: "romance" and the like are called by what a person would say. */
const names: Readonly<Record<string, string>> = {
  romance: "love",
  mind: "worry",
  drink: "drinking",
  loss: "a loss",
  illness: "being ill",
  birth: "a birth",
  sea: "the sea",
  joy: "good times",
  celebration: "celebrating",
};
/** What the weather, the table and the street are in anybody's entries: no theme to go round in. */
const everyday = new Set(["weather", "food", "city", "nature", "home", "animals", "kindness", "body"]);

const themes: readonly Theme[] = wideFields
  .trim()
  .split("\n")
  .flatMap((line) => {
    const [name = "", ...words] = line.split(/\s+/);
    return everyday.has(name) ? [] : [{ name: names[name] ?? name, stems: new Set(words.flatMap((word) => stemsIn(word))) }];
  });

/** Different words of a field that make it a theme of an entry. */
const least = 2;

/** The themes an entry's own words speak of (not what it quotes), the strongest first, with how many of their words it holds. */
export function themesIn(text: string): readonly { readonly theme: string; readonly words: number }[] {
  const stems = new Set(sentencesOf(ownWords(text)).flatMap((sentence) => stemsIn(sentence)));
  return themes
    .map(({ name, stems: own }) => ({ theme: name, words: [...own].filter((stem) => stems.has(stem)).length }))
    .filter(({ words }) => words >= least)
    .sort((a, b) => b.words - a.words || (a.theme < b.theme ? -1 : 1));
}

const looked = 6;
const enough = 4;
/** An entry circles what it speaks of most; what else it mentions doesn't count. */
const strongest = 2;

/** The themes that at least four of the last six entries circle, the strongest first. Entries come the newest first. */
export function loopsIn(entries: readonly { readonly id: EntryId; readonly body: string }[]): readonly Loop[] {
  const last = entries.slice(0, looked);
  const found = new Map<string, EntryId[]>();
  for (const { id, body } of last)
    for (const { theme } of themesIn(body).slice(0, strongest)) found.set(theme, [...(found.get(theme) ?? []), id]);
  return [...found]
    .filter(([, ids]) => ids.length >= enough)
    .map(([theme, ids]) => ({ theme, count: ids.length, of: last.length, entries: ids }))
    .sort((a, b) => b.count - a.count || (a.theme < b.theme ? -1 : 1));
}
