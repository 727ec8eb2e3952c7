import { countWords, folded } from "@/lib/text/prose";
import { hearingWords } from "./hearing-words";
import { tongueOf } from "./tongue";

/** What kind of thing was said: what an answer has to know before it looks at the words. */
export type Heard = "words" | "yes" | "no" | "unsure" | "brief" | "enough" | "what_are_you" | "what_to_do" | "abroad";

/** What kind of thing the last message is. `before` are the person's earlier messages, by which a word or two are understood. */
export function heard(text: string, before: readonly string[]): Heard {
  const tongue = tongueOf(text, before);
  const plain = folded(text);
  const bare = plain.replace(/[^\p{L}\p{N}'\s,-]+/gu, "").trim();
  const { yes, no, unsure, enough, whatAreYou, whatToDo } = hearingWords[tongue ?? "en"];
  if (whatAreYou.test(plain)) return "what_are_you";
  if (whatToDo.test(plain)) return "what_to_do";
  if (enough.test(bare)) return "enough";
  if (yes.test(bare)) return "yes";
  if (no.test(bare)) return "no";
  if (unsure.test(bare) || /^[?.!…\s]+$/u.test(plain)) return "unsure";
  if (tongue === undefined) return "abroad";
  return countWords(text) < 3 ? "brief" : "words";
}
