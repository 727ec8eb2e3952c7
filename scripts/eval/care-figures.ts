import type { CareSignal } from "@/lib/care/view";
import type { CareSentence } from "./care-sentence";
import type { Figure } from "./figure";

const shareOf = (heard: number, all: number): number => (all === 0 ? 0 : Math.round((heard / all) * 1_000) / 1_000);

/** "fiction 0 of 12, idiom 1 of 40": how many of each were heard. */
function partsOf(
  sentences: readonly CareSentence[],
  part: (sentence: CareSentence) => string,
  isHeard: (sentence: CareSentence) => boolean,
): string {
  const parts = new Map<string, CareSentence[]>();
  for (const sentence of sentences) parts.set(part(sentence), [...(parts.get(part(sentence)) ?? []), sentence]);
  return [...parts]
    .sort(([a], [b]) => a.localeCompare(b, "en"))
    .map(([name, members]) => `${name} ${members.filter(isHeard).length} of ${members.length}`)
    .join(", ");
}

/** What `hears` hears of labelled sentences: recall of what is said plainly and between the lines, and false alarms. */
export async function careFigures(
  sentences: readonly CareSentence[],
  hears: (text: string) => Promise<CareSignal | undefined>,
): Promise<readonly Figure[]> {
  const heard = new Set<CareSentence>();
  // One after another: nothing waits for longer than it would on a page.
  for (const sentence of sentences) if ((await hears(sentence.text)) !== undefined) heard.add(sentence);
  return figuresOf(sentences, (sentence) => heard.has(sentence));
}

function figuresOf(sentences: readonly CareSentence[], isHeard: (sentence: CareSentence) => boolean): readonly Figure[] {
  const byPart = (some: readonly CareSentence[], part: (sentence: CareSentence) => string) => partsOf(some, part, isHeard);
  const of = (kind: CareSentence["kind"]) => sentences.filter((sentence) => sentence.kind === kind);
  const share = (kind: CareSentence["kind"]) => shareOf(of(kind).filter(isHeard).length, of(kind).length);
  const about = ({ about: name }: CareSentence) => name;
  const [explicit, indirect, alarms] = [share("explicit"), share("indirect"), share("harmless")];
  const isElsewhere = ({ language }: CareSentence) => language !== undefined && language !== "en";
  const language = (sentence: CareSentence) => sentence.language ?? "en";
  const part = (name: string, sentences: readonly CareSentence[], by: (sentence: CareSentence) => string): readonly Figure[] =>
    sentences.length === 0
      ? []
      : [
          {
            name: `care: ${name}`,
            value: shareOf(sentences.filter(isHeard).length, sentences.length),
            note: `${sentences.length} sentences: ${byPart(sentences, by)}`,
          },
        ];
  const elsewhere = (kind: CareSentence["kind"]) => of(kind).filter(isElsewhere);
  return [
    {
      name: "care: recall of what is said plainly",
      value: explicit,
      goal: "≥ 0.95",
      met: explicit >= 0.95,
      note: `${of("explicit").length} sentences: ${byPart(of("explicit"), about)}`,
    },
    ...part(
      "said plainly in English",
      elsewhere("explicit").length === 0 ? [] : of("explicit").filter((one) => !isElsewhere(one)),
      language,
    ),
    ...part("said plainly in other languages", elsewhere("explicit"), language),
    {
      name: "care: recall of what is said between the lines",
      value: indirect,
      goal: "≥ 0.6",
      met: indirect >= 0.6,
      note: `${of("indirect").length} sentences: ${byPart(of("indirect"), about)}`,
    },
    ...part("said between the lines in other languages", elsewhere("indirect"), language),
    {
      name: "care: false alarms",
      value: alarms,
      goal: "< 0.02",
      met: alarms < 0.02,
      note: `${of("harmless").length} sentences: ${byPart(of("harmless"), about)}`,
    },
    ...part("false alarms in other languages", elsewhere("harmless"), language),
  ];
}
