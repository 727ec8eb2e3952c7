import { languageOf } from "@/lib/text/language";

/** Letters that tell a language, the more telling first. */
const scripts: readonly (readonly [RegExp, string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, "ja"],
  [/\p{Script=Hangul}/u, "ko"],
  [/\p{Script=Han}/u, "zh"],
  [/[іїєґІЇЄҐ]/u, "uk"],
  [/\p{Script=Cyrillic}/u, "ru"],
  [/\p{Script=Arabic}/u, "ar"],
  [/\p{Script=Hebrew}/u, "he"],
  [/\p{Script=Greek}/u, "el"],
  [/\p{Script=Devanagari}/u, "hi"],
  [/\p{Script=Thai}/u, "th"],
];

/** The language a text is to be read aloud in, two letters; `otherwise` (a BCP 47 tag) where the text doesn't tell. */
export function spokenLanguage(text: string, otherwise: string): string {
  const letters = text.match(/\p{L}/gu) ?? [];
  const latin = letters.filter((letter) => /\p{Script=Latin}/u.test(letter)).length;
  // A name in another script, within a text in Latin letters, is not its language.
  if (latin * 2 < letters.length) {
    const found = scripts.find(([letter]) => letter.test(text));
    if (found !== undefined) return found[1];
  }
  const language = languageOf(text);
  return language === "other" ? primary(otherwise) : language;
}

const primary = (tag: string) => tag.toLowerCase().split(/[-_]/)[0] ?? "";

type Voice = { readonly lang: string; readonly localService: boolean; readonly default: boolean };

/**
 * The voice to read with: one that speaks the language and lives on this device, the person's usual one first. Voices of a service
 * would send the text there, so none of them is ever taken.
 */
export function voiceFor<V extends Voice>(voices: readonly V[], language: string): V | undefined {
  const fit = voices.filter(({ localService, lang }) => localService && primary(lang) === primary(language));
  return fit.find((voice) => voice.default) ?? fit[0];
}
