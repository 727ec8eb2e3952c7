import { languageOf } from "@/lib/text/language";
import { sentencesOf } from "@/lib/text/prose";
import { elsewhere } from "./elsewhere";
import { questionsFor } from "./library/all";
import type { HintFamily } from "./library/family";
import type { LibraryQuestion } from "./library/question";
import { returningWords, times } from "./names";
import { inQuotes, quoteFrom } from "./quoting";
import { bearing, type Fill, ownWords, readingsOf } from "./reading";

/** A question of the library put to this text. `id` says which it is; `question` is it with the writer's own words in it. */
export type ChosenHint = { readonly question: string; readonly id: string; readonly family: HintFamily; readonly quote: string };

/** A question that could be asked; `ask` is its part without the writer's words, by which a repetition is known. */
export type Candidate = ChosenHint & { readonly ask: string; readonly about: string; readonly score: number };

/** Sentences looked at: the last ones written matter most, and a long entry must not take long. */
const reach = 40;

/** Characters they are looked for in, from the end: a book isn't parted into all its sentences for the last ones. */
const longestText = 100_000;

/** What a word of its own adds to a quotation, and what one without any loses: it could stand in any diary. */
const ownWord = 0.45;
const noOwnWords = 2.5;

/** Characters of a sentence that are read: one without a stop may be a whole book. */
const longestSentence = 1_200;

function nearEnd(sentence: string): string {
  return sentence.length <= longestSentence
    ? sentence
    : sentence
        .slice(-longestSentence)
        .replace(/^\S*\s/, "")
        .toWellFormed();
}

/** The end of a long text, from a line's beginning where there is one. */
function lastPart(markdown: string): string {
  if (markdown.length <= longestText) return markdown;
  const part = markdown.slice(-longestText).toWellFormed();
  const line = part.indexOf("\n");
  return line < 0 || line > longestText / 2 ? part : part.slice(line + 1);
}

/** Every question that could be asked about a text, each with how well it fits; none under a text in a language we don't ask in. */
export function candidatesOf(markdown: string): readonly Candidate[] {
  const sentences = sentencesOf(lastPart(markdown)).slice(-reach).map(nearEnd);
  const language = languageOf(sentences.join(" "));
  if (language === "de" || language === "fr" || language === "es") {
    return sentences.flatMap((sentence, index) =>
      asked(sentence, elsewhere[language], 0, bearing(sentence, index, sentences.length), {}),
    );
  }
  // Our questions are English: under a text in another language they would be a stranger's.
  if (language !== "en") return [];
  const found = readingsOf(sentences).flatMap(({ sentence, telling, occasions }) =>
    occasions.flatMap(({ occasion, at, weight, fill }) => asked(sentence, questionsFor(occasion), at, telling + weight, fill)),
  );
  return [...found, ...ofWords(sentences)];
}

function asked(
  sentence: string,
  questions: readonly Pick<LibraryQuestion, "id" | "family" | "text">[],
  at: number,
  fit: number,
  fill: Fill,
): Candidate[] {
  const quote = quoteFrom(sentence, at);
  if (quote === undefined) return [];
  const before = inQuotes(quote);
  const own = ownWords(quote.text);
  const ownness = own < 2 ? -noOwnWords : Math.min(4, own) * ownWord;
  return questions.map(({ id, family, text }) => {
    const ask = filled(text, fill);
    return {
      id,
      family,
      ask,
      quote: quote.text,
      about: quote.text,
      question: `${before} ${ask}`,
      score: fit + ownness + liking(quote.text, id),
    };
  });
}

function filled(text: string, fill: Fill): string {
  return text.replace(/\{(name|feeling|thing|word|times)\}/g, (_, slot: keyof Fill) => fill[slot] ?? "");
}

function ofWords(sentences: readonly string[]): Candidate[] {
  return returningWords(sentences)
    .slice(0, 2)
    .flatMap(({ word, count }, rank) =>
      questionsFor("word").map(({ id, family, text }) => {
        const question = filled(text, { word, times: times(count) });
        const score = 5.5 + Math.min(count, 4) * 0.5 - rank + liking(word, id);
        return { id, family, question, quote: word, ask: text.slice(-24), about: `“${word}”`, score };
      }),
    );
}

/** Less than one, the same for the same words and question: of questions that fit equally well another one comes first elsewhere. */
function liking(words: string, id: string): number {
  let sum = 7;
  for (const character of `${words}|${id}`) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 100_003;
  return sum / 100_003;
}
