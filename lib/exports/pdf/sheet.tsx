import { Document, Image as Picture, Page, renderToBuffer, Text, View } from "@react-pdf/renderer";
import type { ReactNode } from "react";
import { chooseLetters, type Letters } from "./letters";
import type { PageHead } from "./page-head";
import { paper } from "./paper";
import { Line } from "./words";

export type DrawnPdf = { readonly bytes: Buffer; readonly pages: number };

/** The two voices of a page, each with its letters: the writer's words, and what PAUZ says. */
export type Voices = { readonly words: Letters; readonly facts: Letters };

type SheetRequest = {
  readonly head: PageHead;
  /** The writer's title; null when the first line is only the text's own. */
  readonly title: string | null;
  /** A small line under the title. */
  readonly about?: string | undefined;
  /** Every letter of the writer's that the page shows below the title. */
  readonly words: string;
  /** The same in PAUZ's voice. */
  readonly facts?: string | undefined;
  readonly at: Date;
};

type SheetProps = SheetRequest & Voices & { readonly onPages: (count: number) => void; readonly children: ReactNode };

function Sheet({ head, title, about, words, facts, at, onPages, children }: Omit<SheetProps, "words" | "facts"> & Voices) {
  const missing = words.missing + facts.missing;
  return (
    <Document title={title ?? head.day} creator="PAUZ" producer="PAUZ" creationDate={at} modificationDate={at}>
      <Page size="A4" style={paper.page}>
        <View style={paper.head}>
          <View style={paper.headWords}>
            <Line text={head.day} letters={facts} style={paper.day} />
            {title !== null && <Line text={title} letters={words} style={paper.title} />}
            {about !== undefined && <Line text={about} letters={facts} style={paper.about} />}
            {head.flower !== null && <Line text={head.flower.words} letters={facts} style={paper.feeling} />}
          </View>
          {head.flower !== null && <Picture src={svgAddress(head.flower.svg)} cache={false} style={paper.flower} />}
        </View>
        {children}
        {missing > 0 && <Line text={missingNote(missing)} letters={facts} style={paper.note} />}
        <View style={paper.foot} fixed>
          <Line text="PAUZ" letters={facts} style={paper.footWords} />
          <Text
            style={[paper.footWords, { fontFamily: facts.set("0")[0]?.family ?? "" }]}
            render={({ pageNumber, totalPages }) => {
              if (totalPages !== undefined) onPages(totalPages);
              return `${pageNumber} / ${totalPages}`;
            }}
          />
        </View>
      </Page>
    </Document>
  );
}

function svgAddress(svg: string): string {
  return `data:image/svg+xml;base64,${Buffer.from(svg, "utf8").toString("base64")}`;
}

/** Said on the page, so that a box is never taken for what was written. */
function missingNote(count: number): string {
  return count === 1
    ? "One character of this entry has no form in PAUZ’s fonts and is shown as a box. In PAUZ it is as you wrote it."
    : `${count} characters of this entry have no form in PAUZ’s fonts and are shown as boxes. In PAUZ they are as you wrote them.`;
}

/**
 * Draws a text on A4: day and title, its flower, what `content` makes of the chosen letters, and the number of each page, with
 * every font it uses inside. Reads the font files of the installed packages; nothing leaves the machine.
 */
export async function drawSheet(request: SheetRequest, content: (voices: Voices) => ReactNode): Promise<DrawnPdf> {
  const { head, title, about = "", facts: said = "" } = request;
  const own = `${head.day}${head.flower?.words ?? ""}PAUZ0123456789 / ${missingNote(0)}${missingNote(1)}`;
  const voices: Voices = {
    // Numbers of lists are the page's own.
    words: await chooseLetters(`${title ?? ""}${request.words}0123456789.`, "words"),
    facts: await chooseLetters(`${own}${about}${said}`, "interface"),
  };
  let pages = 0;
  const bytes = await renderToBuffer(
    <Sheet {...request} {...voices} onPages={(count) => (pages = count)}>
      {content(voices)}
    </Sheet>,
  );
  return { bytes, pages };
}
