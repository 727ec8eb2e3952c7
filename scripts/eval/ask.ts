import { candidatesFor, termsOfQuestion } from "@/lib/ask/candidates";
import { readQuestion } from "@/lib/ask/question";
import { nearestByBoth } from "@/lib/ask/by-meaning";
import { answering, type OpenedEntry, weigh, type Weighed } from "@/lib/ask/weigh";
import type { Viewer } from "@/lib/auth/viewer";
import { parseLocalDate } from "@/lib/clock/local-date";
import { createEncoder, meaningDimensions } from "@/lib/encoder/encoder";
import type { EntryId, UserId } from "@/lib/ids/ids";
import { createDeviceVectors, deviceModel } from "@/lib/meaning/device";
import { createFindingOnDevice } from "@/lib/meaning/device-finding";
import { pack } from "@/lib/meaning/packing";
import { passagesOf } from "@/lib/meaning/passages";
import { englishSmallWords } from "@/lib/text/language";
import { stemOf } from "@/lib/search/stem";
import { termsOfText } from "@/lib/search/terms";
import { searchForm, searchWords } from "@/lib/search/view";
import { developmentEntries, developmentQuestions } from "./data/ask-development";
import { fillerEntries } from "./data/ask-filler";
import { lastLookEntries, lastLookQuestions } from "./data/ask-last-look";
import type { MadeEntry, MadeQuestion } from "./data/ask-made";
import { nearMissEntries, nearMissQuestions } from "./data/ask-near-misses";
import { plainEntries, plainQuestions } from "./data/ask-plain-days";
import { strangersEntries, strangersQuestions } from "./data/ask-strangers";
import { targetEntries, targetQuestions } from "./data/ask-targets";
import { questionsWithoutAnswer } from "./data/ask-without-answer";
// The set it is judged by.
import { heldOutEntries as testEntries, heldOutQuestions as testQuestions } from "./data/ask-held-out";
import type { Figure } from "./figure";

// Asking one's journal on the device alone: a made journal of 500 entries and questions with known answers. What is measured is
// what a person would see: an answer that was declined counts as missed.

const journalSize = 500;
const mostOpened = 120;
/** Entries that a person sees for a question, in all. */
const mostShown = 5;

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

/** `found` are the entries of the answer; `near` those that are shown below it as what comes near. */
type Answered = { readonly question: MadeQuestion; readonly found: readonly string[]; readonly near: readonly string[] };

/** What is measured is what is found, not whether this machine is quick. */
const patienceMs = 600_000;
const vectors = createDeviceVectors(createEncoder(), patienceMs);
// The journal is in no database.
const nobody = { userId: "" as UserId } as Viewer;
/** Of the texts that were read; most entries are in several of the journals. */
const packed = new Map<string, Buffer>();

async function bytesOf(body: string): Promise<Buffer> {
  const known = packed.get(body);
  if (known !== undefined) return known;
  const passages = passagesOf(body);
  const made = await vectors.ofPassages(passages.map(({ text }) => text));
  if (made === undefined) throw new Error("the encoder does not answer");
  const bytes = pack(
    meaningDimensions,
    passages.map(({ from, to }, index) => ({ from, to, vector: made[index] ?? [] })),
  );
  packed.set(body, bytes);
  return bytes;
}

async function answer(entries: readonly MadeEntry[], questions: readonly MadeQuestion[]): Promise<readonly Answered[]> {
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
  const rows: { readonly id: EntryId; readonly bytes: Buffer }[] = [];
  for (const { id, body } of opened) rows.push({ id, bytes: await bytesOf(body) });
  const nearOnDevice = createFindingOnDevice({
    store: {
      models: () => Promise.resolve([deviceModel]),
      async *opened() {
        yield* await Promise.resolve(rows);
      },
    },
    vectors,
  });
  const answered: Answered[] = [];
  for (const made of questions) {
    const question = readQuestion(made.text, { today: day("2026-06-15"), weekStart: 1, hemisphere: "north" });
    const { range } = question;
    const alike = question.concepts.length === 0 ? [] : await nearOnDevice(nobody, made.text);
    const known = new Map(termsOfQuestion(question).map((term) => [term, postings.get(term) ?? []]));
    const { usage, ids } = candidatesFor(question, known, opened.length, mostOpened);
    const among =
      range === undefined
        ? [...new Set([...ids, ...alike.map(({ id }) => id)])].flatMap((id) => byId.get(id) ?? [])
        : opened.filter(({ date }) => date >= range.from && date <= range.to);
    const weighed = among.map((entry) => weigh(question, entry, usage));
    const keys = (some: readonly Weighed[]) => some.map(({ entry }) => entry.id);
    const found = keys(answering(question, weighed));
    const near = keys(nearestByBoth(weighed, alike)).filter((key) => !found.includes(key));
    answered.push({ question: made, found, near: near.slice(0, mostShown - found.length) });
  }
  return answered;
}

