import { createHash } from "node:crypto";
import { z } from "zod";
import { readMood } from "@/lib/mood/reader";
import { moodFacts } from "@/lib/mood/view";
import { languageOf } from "@/lib/text/language";
import { sentencesOf } from "@/lib/text/prose";
import { feelingIn } from "./feelings";
import { hintFamilies } from "./library/family";
import { isOwn } from "./strangers";
import { type Asking, goodOnes, type HintAnswer, type Question, sentPart } from "./task";

const question = z.object({ text: z.string(), family: z.enum(hintFamilies) });
/** What lies of one call: its good questions, and by which marks the sentences of the text are known again. */
const keptQuestions = z.object({ sentences: z.array(z.string()), questions: z.array(question) });
type KeptQuestions = z.infer<typeof keptQuestions>;

/** Sentences that may be new since, and what part of all; and how many may be gone, or worded otherwise. */
const mostNew = 3;
const mostNewPart = 1 / 3;
const mostGone = 1;

/** By what a text is known again: the part of it that is sent. */
export function textMark(text: string): string {
  return mark(sentPart(text));
}

function mark(text: string): string {
  return createHash("sha256").update(text).digest("base64url").slice(0, 12);
}

/** The questions of one call, as they lie here. */
export function writeQuestions(text: string, { text: said, family, spare = [] }: Question & { spare?: readonly Question[] }) {
  const sentences = sentencesOf(sentPart(text)).map(mark);
  return JSON.stringify({ sentences, questions: [{ text: said, family }, ...spare] } satisfies z.input<typeof keptQuestions>);
}

/** What is known of this asking beside what a question is made from. */
type Again = {
  /** Questions that were put about this very text, newest first. */
  readonly ofThisText: readonly string[];
  /** Another question is wanted than those. */
  readonly another: boolean;
};

/**
 * A question out of what lies here of an earlier call about this entry, judged anew: the one that was put about this very text;
 * or, where another is wanted or the text has changed a little, one that was not put yet. Undefined when there is none that
 * would be worth as much as a new one.
 */
export function readQuestion(lying: string, asking: Asking, { ofThisText, another }: Again): HintAnswer | undefined {
  const kept = parsed(lying);
  if (kept === undefined) return undefined;
  if (!another) {
    const put = ofThisText.find((text) => kept.questions.some((it) => it.text === text));
    const same = kept.questions.filter(({ text }) => text === put);
    const [first] = goodOnes(same, { ...asking, earlier: [], hadLately: () => false });
    if (first !== undefined) return { kind: "question", ...first };
  }
  if (!stillFits(kept, asking)) return undefined;
  const [next] = goodOnes(kept.questions, asking, asking.earlier);
  return next === undefined ? undefined : { kind: "question", ...next };
}

function parsed(lying: string): KeptQuestions | undefined {
  try {
    const kept = keptQuestions.safeParse(JSON.parse(lying));
    return kept.success ? kept.data : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Whether a call would be about what was there already: little is new and next to nothing gone, nothing new names a feeling or
 * sounds hard, and what matters most now isn't in it. Where we can't read what a sentence says, nothing may be new.
 */
function stillFits({ sentences }: KeptQuestions, { text, aim }: Asking): boolean {
  const now = sentencesOf(sentPart(text));
  const known = new Set(sentences);
  const fresh = now.filter((sentence) => !known.has(mark(sentence)));
  const marks = new Set(now.map(mark));
  if (sentences.filter((one) => !marks.has(one)).length > mostGone) return false;
  if (fresh.length === 0) return true;
  const { about } = aim;
  if (about === undefined || languageOf(text) !== "en") return false;
  if (fresh.length > mostNew || fresh.length > now.length * mostNewPart) return false;
  if (isHard(fresh.join(" "))) return false;
  return !fresh.some((sentence) => feelingIn(sentence) !== undefined || isOwn(about, [sentence]) || isOwn(sentence, [about]));
}

/** Whether words sound like a hard hour: then no waiting question will do, and an AI that looks for danger is to see them. */
function isHard(words: string): boolean {
  const reading = readMood(words);
  return reading !== undefined && moodFacts(reading.mood).quadrant.startsWith("hard");
}
