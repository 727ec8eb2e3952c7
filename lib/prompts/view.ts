import type { LocalDate } from "@/lib/clock/local-date";
import type { UserId } from "@/lib/ids/ids";
import { type Question, questions } from "./questions";

const millisecondsPerDay = 86_400_000;

/** FNV-1a, 32 bits: spreads people over the list; nothing secret rests on it. */
function spread(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return hash;
}

/**
 * The question for a person's day, and with `another` the ones after it: the same all day long, on every device,
 * and none twice before all have had their turn. `another` counts how often they asked for a different one.
 */
export function questionFor(person: UserId, day: LocalDate, another = 0): Question {
  const count = questions.length;
  const days = Math.floor(Date.parse(`${day}T00:00:00Z`) / millisecondsPerDay);
  // Others of the same day are taken half a list away, so that tomorrow's question is not shown today.
  const skipped = another % count === 0 ? 0 : Math.floor(count / 2) + (another % count) - 1;
  const at = (spread(person) + days + skipped) % count;
  return questions[at] ?? questions[0];
}

/** The question of that id, or undefined. */
export function questionById(id: string): Question | undefined {
  return questions.find((question) => question.id === id);
}

/** The beginning of an entry that answers a question: the question as a quote, and room below it. */
export function questionAsQuote(question: Question): string {
  return `> ${question.text}\n\n`;
}

/**
 * Whether an entry answers the question. An entry begun from it starts with it as a quote, and stays its answer
 * until the writer takes the quote out; nothing else has to be remembered about who answered what.
 */
export function answersQuestion(entry: { readonly preview: string }, question: Question): boolean {
  const start = question.text.slice(0, 60);
  return entry.preview.replace(/^[>\s]+/, "").startsWith(start);
}
