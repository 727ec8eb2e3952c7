import { documentText, type GuidedDocument } from "@/lib/guided/view";

/**
 * The questions of a document as they were before the first answer, and their text. A page that is opened with these finds the
 * answers again as words this device kept; opened with the answers themselves, it would take them for saved and let them go.
 */
export function withoutAnswers(document: GuidedDocument): { readonly document: GuidedDocument; readonly text: string } {
  const blank: GuidedDocument = { ...document, answers: [], landing: null, finishedAt: null };
  return { document: blank, text: documentText(blank) };
}
