import { Document, Image as Picture, Page, Text, View } from "@react-pdf/renderer";
import type { Block } from "@/lib/richtext/tree";
import { Blocks } from "./blocks-view";
import type { Letters } from "./letters";
import { paper } from "./paper";
import { Line } from "./words";

/** What an entry's page shows, in the words that stand on it. */
export type EntryPage = {
  /** The writer's title; null when the first line is only the text's own. */
  readonly title: string | null;
  /** "Saturday, 21 November 2026, 22:14". */
  readonly day: string;
  readonly blocks: readonly Block[];
  /** The entry's flower as an SVG document, and its words: "calm · lotus". */
  readonly flower: { readonly svg: string; readonly words: string } | null;
};

type Props = {
  readonly page: EntryPage;
  readonly words: Letters;
  readonly facts: Letters;
  readonly name: string;
  readonly at: Date;
  readonly onPages: (count: number) => void;
};

/** An entry on paper: day and title, its flower, the text with its formatting, and the number of each page. */
export function EntryDocument({ page, words, facts, name, at, onPages }: Props) {
  return (
    <Document title={name} creator="PAUZ" producer="PAUZ" creationDate={at} modificationDate={at}>
      <Page size="A4" style={paper.page}>
        <View style={paper.head}>
          <View style={paper.headWords}>
            <Line text={page.day} letters={facts} style={paper.day} />
            {page.title !== null && <Line text={page.title} letters={words} style={paper.title} />}
            {page.flower !== null && <Line text={page.flower.words} letters={facts} style={paper.feeling} />}
          </View>
          {page.flower !== null && <Picture src={svgAddress(page.flower.svg)} cache={false} style={paper.flower} />}
        </View>
        <Blocks blocks={page.blocks} letters={words} />
        {words.missing > 0 && <Line text={missingNote(words.missing)} letters={facts} style={paper.note} />}
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
export function missingNote(count: number): string {
  return count === 1
    ? "One character of this entry has no form in PAUZ’s fonts and is shown as a box. In PAUZ it is as you wrote it."
    : `${count} characters of this entry have no form in PAUZ’s fonts and are shown as boxes. In PAUZ they are as you wrote them.`;
}
