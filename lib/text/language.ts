export type Language = "en" | "de" | "fr" | "es" | "other";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Small words of English: they carry a sentence and none of its matter. */
export const englishSmallWords = words(
  "a about above after afterwards again against all almost alone along already also although always am an and another any anyone anything are aren't around as at away back be became because been before behind being below between both but by can can't cannot come comes could couldn't day days did didn't do does doesn't doing don't done down during each either else enough even ever every everyone everything far few first for from get gets getting go goes going gone got had hadn't half has hasn't have haven't having he he's her here hers herself him himself his how however i i'd i'll i'm i've if in inside instead into is isn't it it's its itself just keep kept kind know last later least less let like little long look lot made make makes many may maybe me might mine minute more morning most much must my myself near never new next night no nobody none nor not nothing now of off often old on once one only or other others ought our ours ourselves out outside over own part people perhaps put quite rather really right said same saw say says see seem seemed seems she she's should shouldn't since so some somehow someone something sometimes somewhere soon still such than that that's the their theirs them themselves then there there's these they they're thing things think this those though thought three through time to today together told tomorrow tonight too took toward two under until up upon us used very want wanted was wasn't way we we're we've week weeks well went were weren't what what's when where whether which while who whole whom whose why will with within without won't would wouldn't year years yes yesterday yet you you're your yours yourself",
);

const signs: Readonly<Record<Exclude<Language, "other">, ReadonlySet<string>>> = {
  en: words(
    "the and i to of my was it that in is for with me have had but not she he they am i'm this be at on you so just don't it's feel felt today we",
  ),
  de: words(
    "ich und der die das nicht ein eine ist war mich mir mein meine mit auf auch aber wie zu den dem heute bin habe hatte sich es wir noch von für im wieder",
  ),
  fr: words(
    "je et le la les de un une ne pas est suis ai mon ma mes que qui dans avec mais pour sur au ce cette j'ai c'est me moi aujourd'hui plus il elle nous des du",
  ),
  es: words(
    "yo y el la los las de un una no es estoy he mi mis que con pero por para en me hoy muy fue era se su al del lo más cuando todo como",
  ),
};

/** Small words of other languages in Latin letters, none of them a word of the four: a text that has more of them is in none. */
const elsewhere = words(
  "ik het een niet voor mijn maar ook heb naar nog vandaag jeg ikke och jag inte är det som på för av til også idag dag che di il sono ho mio oggi molto più della anche eu não uma meu minha hoje estou muito também jest nie się że mam dzisiaj jestem bardzo bir çok bugün için değil van dat zijn aan weer wel bij mij geen uit hij toen gisteren att ett har hade mig mitt från efter så hon nu när eller kan bara blir non perché gli nel nella alla ero sempre mia questa è com foi ele ela fui tenho isso já pra você são z w już ale jak było był byłam mnie tylko jeszcze przez kiedy dziś dzień od nic ze znowu potem jej jego teraz po ve beni bana benim sonra kadar yok gibi artık şey kendimi minä olen että tänään jsem není dnes sunt și azi foarte nagyon vagyok egy saya tidak hari ini dan yang sangat",
);

/** A few words in plain letters that tell nothing are taken for English. */
const fewWords = 6;

/** The language a text is most likely in, by its small words; `other` when none of the four stands out. */
export function languageOf(text: string): Language {
  const told = languageTold(text);
  if (told !== undefined) return told;
  const words = wordsIn(text);
  const tells = words.some((word) => elsewhere.has(word) || Object.values(signs).some((set) => set.has(word)));
  const isPlain = latinShare(text) > 0.9 && /^[\x20-\x7e\s‘’“”…–—]*$/.test(text);
  return words.length > 0 && words.length <= fewWords && !tells && isPlain ? "en" : "other";
}

/** The language that small words of a text tell: one of the four, or another; undefined where they leave it open. */
export function languageTold(text: string): Language | undefined {
  const sample = wordsIn(text);
  const counts = Object.entries(signs).map(([language, set]) => ({
    language,
    count: sample.filter((word) => set.has(word)).length,
  }));
  const best = counts.reduce((a, b) => (b.count > a.count ? b : a));
  if (sample.filter((word) => elsewhere.has(word)).length > best.count) return "other";
  if (best.count === 0) return undefined;
  // Two short lines have few small words; a page of names and lists in another language has hardly any.
  const clear =
    sample.length <= 20 ? counts.filter(({ count }) => count === best.count).length === 1 : best.count / sample.length >= 0.12;
  return clear && latinShare(text) > 0.6 ? asLanguage(best.language) : undefined;
}

const wordsIn = (text: string): readonly string[] =>
  (
    text
      .toLowerCase()
      .replace(/[’]/g, "'")
      .match(/[\p{L}']+/gu) ?? []
  ).slice(0, 400);

const latinShare = (text: string) =>
  (text.match(/\p{Script=Latin}/gu)?.length ?? 0) / Math.max(1, text.match(/\p{L}/gu)?.length ?? 0);

function asLanguage(name: string): Language {
  return name === "en" || name === "de" || name === "fr" || name === "es" ? name : "other";
}
