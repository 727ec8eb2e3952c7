/** Scripts told apart when a topic's language is. Chinese and Japanese share their characters, so they are one here. */
const scripts = {
  Latn: /\p{Script=Latin}/gu,
  Cyrl: /\p{Script=Cyrillic}/gu,
  Grek: /\p{Script=Greek}/gu,
  Arab: /\p{Script=Arabic}/gu,
  Hebr: /\p{Script=Hebrew}/gu,
  Deva: /\p{Script=Devanagari}/gu,
  Beng: /\p{Script=Bengali}/gu,
  Taml: /\p{Script=Tamil}/gu,
  Thai: /\p{Script=Thai}/gu,
  Hang: /\p{Script=Hangul}/gu,
  Hani: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu,
} as const;

export type ScriptName = keyof typeof scripts;

/** The script most of a text's letters are of; undefined when it has none of those known here. */
export function scriptOf(text: string): ScriptName | undefined {
  let best: { name: ScriptName; count: number } | undefined;
  for (const name of Object.keys(scripts) as ScriptName[]) {
    const count = text.match(scripts[name])?.length ?? 0;
    if (count > (best?.count ?? 0)) best = { name, count };
  }
  return best?.name;
}

/** Japanese, Traditional Chinese and the like under the one name they have above. */
const sameScript: Readonly<Record<string, ScriptName>> = { Hans: "Hani", Hant: "Hani", Jpan: "Hani", Kore: "Hang" };

/**
 * A BCP 47 tag as a model gave it, when it is one and its language is written in that script; undefined otherwise.
 * The answer is the bare language ("pt", "ja"): what a voice and a line breaker need to know.
 */
export function languageTag(tag: string, script: ScriptName | undefined): string | undefined {
  try {
    const locale = new Intl.Locale(tag.trim()).maximize();
    const own = locale.script === undefined ? undefined : (sameScript[locale.script] ?? locale.script);
    return locale.language !== "und" && own === script ? locale.language : undefined;
  } catch {
    return undefined;
  }
}
