import { languageOf } from "@/lib/text/language";
import { countWords } from "@/lib/text/prose";

/** The languages the companions have lines of their own in. */
export type Tongue = "en" | "de" | "fr" | "es";

/** Words from which on a text tells its language by itself. */
const enough = 5;
/** … and from which on it has none if it doesn't tell. */
const sure = 15;

/**
 * The language somebody writes in, undefined when it is none that is followed on this device. `before` are their earlier messages:
 * a name or two words alone have no language, so they are taken to be in that of what was said before.
 */
export function tongueOf(text: string, before: readonly string[]): Tongue | undefined {
  const words = countWords(text);
  const alone = words >= enough ? languageOf(text) : "other";
  // A short question may hold a small word of two languages; then it is in that of what was said before, too.
  const language = alone !== "other" || words >= sure ? alone : languageOf([...before.slice(-2), text].join(" "));
  return language === "other" ? undefined : language;
}

/** The language of a conversation by its newest words; English while nothing was said that has one. */
export function tongueAmong(texts: readonly string[]): Tongue {
  for (let at = texts.length - 1; at >= 0; at -= 1) {
    const found = tongueOf(texts[at] ?? "", texts.slice(0, at));
    if (found !== undefined) return found;
  }
  return "en";
}
