import { countWords, quotedBlanked, withoutQuoted } from "@/lib/text/prose";
import { type SentenceAt, sentencesAt } from "@/lib/text/sentences-at";
import { labelTable } from "./label-table";
import { isDenial, isOfAnother, isOfSelf, type ReadClause, readClauses } from "./lexical";
import type { Probabilities } from "./model/classifier";
import { type Label, LABELS } from "./model/labels";
import { moodModel } from "./model/model-file";

/** How likely each of the 28 labels is, over a text or for one sentence of it. */
export type EmotionReading = {
  readonly labels: Probabilities;
  /** Past their thresholds, the likeliest first; never empty: `neutral` is a label too. */
  readonly predicted: readonly Label[];
};

/** A sentence with its clauses and what the model reads in it, read when first asked for. */
export type ReadSentence = SentenceAt & { readonly clauses: readonly ReadClause[]; readonly emotions: () => Probabilities };

/** Sentences that are read, the last ones: more than a long chapter has, and fewer than a text of one word a line. */
const mostSentences = 2_000;

/** The writer's own sentences of a text, for everything that is read in them: each is read once. What is quoted is somebody else's. */
export function readSentences(text: string): readonly ReadSentence[] {
  return sentencesAt(quotedBlanked(text))
    .slice(-mostSentences)
    .map((sentence) => {
      const clauses = readClauses(sentence.text);
      let emotions: Probabilities | undefined;
      return {
        ...sentence,
        clauses,
        emotions: () => (emotions ??= withoutDenied(moodModel().probabilities(sentence.text), clauses)),
      };
    });
}

/** Words up to which a text is read as one: as long as the comments the model learnt from. */
const comment = 48;
const intense = /!|\b(?:so|very|really|extremely|completely|utterly|absolutely|deeply|terribly)\b/i;

/**
 * What the model reads in a text. One of a comment's length is read as a whole: that is the plain model, as it was measured. A
 * longer one is read sentence by sentence, and each label's probability is the mean of its sentences', weighted by that
 * probability itself (so that one clear sentence isn't drowned by ten about the weather) and by how much the sentence counts: longer,
 * louder and later ones more, those about somebody else or a wish less.
 */
export function readEmotions(text: string, sentences: readonly ReadSentence[] = readSentences(text)): EmotionReading {
  const model = moodModel();
  const own = withoutQuoted(text);
  const labels =
    countWords(own.slice(0, 2_000)) <= comment && own.length <= 2_000
      ? withoutDenied(
          model.probabilities(own),
          sentences.flatMap(({ clauses }) => clauses),
        )
      : together(sentences);
  return { labels, predicted: model.predicted(labels) };
}

/** The model hears "happy" in "I am not happy": a feeling that the writer only says isn't there is kept under its label's threshold. */
function withoutDenied(labels: Probabilities, clauses: readonly ReadClause[]): Probabilities {
  const own = clauses.filter(({ tokens }) => isOfSelf(tokens)).flatMap(({ hits }) => hits);
  const felt = new Set(clauses.flatMap(({ hits }) => hits.filter(({ negated }) => !negated).map(({ mood }) => mood)));
  const denied = own.filter((hit) => isDenial(hit) && !felt.has(hit.mood)).map(({ mood }) => mood);
  if (denied.length === 0) return labels;
  const { thresholds } = moodModel();
  return labels.map((p, at) => {
    const label = LABELS[at];
    const isDenied = label !== undefined && denied.some((mood) => labelTable[label].moods[mood] === 1);
    return isDenied ? Math.min(p, (thresholds[at] ?? 1) / 2) : p;
  });
}

function together(sentences: readonly ReadSentence[]): Probabilities {
  if (sentences.length === 0) return moodModel().probabilities("");
  const above = new Float64Array(LABELS.length);
  const below = new Float64Array(LABELS.length).fill(1e-12);
  sentences.forEach((sentence, at) => {
    const weight = weightOf(sentence, (at + 1) / sentences.length);
    sentence.emotions().forEach((p, label) => {
      above[label] = (above[label] ?? 0) + weight * p * p;
      below[label] = (below[label] ?? 0) + weight * p;
    });
  });
  return above.map((sum, label) => sum / (below[label] ?? 1));
}

/** How much a sentence counts in its text. `place` runs from 0, the beginning, to 1, the end. */
function weightOf({ text, clauses }: ReadSentence, place: number): number {
  const words = clauses.reduce((sum, { tokens }) => sum + tokens.length, 0);
  const own = clauses.reduce(
    (sum, { tokens, weight }) => sum + tokens.length * Math.min(1, weight) * (isOfAnother(tokens) ? 0.4 : 1),
    0,
  );
  const length = Math.sqrt(Math.min(words, 16) / 16);
  return length * (words === 0 ? 0 : 0.2 + 0.8 * (own / words)) * (intense.test(text) ? 1.2 : 1) * (1 + 0.3 * place);
}
