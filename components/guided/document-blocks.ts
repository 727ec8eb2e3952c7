import { type GuidedDocument, type GuidedResponse, responseText, saysSomething } from "@/lib/guided/view";
import type { Block, Inline } from "@/lib/richtext/tree";

const run = (text: string): Inline => ({ kind: "text", text, bold: false, italic: false, href: null });

/** Plain text as paragraphs: an empty line parts them, a single line end stays one. */
function paragraphs(text: string): readonly Block[] {
  return text
    .replace(/\r\n?/g, "\n")
    .split(/\n{2,}/)
    .filter((part) => part.trim() !== "")
    .map((part) => ({
      kind: "paragraph",
      content: part.split("\n").flatMap((line, at) => (at === 0 ? [run(line)] : [{ kind: "break" as const }, run(line)])),
    }));
}

function answerBlocks(response: GuidedResponse): readonly Block[] {
  if (!saysSomething(response)) return [];
  if (response.kind !== "list") return paragraphs(responseText(response));
  const items = response.items.map((item) => [{ kind: "paragraph", content: [run(item)] } as const]);
  return [{ kind: "numbers", start: 1, items }];
}

/** A guided journal to be read in one go: each question that has an answer, as a heading of that level, and the answer. */
export function documentBlocks({ answers, landing }: GuidedDocument, level: 2 | 3 = 3): readonly Block[] {
  const question = (text: string): Block => ({ kind: "heading", level, content: [run(text)] });
  const said = answers.flatMap(({ promptText, response, followUp }) => {
    const further = followUp === undefined ? [] : paragraphs(followUp.response);
    const own = answerBlocks(response);
    return [
      ...(own.length + further.length > 0 ? [question(promptText)] : []),
      ...own,
      ...(followUp !== undefined && further.length > 0 ? [question(followUp.text), ...further] : []),
    ];
  });
  const last = landing === null ? [] : paragraphs(landing.response);
  return [...said, ...(landing !== null && last.length > 0 ? [question(landing.text), ...last] : [])];
}
