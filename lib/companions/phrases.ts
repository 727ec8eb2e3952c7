import type { LocalDate } from "@/lib/clock/local-date";
import { times as englishTimes } from "@/lib/hints/names";
import { monthAndDay } from "./day-words";
import type { Tongue } from "./tongue";

/** What is put around a person's own words in their language: marks, counts, days. */
export type Phrases = {
  readonly quoted: (text: string) => string;
  /** "twice", "dreimal". */
  readonly times: (count: number) => string;
  /** That a word is also in earlier entries; ends with a space. */
  readonly earlier: (found: { word: string; entries: number; of: number; latest: LocalDate }) => string;
  /** Before one thing is taken up out of a very long message. */
  readonly muchAtOnce: readonly string[];
  /** A sentence in which its writer speaks of themselves. */
  readonly own: RegExp;
};

const dayWith = (day: LocalDate, months: string, between: string): string => {
  const [, month, date] = day.split("-");
  return `${Number(date)}${between}${months.split(" ")[Number(month) - 1] ?? ""}`;
};
const german = "Januar Februar März April Mai Juni Juli August September Oktober November Dezember";
const french = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre";
const spanish = "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre";

const counted = (names: string, more: (count: number) => string) => {
  const list = names.split("|");
  return (count: number) => list[count - 1] ?? more(count);
};

const phrases: Readonly<Record<Tongue, Phrases>> = {
  en: {
    quoted: (text) => `“${text}”`,
    times: englishTimes,
    earlier: ({ word, entries, of, latest }) =>
      of === 1
        ? `“${word}” is also in your last entry, of ${monthAndDay(latest)}. `
        : `“${word}” is also in ${entries} of your last ${of} entries, the latest of ${monthAndDay(latest)}. `,
    muchAtOnce: [
      "There is a lot in this; I take up one thing.",
      "Long, and all of it is kept. One piece of it:",
      "From all of that, a single place:",
    ],
    own: /\b(?:i|i'm|i’m|my|me|myself)\b/i,
  },
  de: {
    quoted: (text) => `„${text}“`,
    times: counted("einmal|zweimal|dreimal|viermal|fünfmal|sechsmal|siebenmal|achtmal|neunmal", (count) => `${count}-mal`),
    earlier: ({ word, entries, of, latest }) =>
      of === 1
        ? `„${word}“ steht auch in deinem letzten Eintrag, vom ${dayWith(latest, german, ". ")}. `
        : `„${word}“ steht auch in ${entries} deiner letzten ${of} Einträge, zuletzt am ${dayWith(latest, german, ". ")}. `,
    muchAtOnce: [
      "Da ist viel drin; ich nehme eine Sache heraus.",
      "Lang, und alles davon ist aufgehoben. Ein Stück:",
      "Aus alldem eine einzige Stelle:",
    ],
    own: /(?<![\p{L}])(?:ich|mir|mich|mein\p{L}*)(?![\p{L}])/iu,
  },
  fr: {
    quoted: (text) => `« ${text} »`,
    times: counted(
      "une fois|deux fois|trois fois|quatre fois|cinq fois|six fois|sept fois|huit fois|neuf fois",
      (count) => `${count} fois`,
    ),
    earlier: ({ word, entries, of, latest }) =>
      of === 1
        ? `« ${word} » est aussi dans ta dernière page, du ${dayWith(latest, french, " ")}. `
        : `« ${word} » est aussi dans ${entries} de tes ${of} dernières pages, la plus récente du ${dayWith(latest, french, " ")}. `,
    muchAtOnce: [
      "Il y a beaucoup là-dedans ; je n’en prends qu’une chose.",
      "C’est long, et tout est gardé. Un morceau :",
      "De tout cela, un seul endroit :",
    ],
    own: /(?<![\p{L}])(?:je|j['’]|me|m['’]|moi|mon|ma|mes)(?![\p{L}])/iu,
  },
  es: {
    quoted: (text) => `«${text}»`,
    times: counted(
      "una vez|dos veces|tres veces|cuatro veces|cinco veces|seis veces|siete veces|ocho veces|nueve veces",
      (count) => `${count} veces`,
    ),
    earlier: ({ word, entries, of, latest }) =>
      of === 1
        ? `«${word}» está también en tu última entrada, del ${dayWith(latest, spanish, " de ")}. `
        : `«${word}» está también en ${entries} de tus últimas ${of} entradas, la más reciente del ${dayWith(latest, spanish, " de ")}. `,
    muchAtOnce: [
      "Hay mucho en esto; tomo una sola cosa.",
      "Largo, y todo queda guardado. Un trozo:",
      "De todo eso, un único sitio:",
    ],
    own: /(?<![\p{L}])(?:yo|me|mi|mis|mí|conmigo)(?![\p{L}])/iu,
  },
};

export const phrasesIn = (tongue: Tongue): Phrases => phrases[tongue];
