import { candidatesFor, termsOfQuestion } from "@/lib/ask/candidates";
import { readQuestion } from "@/lib/ask/question";
import { answering, type OpenedEntry, weigh } from "@/lib/ask/weigh";
import { parseLocalDate } from "@/lib/clock/local-date";
import type { EntryId } from "@/lib/ids/ids";
import { englishSmallWords } from "@/lib/text/language";
import { stemOf } from "@/lib/search/stem";
import { termsOfText } from "@/lib/search/terms";
import { searchForm, searchWords } from "@/lib/search/view";
import { developmentEntries, developmentQuestions } from "./data/ask-development";
import { fillerEntries } from "./data/ask-filler";
import { type MadeEntry, type MadeQuestion, targetEntries, targetQuestions } from "./data/ask-targets";
import type { Figure } from "./figure";

// Asking one's journal on the device alone: a made journal of 500 entries, 60 questions with known answers. What is measured is
// what a person would see: an answer that was declined counts as missed. Prints each question with `details`.

const journalSize = 500;
const mostOpened = 120;

function day(text: string) {
  const date = parseLocalDate(text);
  if (date === undefined) throw new Error(`${text} is no day`);
  return date;
}

const contentStems = (text: string): ReadonlySet<string> =>
  new Set(
    searchWords(searchForm(text))
      .filter((word) => word.length > 1 && !englishSmallWords.has(word))
      .map((word) => stemOf(word, "en")),
  );

type Answered = { readonly question: MadeQuestion; readonly found: readonly string[] };

export function answer(entries: readonly MadeEntry[], questions: readonly MadeQuestion[]): readonly Answered[] {
  const opened = entries.map(({ key, date, body }): OpenedEntry => ({
    id: key as EntryId, // A made journal's keys stand for ids.
    kind: "free",
    heading: "",
    aiExcluded: false,
    date: day(date),
    title: null,
    tags: [],
    body,
    mood: undefined,
  }));
  const postings = new Map<string, EntryId[]>();
  for (const entry of opened)
    for (const term of termsOfText(entry.body)) postings.set(term, [...(postings.get(term) ?? []), entry.id]);
  const byId = new Map(opened.map((entry) => [entry.id, entry]));
  return questions.map((made) => {
    const question = readQuestion(made.text, { today: day("2026-06-15"), weekStart: 1, hemisphere: "north" });
    const { range } = question;
    const known = new Map(termsOfQuestion(question).map((term) => [term, postings.get(term) ?? []]));
    const { usage, ids } = candidatesFor(question, known, opened.length, mostOpened);
    const among =
      range === undefined
        ? ids.flatMap((id) => byId.get(id) ?? [])
        : opened.filter(({ date }) => date >= range.from && date <= range.to);
    const weighed = among.map((entry) => weigh(question, entry, usage));
    return { question: made, found: answering(question, weighed).map(({ entry }) => entry.id) };
  });
}

const hit = ({ question, found }: Answered) => question.answers.some((key) => found.includes(key));

function share(answered: readonly Answered[]): number {
  return answered.length === 0 ? 0 : Math.round((answered.filter(hit).length / answered.length) * 1000) / 1000;
}

function journal(hand: readonly MadeEntry[]): readonly MadeEntry[] {
  return [...hand, ...fillerEntries(journalSize - hand.length)];
}

/** Questions of the development set, for tuning; `print` shows what became of each. */
export function development(print?: (line: string) => void): readonly Answered[] {
  const answered = answer(journal([...developmentEntries, ...targetEntries]), developmentQuestions);
  for (const one of answered)
    print?.(
      `${one.question.kind === "unanswerable" ? one.found.length === 0 : hit(one)} ${one.question.text} -> ${one.found.join(" ")}`,
    );
  return answered;
}

/** Recall and declining on the test set. */
export async function evaluate(): Promise<readonly Figure[]> {
  const entries = journal(targetEntries);
  const byKey = new Map(entries.map((entry) => [entry.key, entry]));
  for (const { kind, text, answers } of targetQuestions) {
    if (kind !== "otherwise") continue;
    const own = contentStems(text);
    const shared = answers.flatMap((key) => [...contentStems(byKey.get(key)?.body ?? "")].filter((stem) => own.has(stem)));
    if (shared.length > 0) throw new Error(`the question "${text}" shares ${shared.join(", ")} with its entry`);
  }
  const answered = answer(entries, targetQuestions);
  const of = (kind: MadeQuestion["kind"]) => answered.filter(({ question }) => question.kind === kind);
  const recall = share([...of("ordinary"), ...of("otherwise")]);
  const declined = of("unanswerable").filter(({ found }) => found.length === 0).length;
  return [
    { name: "ask: recall@5, 45 questions that have an answer", value: recall, goal: "≥ 0.8", met: recall >= 0.8 },
    { name: "ask: recall@5, the 20 that share no content word with their entry", value: share(of("otherwise")) },
    { name: "ask: recall@5, the 25 others", value: share(of("ordinary")) },
    {
      name: "ask: declined, of 15 that have no answer",
      value: declined,
      goal: "15",
      met: declined === of("unanswerable").length,
    },
  ];
}
