import { type CategoryId } from "./categories";
import { inTurn } from "./in-turn";
import { frames } from "./own-topic-frames";
import { asQuestions, categoryQuestions, type GuidedQuestion } from "./questions/all";
import { categoryOfTopic } from "./topic-category";
import { type FrameLanguage, languageForTopic } from "./topic-language";
import { shortTopic, type Topic } from "./topic";

export type OwnTopicSession = {
  /** The language of the nine questions, for the `lang` of what shows them. */
  readonly language: FrameLanguage;
  /** The category that lent three of the questions, when the topic is another word for it. */
  readonly category: CategoryId | undefined;
  readonly questions: readonly GuidedQuestion[];
};

const marks: Readonly<Record<FrameLanguage, readonly [usual: readonly [string, string], inner: readonly [string, string]]>> = {
  en: [
    ["“", "”"],
    ["‘", "’"],
  ],
  de: [
    ["„", "“"],
    ["‚", "‘"],
  ],
  fr: [
    ["«\u00a0", "\u00a0»"],
    ["“", "”"],
  ],
  es: [
    ["«", "»"],
    ["“", "”"],
  ],
};

/** In quotation marks of the language; in its other ones when the topic holds quotation marks itself. */
function quoted(topic: string, language: FrameLanguage): string {
  const [usual, inner] = marks[language];
  const [open, close] = (language === "fr" || language === "es" ? /[«»]/u : /["“”„]/u).test(topic) ? inner : usual;
  return `${open}${topic}${close}`;
}

/** Positions that a matching category fills: one in each part, never the first word nor the last. */
const lent: ReadonlySet<number> = new Set([2, 5, 8]);

/**
 * Nine questions about a topic of one's own: going well, needs care, boundaries. The topic is quoted as it stands, never
 * bent into a sentence, so that a name, a clause, a question or an emoji reads right; the first question quotes all of a long
 * topic, the others its beginning. The same topic and seed give the same nine; consecutive seeds take the sets in turn. Ids
 * hold nothing of the topic. Whether a topic is a sign of danger is for lib/care to say before anything is asked.
 */
export function ownTopicSession(topic: Topic, seed: number): OwnTopicSession {
  const language = languageForTopic(topic);
  const category = language === "en" ? categoryOfTopic(topic) : undefined;
  const variant = inTurn(frames[language], seed);
  const borrowed = category === undefined ? [] : categoryQuestions(category, seed);
  const questions = asQuestions(`own.${language}.${variant.id}`, variant).map((question) => {
    const other = lent.has(question.position) ? borrowed[question.position - 1] : undefined;
    if (other !== undefined) return other;
    const words = quoted(question.position === 1 ? topic : shortTopic(topic), language);
    return { ...question, text: question.text.replace("{topic}", () => words) };
  });
  return { language, category, questions };
}
