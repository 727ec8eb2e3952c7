import { whenWords } from "@/components/editor/save/recovery";
import { addressOf, said } from "@/components/editor/save/said";
import type { Text } from "@/components/editor/save/send";
import { factsOfText } from "./facts-of-text";
import type { Unsent } from "./outbox";

const shownWords = 6;

/** How a text is called to its writer: its title or topic, or how it begins. */
export function nameOfText(text: Text): string {
  const { title, body } = said(text);
  if (title !== null && title.trim() !== "") return `“${title.trim()}”`;
  const words = body
    .replace(/[#>*_`[\]\\-]+/g, " ")
    .trim()
    .split(/\s+/u);
  const first = words.slice(0, shownWords).join(" ").slice(0, 60);
  return `“${first}${words.length > shownWords || words.join(" ").length > 60 ? "…" : ""}”`;
}

/** “34 words, written today at 23:10”. */
export function factsOfDraft({ text, savedAt }: Unsent["draft"], zone: string): string {
  const count = factsOfText(text).wordCount;
  return `${count === 1 ? "1 word" : `${count.toLocaleString("en-GB")} words`}, written ${whenWords(savedAt, zone)}`;
}

/** The page on which its writer can go on with it. */
export const addressOfDraft = ({ entryId, text }: Unsent["draft"]): string => addressOf(entryId, text);

/** Why it isn't in the journal, and whether opening it would help. */
export function reasonOf({ why }: Unsent): { readonly words: string; readonly open: boolean } {
  switch (why.kind) {
    case "unreachable":
      return {
        words: why.behind === "store" ? "The store of guided journals isn’t answering." : "PAUZ can’t be reached.",
        open: false,
      };
    case "busy":
      return { words: "PAUZ has too much to do just now.", open: false };
    case "signed_out":
      return { words: "The session has ended; signing in again sends it.", open: false };
    case "other_account":
      return { words: "Somebody else is signed in here.", open: false };
    case "other_version":
      return { words: "This page and PAUZ are of different versions; loading it again sends it.", open: false };
    case "conflict":
      return { words: "It was changed somewhere else as well. Open it to choose.", open: true };
    case "missing":
      return { words: "The entry was moved to the trash or deleted. Open it to keep the words.", open: true };
    case "refused":
      return { words: `${why.title}.`, open: true };
  }
}
