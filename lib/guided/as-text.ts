import { markdownOf } from "@/lib/richtext/spell";
import type { Block, Inline } from "@/lib/richtext/tree";
import { documentOf, type GuidedDocument, type GuidedResponse, responseText } from "./view";

const plain = { bold: false, italic: false, href: null };

function paragraph(text: string): Block {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const content = lines.flatMap((line, at): Inline[] => [
    ...(at === 0 ? [] : [{ kind: "break" } as const]),
    { kind: "text", text: line, ...plain },
  ]);
  return { kind: "paragraph", content };
}

/** An answer's own paragraphs: items stand alone, feelings in one line, so that a line made of them says what belongs together. */
function textsOf(response: GuidedResponse): readonly string[] {
  if (response.kind === "list") return response.items;
  if (response.kind !== "ratings") return [responseText(response)];
  return [response.ratings.map(({ feeling, strength }) => `${feeling} ${strength}`).join(", ")];
}

/** All that was written into it, in the order in which it is read. */
function textsIn({ answers, landing }: GuidedDocument): readonly string[] {
  return [
    ...answers.flatMap(({ response, followUp }) => [...textsOf(response), followUp?.response ?? ""]),
    landing?.response ?? "",
  ];
}

/**
 * What was answered, without the questions, as Markdown that says just that: a line that looks like a heading or a list stays
 * what its writer typed. For everything that works on an entry's text (reflection, hints, search). "" for no document.
 */
export function answersAsText(documentText: string): string {
  const document = documentOf(documentText);
  if (document === undefined) return "";
  return markdownOf(
    textsIn(document)
      .flatMap((text) => text.split(/\n[ \t]*\n/u))
      .filter((text) => text.trim() !== "")
      .map(paragraph),
  );
}
