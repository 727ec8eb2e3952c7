import { compareFormatted, type FormattedPart } from "@/lib/richtext/compare-formatted";
import { plainStretch } from "@/lib/richtext/stretches";
import { type GuidedDocument, responseText } from "../view";

/** An answer that is not as it was, under its question. */
export type ChangedAnswer = { readonly question: string; readonly parts: readonly FormattedPart[] };

type Piece = { readonly question: string; readonly text: string };

/** Everything of a document that its writer may change, by what it answers. */
function piecesOf({ topic, answers, landing }: GuidedDocument): ReadonlyMap<string, Piece> {
  return new Map([
    ["topic", { question: "Topic", text: topic }],
    ...answers.flatMap(({ promptId, promptText, response, followUp }): (readonly [string, Piece])[] => [
      [`answer ${promptId}`, { question: promptText, text: responseText(response) }],
      [`follow-up ${promptId}`, { question: followUp?.text ?? "", text: followUp?.response ?? "" }],
    ]),
    ["landing", { question: landing?.text ?? "", text: landing?.response ?? "" }],
  ]);
}

/** Where each piece stands: in the order of the questions. */
function keysOf({ prompts }: GuidedDocument): readonly string[] {
  return ["topic", ...prompts.flatMap(({ id }) => [`answer ${id}`, `follow-up ${id}`]), "landing"];
}

/** The answers that differ between two versions, in the order of the questions, compared word by word. Questions are not. */
export function changedAnswers(before: GuidedDocument, after: GuidedDocument): readonly ChangedAnswer[] {
  const [old, present] = [piecesOf(before), piecesOf(after)];
  const keys = new Set([...keysOf(after), ...keysOf(before)]);
  return [...keys].flatMap((key) => {
    const [was, is] = [old.get(key), present.get(key)];
    const texts = [was?.text.trim() ?? "", is?.text.trim() ?? ""] as const;
    if (texts[0] === texts[1]) return [];
    const question = is === undefined || is.question === "" ? (was?.question ?? "") : is.question;
    return [{ question, parts: compareFormatted([plainStretch(texts[0])], [plainStretch(texts[1])]) }];
  });
}
