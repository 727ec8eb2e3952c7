import { englishSmallWords, type Language, languageOf } from "@/lib/text/language";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

const english = words(
  "what when where who whom whose which why how did do does was were is are has have had ever write wrote written journal entry entries diary mention mentioned tell say said about there anything something last recent recently latest time times first often many much ago date day days week month year find show list remind remember please",
);

// As the search form spells them: small, and without accents.
const elsewhere: Readonly<Record<Exclude<Language, "en" | "other">, ReadonlySet<string>>> = {
  de: words(
    "wann wo woher wohin wer wem wen wessen was wie warum weshalb wieso wofur woruber wovon womit woran worauf wozu welche welcher welches welchen welchem habe hab hatte hast hat haben hatten bin bist ist sind war waren wurde werde ich mich mir mein meine meinen meinem meiner du er sie es wir uns der die das den dem des ein eine einen einem einer und oder aber mit ohne von vom zu zum zur in im an am auf aus bei beim fur uber unter nach vor seit um ab nicht kein keine schon mal je jemals zuletzt letzte letzten letztes letzter oft viel tagebuch eintrag eintrage geschrieben schrieb schreibe erwahnt gesagt sage ging geht gibt gab etwas alles",
  ),
  fr: words(
    "quand ou qui que quoi quel quelle quels quelles comment pourquoi combien est ce ai as a avons avez ont avais avait etais etait suis es sommes sont je me moi mon ma mes tu il elle on nous le la les l un une des du de d et ou mais avec sans pour par sur dans en au aux y ne pas plus deja jamais dernier derniere derniers fois souvent journal page entree ecrit parle dit j m n s c qu",
  ),
  es: words(
    "cuando donde quien quienes que cual cuales como por cuanto cuantos cuantas he has ha hemos han habia fui fue era estaba estuve soy es son yo me mi mis tu el ella nosotros la los las lo un una unos unas del de al a y o pero con sin para en sobre no ya nunca ultima ultimo ultimas vez veces diario entrada escribi escrito dije dicho",
  ),
};

/**
 * The words of a question that ask rather than say what about, in the language it is asked in: a journal in German is asked in
 * German, and no entry has to hold its "worüber".
 */
export function askingWords(question: string): (word: string) => boolean {
  const language = languageOf(question);
  if (language === "en" || language === "other") return (word) => english.has(word) || englishSmallWords.has(word);
  // Only those: "see" says nothing in English, and is a lake in German.
  return (word) => elsewhere[language].has(plain(word));
}

const plain = (word: string) => word.normalize("NFD").replace(/\p{M}/gu, "");