const answersIt = ({ question, found }: Answered) => question.answers.some((key) => found.includes(key));
/** Among the five entries, at most, that are shown for it. */
const showsIt = (one: Answered) => answersIt(one) || one.question.answers.some((key) => one.near.includes(key));

function share(answered: readonly Answered[], is: (one: Answered) => boolean): number {
  return answered.length === 0 ? 0 : Math.round((answered.filter(is).length / answered.length) * 1000) / 1000;
}

function journal(hand: readonly MadeEntry[]): readonly MadeEntry[] {
  return [...hand, ...fillerEntries(Math.max(0, journalSize - hand.length))];
}

/** The sets that everything is chosen on, each with its journal. */
const developmentSets = {
  first: { entries: [...developmentEntries, ...targetEntries], questions: developmentQuestions },
  targets: { entries: targetEntries, questions: targetQuestions },
  nearMisses: { entries: nearMissEntries, questions: nearMissQuestions },
  plain: { entries: plainEntries, questions: plainQuestions },
  lastLook: { entries: lastLookEntries, questions: lastLookQuestions },
  strangers: { entries: strangersEntries, questions: strangersQuestions },
} as const;

export type DevelopmentSet = keyof typeof developmentSets;

/** What becomes of the questions of a development set. */
export function development(set: DevelopmentSet): Promise<readonly Answered[]> {
  const { entries, questions } = developmentSets[set];
  return answer(journal(entries), questions);
}

/** Words of matter that a question shares with an entry it should not share any with. */
function sharedWords(entries: readonly MadeEntry[], questions: readonly MadeQuestion[]): readonly string[] {
  const byKey = new Map(entries.map((entry) => [entry.key, entry]));
  return questions
    .filter(({ kind }) => kind === "otherwise")
    .flatMap(({ text, answers }) => {
      const own = contentStems(text);
      return answers.flatMap((key) => [...contentStems(byKey.get(key)?.body ?? "")].filter((stem) => own.has(stem)));
    });
}

/** Recall and declining on the test set. */
export async function evaluate(): Promise<readonly Figure[]> {
  const answered = await answer(journal(testEntries), testQuestions);
  const of = (kind: MadeQuestion["kind"]) => answered.filter(({ question }) => question.kind === kind);
  const [ordinary, otherwise, unanswerable] = [of("ordinary"), of("otherwise"), of("unanswerable")];
  const recall = share([...ordinary, ...otherwise], showsIt);
  const declined = (some: readonly Answered[]) => some.filter(({ found }) => found.length === 0).length;
  const further = await answer(journal(testEntries), questionsWithoutAnswer);
  const shared = sharedWords(testEntries, testQuestions);
  return [
    {
      name: `ask: recall@5, ${ordinary.length + otherwise.length} questions that have an answer`,
      value: recall,
      goal: "≥ 0.8",
      met: recall >= 0.8,
    },
    {
      name: `ask: recall@5, the ${otherwise.length} that share no content word with their entry`,
      value: share(otherwise, showsIt),
      ...(shared.length === 0 ? {} : { note: `by our stems these are shared: ${shared.join(", ")}` }),
    },
    { name: `ask: recall@5, the ${ordinary.length} others`, value: share(ordinary, showsIt) },
    {
      name: "ask: of the same, given as an answer and not only as what comes nearest",
      value: share([...ordinary, ...otherwise], answersIt),
      note: `share no content word ${share(otherwise, answersIt)}, others ${share(ordinary, answersIt)}`,
    },
    {
      name: `ask: declined, of ${unanswerable.length} that have no answer`,
      value: declined(unanswerable),
      goal: String(unanswerable.length),
      met: declined(unanswerable) === unanswerable.length,
    },
    { name: `ask: declined, of ${further.length} more that have no answer`, value: declined(further) },
  ];
}
