import { readFileSync } from "node:fs";
import { join } from "node:path";

/** One sentence (or up to a few) the care layer's reader learns from. */
export type Lesson = {
  /** Which of the people who wrote them, each without having seen the others' or a pattern. */
  readonly writer: string;
  readonly kind: "explicit" | "indirect" | "harmless";
  readonly language: string;
  readonly about: string;
  readonly text: string;
};

const kinds: ReadonlySet<string> = new Set(["explicit", "indirect", "harmless"]);
const isKind = (kind: string | undefined): kind is Lesson["kind"] => kind !== undefined && kinds.has(kind);

/** What the page's floor learned from, and what only those learned from that listen with it on the journal's machine. */
export const sentenceFiles = { floor: "sentences.tsv", more: "more-sentences.tsv" } as const;

/** The sentences of these files: a line each, "\n" for a line break within. All of them were made up for this. */
export function lessons(...files: readonly (keyof typeof sentenceFiles)[]): readonly Lesson[] {
  return files.flatMap((file) => lessonsOf(sentenceFiles[file]));
}

function lessonsOf(file: string): readonly Lesson[] {
  return readFileSync(join(process.cwd(), "scripts", "care-training", file), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line, index) => {
      const [writer, kind, language, about, text] = line.split("\t");
      if (writer === undefined || !isKind(kind) || language === undefined || about === undefined || text === undefined)
        throw new Error(`${file}, line ${index + 1}: expected writer, kind, language, about and text.`);
      return {
        writer,
        kind,
        language,
        about,
        text: text.replace(/\\(\\|n)/g, (_, sign: string) => (sign === "n" ? "\n" : "\\")),
      };
    });
}
