import { documentOf, isDocumentText, ownWords } from "@/lib/guided/view";
import type { Text } from "./send";

// A guided journal is drafted, sent and compared as the text of its whole document. Whatever shows, counts or names a text to
// its writer asks here what was said in it.

/** Which calls of the API a text goes through. */
export type TextKind = "free" | "guided";

export function kindOf({ body }: Pick<Text, "body">): TextKind {
  return isDocumentText(body) ? "guided" : "free";
}

/** A text as its writer said it: of a guided journal the topic, and their own words as plain lines. */
export function said(text: Text): Text {
  if (!isDocumentText(text.body)) return text;
  const document = documentOf(text.body);
  return document === undefined ? { title: null, body: "" } : { title: document.topic, body: ownWords(document) };
}

/** Neither words nor a title: nothing to offer, nothing to keep. A topic without an answer says nothing yet. */
export function saysNothing(text: Text): boolean {
  if (isDocumentText(text.body)) {
    const document = documentOf(text.body);
    // What can't be read here may be somebody's words all the same.
    return document !== undefined && ownWords(document).trim() === "";
  }
  return text.body.trim() === "" && (text.title ?? "").trim() === "";
}

/** The page of an entry with this text. */
export function addressOf(entryId: string, text: Pick<Text, "body">): string {
  return kindOf(text) === "guided" ? `/guided/${entryId}` : `/journal/${entryId}`;
}
