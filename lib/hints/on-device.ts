import { languageOf } from "@/lib/text/language";
import { countWords, folded, sentencesOf } from "@/lib/text/prose";
import { aboutAThing, aboutAWord, aboutSomebody, elsewhere, families } from "./families";
import { peopleIn, returningWords, thingsIn, times } from "./names";
import { inQuotes, quoteFrom } from "./quoting";

/** A question that could be asked; `ask` is its part without the writer's words, by which a repetition is known. */
type Candidate = { readonly question: string; readonly ask: string; readonly about: string; readonly score: number };

/** Sentences looked at: the last ones written matter most, and a long entry must not take long. */
const reach = 40;

/**
 * One question out of the writer's own words, made on this machine: it quotes a sentence, or names a person or a word of the
 * text. Another call with the questions asked before gives another one; undefined when the text is too short to ask about,
 * or everything worth asking was asked.
 */
export function askOnDevice(markdown: string, earlier: readonly string[]): string | undefined {
  const used = earlier.map(folded);
  const candidates = candidatesOf(markdown)
    .map((it) => ({ ...it, score: it.score - staleness(it, used) }))
    .filter((it) => !used.includes(folded(it.question)))
    .sort((a, b) => b.score - a.score);
  return candidates[0]?.question;
}

/** Several questions at once, no two of one kind or about one sentence. */
export function questionsOnDevice(markdown: string, count: number): string[] {
  const asked: string[] = [];
  while (asked.length < count) {
    const next = askOnDevice(markdown, asked);
    if (next === undefined) break;
    asked.push(next);
  }
  return asked;
}

function staleness(candidate: Candidate, used: readonly string[]): number {
  const ask = folded(candidate.ask);
  const about = folded(candidate.about);
  const sameAsk = used.filter((question) => question.includes(ask)).length;
  const sameAbout = used.filter((question) => question.includes(about)).length;
  return sameAsk * 6 + sameAbout * 5;
}

function candidatesOf(markdown: string): Candidate[] {
  const sentences = sentencesOf(markdown).slice(-reach);
  const language = languageOf(sentences.join(" "));
  const found = sentences.flatMap((sentence, index) => {
    // Later sentences are nearer to where the writer is now; questions of their own are theirs to answer, and a line before a list says little.
    const nearness = (3 * (index + 1)) / sentences.length - (/[?？]/u.test(sentence) ? 4 : 0) - (/:$/.test(sentence) ? 6 : 0);
    if (language === "de" || language === "fr" || language === "es")
      return ofAnySentence(sentence, elsewhere[language], nearness);
    return ofSentence(sentence, nearness);
  });
  if (language !== "en") return found;
  return [...found, ...ofPeople(sentences), ...ofWords(sentences), ...ofThings(sentences)];
}

function ofAnySentence(sentence: string, questions: readonly string[], nearness: number): Candidate[] {
  const quote = quoteFrom(sentence, 0);
  if (quote === undefined) return [];
  return questions.map((ask, at) => ({
    question: `${inQuotes(quote)} ${ask}`,
    ask,
    about: quote.text,
    score: nearness + matter(sentence) - at * 0.1,
  }));
}

function ofSentence(sentence: string, nearness: number): Candidate[] {
  return families.flatMap((family) => {
    const match = family.cue.exec(sentence);
    if (match === null || family.unless?.test(sentence) === true) return [];
    const quote = quoteFrom(sentence, match.index);
    if (quote === undefined) return [];
    return family.questions.map((ask, at) => ({
      question: `${inQuotes(quote)} ${ask}`,
      ask,
      about: quote.text,
      score: family.weight + nearness + matter(sentence) - at * 0.1,
    }));
  });
}

function ofPeople(sentences: readonly string[]): Candidate[] {
  const people = peopleIn(sentences).slice(0, 3);
  return people.flatMap((name, rank) => {
    const bare = name.replace(/^your /, "my ");
    const sentence = sentences.findLast(
      (it) => it.toLowerCase().includes(bare.toLowerCase()) && quoteFrom(it, it.toLowerCase().indexOf(bare.toLowerCase())),
    );
    const quote = sentence === undefined ? undefined : quoteFrom(sentence, sentence.toLowerCase().indexOf(bare.toLowerCase()));
    if (quote === undefined) return [];
    return aboutSomebody.map((template, at) => {
      const ask = template.replace("{name}", name);
      return { question: `${inQuotes(quote)} ${ask}`, ask, about: quote.text, score: 8.5 - rank - at * 0.1 };
    });
  });
}

function ofWords(sentences: readonly string[]): Candidate[] {
  return returningWords(sentences)
    .slice(0, 2)
    .flatMap(({ word, count }, rank) =>
      aboutAWord.map((template, at) => {
        const question = template.replace("{word}", word).replace("{times}", times(count));
        return {
          question,
          ask: template.slice(-24),
          about: `“${word}”`,
          score: 5.5 + Math.min(count, 4) * 0.5 - rank - at * 0.1,
        };
      }),
    );
}

/** Before what can be asked of any sentence, and after everything that hears what kind of sentence it is. */
function ofThings(sentences: readonly string[]): Candidate[] {
  const people = peopleIn(sentences).map((name) => name.toLowerCase());
  const things = sentences.flatMap(thingsIn).filter((thing) => !people.includes(thing.toLowerCase()));
  return [...new Set(things)]
    .slice(-3)
    .toReversed()
    .flatMap((thing, rank) =>
      aboutAThing.map((template, at) => ({
        question: template.replace("{thing}", thing),
        ask: template.split("{thing}").at(-1) ?? template,
        about: `“${thing}”`,
        score: 6.2 - rank * 0.4 - at * 0.1,
      })),
    );
}

/** A sentence in the first person and of a middle length has more to ask about. */
function matter(sentence: string): number {
  const words = countWords(sentence);
  const own = /\b(?:i|i'm|i’m|my|me|myself|ich|mich|mir|mein|je|moi|mon|yo|mi)\b/i.test(sentence) ? 1 : 0;
  return own + (words >= 5 && words <= 25 ? 0.8 : words < 4 ? -1.5 : 0);
}
