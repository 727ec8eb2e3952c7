import { renderToBuffer } from "@react-pdf/renderer";
import type { FlowerView } from "@/lib/garden/view";
import type { EntryView } from "@/lib/journal/view";
import { plainText } from "@/lib/richtext/plain-text";
import { EntryDocument, missingNote } from "./entry-document";
import { entryPage } from "./entry-page";
import { chooseLetters } from "./letters";

export type DrawnPdf = { readonly bytes: Buffer; readonly pages: number };

/**
 * Draws an entry as a PDF with every font it uses inside. Reads the font files of the installed packages; nothing leaves
 * the machine.
 */
export async function drawEntry(entry: EntryView, flower: FlowerView | null, at: Date): Promise<DrawnPdf> {
  const page = entryPage(entry, flower);
  const facts = `${page.day}${page.flower?.words ?? ""}PAUZ0123456789 / ${missingNote(0)}${missingNote(1)}`;
  // Numbers of lists are the page's own.
  const words = await chooseLetters(`${page.title ?? ""}${plainText(entry.body)}0123456789.`, "words");
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
