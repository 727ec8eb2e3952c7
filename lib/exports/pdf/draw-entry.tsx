import { renderToBuffer } from "@react-pdf/renderer";
import { plainText } from "@/lib/richtext/plain-text";
import { EntryDocument, type EntryPage, missingNote } from "./entry-document";
import { chooseLetters } from "./letters";

export type DrawnPdf = { readonly bytes: Buffer; readonly pages: number };

/**
 * Draws an entry as a PDF with every font it uses inside. `markdown` is the whole text, for choosing the fonts.
 * Reads font files of the installed packages; nothing leaves the machine.
 */
export async function drawEntry(page: EntryPage, markdown: string, at: Date): Promise<DrawnPdf> {
  const facts = `${page.day}${page.flower?.words ?? ""}PAUZ0123456789 / ${missingNote(0)}${missingNote(1)}`;
  // Numbers of lists are the page's own.
  const words = await chooseLetters(`${page.title ?? ""}${plainText(markdown)}0123456789.`, "words");
  let pages = 0;
  const bytes = await renderToBuffer(
    <EntryDocument
      page={page}
      words={words}
      facts={await chooseLetters(facts, "interface")}
      name={page.title ?? page.day}
      at={at}
      onPages={(count) => (pages = count)}
    />,
  );
  return { bytes, pages };
}
