import type { FlowerView } from "@/lib/garden/view";
import type { EntryView } from "@/lib/journal/view";
import { blocks } from "@/lib/richtext/parse";
import { plainText } from "@/lib/richtext/plain-text";
import { Blocks } from "./blocks-view";
import { pageHead } from "./page-head";
import { type DrawnPdf, drawSheet } from "./sheet";

/** Draws an entry as a PDF: its text with its formatting. */
export async function drawEntry(entry: EntryView, flower: FlowerView | null, at: Date): Promise<DrawnPdf> {
  const { title, body } = entry;
  return drawSheet({ head: pageHead(entry, flower), title, words: plainText(body), at }, ({ words }) => (
    <Blocks blocks={blocks(body)} letters={words} />
  ));
}
