// Writes lib/meaning/usual-question.ts: what questions to a journal have in common, as the encoder of this device has it.
//
//   node scripts/run.mjs make-usual-question
import { writeFileSync } from "node:fs";
import { createEncoder, meaningDimensions } from "@/lib/encoder/encoder";

/** What people ask a journal, about this and that. */
const questions = [
  "When did I last see my brother?",
  "What did I write about the garden?",
  "How was the concert?",
  "Did I ever go sailing?",
  "Who helped me with the car?",
  "Why was I so angry in spring?",
  "Where did we spend the holidays?",
  "What did the doctor say about my knee?",
  "When did we adopt the dog?",
  "How did I feel about the new job?",
  "Which books did I enjoy?",
  "What made me laugh?",
  "When was I ill?",
  "What did my mother tell me on the phone?",
  "How did the exam go?",
  "Have I ever won anything?",
  "When did I argue with a colleague?",
  "What did I dream about?",
  "Who visited us at Easter?",
  "What did I cook for the guests?",
  "When did it rain all week?",
  "How much did the repair cost?",
  "What was I afraid of?",
  "When did I stop smoking?",
  "Which film did I watch with Anna?",
  "What did I promise myself?",
  "Did anyone call me about the flat?",
  "When did my daughter lose a tooth?",
  "How did the meeting with the bank end?",
  "What did I buy for his birthday?",
  "Where did I lose my keys?",
  "When did I start to learn the piano?",
  "What did I think of the lecture?",
  "Who was at the wedding?",
  "When did I sleep badly?",
  "What happened on the train?",
  "How did I spend Sunday?",
  "When was I proud of myself?",
  "What did the teacher say about our son?",
  "When did I move house?",
  "Did I write about loneliness?",
  "What do I like about winter?",
  "When did I last cry?",
  "Why did I leave the choir?",
  "How did my grandfather die?",
  "What did we eat in the restaurant by the lake?",
  "When was the power out?",
  "Who gave me the advice to rest?",
  "What did I regret?",
  "When did I meet Peter for the first time?",
  "How did the operation go?",
  "Which plans did I make for the summer?",
  "When did I run ten kilometres?",
  "What was the argument with Dad about?",
  "Did the neighbours complain?",
  "When did I find something valuable?",
  "What was the best day of the year?",
  "How did I get over the break-up?",
  "When did somebody thank me?",
  "What did I do against the headaches?",
];
const patienceMs = 600_000;
const decimals = 4;

const vectors = await createEncoder().vectors(questions, patienceMs);
if (vectors === undefined) throw new Error("The encoder does not answer.");
const mean = Array.from({ length: meaningDimensions }, (_, place) =>
  Number((vectors.reduce((sum, vector) => sum + (vector[place] ?? 0), 0) / vectors.length).toFixed(decimals)),
);
writeFileSync(
  "lib/meaning/usual-question.ts",
  `// Made by scripts/make-usual-question.ts.

/**
 * What questions to a journal have in common, "when did I" and the like, as the encoder of this device has it. It makes a question
 * like pages of an ordinary day, in their manner; without it, what is left of a question is what it is about.
 */
// prettier-ignore
export const usualQuestion: readonly number[] = [
${Array.from({ length: Math.ceil(mean.length / 16) }, (_, row) => `  ${mean.slice(16 * row, 16 * row + 16).join(", ")},`).join("\n")}
];
`,
);
process.exit(0);
