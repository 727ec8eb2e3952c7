/** The languages in which a topic of one's own can be asked about. */
export type FrameLanguage = "en" | "de" | "fr" | "es";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

type Foreign = Exclude<FrameLanguage, "en">;

/** Words of one language and of none of its neighbours (Dutch, Danish, Italian, Portuguese, Catalan, Romanian looked at). */
const small: Readonly<Record<Foreign, ReadonlySet<string>>> = {
  de: words(
    "ich nicht und mein meine meiner meinem meinen mich für über ist auf auch wenn warum zum zur kein keine habe dass beim vom wieder immer",
  ),
  fr: words(
    "je avec dans pour suis nous vous c'est j'ai cette aux pourquoi pas une toujours être très après qu'il n'est notre trop encore",
  ),
  es: words("yo los las estoy muy pero mis hay también cómo qué soy tengo siento quiero siempre ahora todavía desde"),
};

/** Words that settle it alone. */
const plain: Readonly<Record<Foreign, ReadonlySet<string>>> = {
  de: words(
    "arbeit prüfung schwester bruder mutter vater freundschaft freundin einsamkeit eifersucht trauer trennung scheidung umzug kündigung gefühle zukunft gesundheit großmutter zuhause müdigkeit",
  ),
  fr: words(
    "travail famille amitié sœur frère mère père santé colère tristesse fatigué fatiguée rupture déménagement argent enfants peur",
  ),
  es: words("trabajo miedo dinero amistad soledad hermana hermano tristeza mudanza ruptura sueños hijos abuela abuelo enojo"),
};

/** Words that forbid a guess: English, and languages that share words with the three. */
const others = words(
  "the and my of with is i i'm to not about for why do does should our this that it she he they what how when or at from " +
    "het een niet van voor ik mijn og jeg ikke och jag inte min della sono mio mia perché che il di non gli meu minha não uma com " +
    "amb els meva sunt și meu nie jest",
);

const foreign: readonly Foreign[] = ["de", "fr", "es"];

/**
 * The language whose questions fit a topic: German, French or Spanish only when the topic leaves no doubt (two words that only
 * that language has, or one unmistakable one, and no word of another language), otherwise English.
 */
export function languageForTopic(topic: string): FrameLanguage {
  const folded = topic.normalize("NFC").toLowerCase().replace(/’/g, "'");
  const found = new Set(folded.match(/[\p{L}\p{M}']+/gu) ?? []);
  if (/[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u.test(folded) || [...found].some((word) => others.has(word)))
    return "en";
  const sure = foreign.filter((language) => certainty(language, folded, found) >= 2);
  const [only] = sure;
  const rivals = foreign.filter((language) => certainty(language, folded, found) > 0);
  return only !== undefined && rivals.length === 1 ? only : "en";
}

function certainty(language: Foreign, folded: string, found: ReadonlySet<string>): number {
  const list = [...found];
  const smallWords = list.filter((word) => small[language].has(word)).length;
  const plainWords = list.filter((word) => plain[language].has(word)).length;
  const signs = (language === "de" && folded.includes("ß")) || (language === "es" && /[¿¡]/u.test(folded)) ? 2 : 0;
  return smallWords + 2 * plainWords + signs;
}
