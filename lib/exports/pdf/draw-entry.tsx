import type { FlowerView } from "@/lib/garden/view";
import type { EntryView } from "@/lib/journal/view";
import { blocks } from "@/lib/richtext/parse";
import { plainText } from "@/lib/richtext/plain-text";
import type { Said } from "../said";
import { Blocks } from "./blocks-view";
import { pageHead } from "./page-head";
import { Recordings, recordingsHeading, tell } from "./recordings-view";
import { type DrawnPdf, drawSheet } from "./sheet";

/** Draws an entry as a PDF: its text with its formatting, and below it what was said. */
export async function drawEntry(
  entry: EntryView,
  flower: FlowerView | null,
  at: Date,
  said: readonly Said[] = [],
): Promise<DrawnPdf> {
  const { title, body } = entry;
  const told = said.map((one) => tell(one, entry));
  const spoken = told.flatMap(({ paragraphs }) => paragraphs);
  return drawSheet(
    {
      head: pageHead(entry, flower),
      title,
      words: [plainText(body), ...spoken].join("\n"),
      facts: [recordingsHeading(told.length), ...told.map(({ facts }) => facts)].join("\n"),
      at,
    },
    (voices) => (
      <>
        <Blocks blocks={blocks(body)} letters={voices.words} />
        {told.length > 0 && <Recordings told={told} apart={body.trim() !== ""} {...voices} />}
      </>
    ),
  );
}
