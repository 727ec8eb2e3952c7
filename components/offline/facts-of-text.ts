import { said } from "@/components/editor/save/said";
import type { Text } from "@/components/editor/save/send";
import { isDocumentText } from "@/lib/guided/view";
import { countWords } from "@/lib/richtext/count-words";
import { gistOf, previewLength } from "@/lib/richtext/gist";
import { wordCount } from "@/lib/richtext/words";

/** What a list says of a text: how it is called, how it begins, and how many words its writer wrote. */
export function factsOfText(text: Text): {
  readonly heading: string;
  readonly preview: string;
  readonly wordCount: number;
} {
  if (!isDocumentText(text.body)) return { ...gistOf(text), wordCount: countWords(text.body) };
  // Answers are plain text: their signs are no marks.
  const { title, body } = said(text);
  const line = Array.from(body.slice(0, previewLength * 4).replace(/\s+/gu, " "));
  return { heading: title ?? "", preview: line.slice(0, previewLength).join(""), wordCount: wordCount(body) };
}
