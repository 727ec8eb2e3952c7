import type { GuidedAnswer, GuidedDocument, GuidedPrompt, GuidedResponse } from "@/lib/guided/view";
import { StrengthLine } from "../answers/strength-line";

/** Plain text as it was written: its own line ends, its own direction in each paragraph. */
export function PlainWords({ text }: { text: string }) {
  return (
    <>
      {text
        .replace(/\r\n?/g, "\n")
        .split(/\n{2,}/)
        .filter((part) => part.trim() !== "")
        .map((part, at) => (
          <p key={at} className="whitespace-pre-line" dir="auto">
            {part}
          </p>
        ))}
    </>
  );
}

/** The feelings a rating speaks of, as they stood before; none where it is the first. */
function ratedBefore({ answers }: GuidedDocument, prompt: GuidedPrompt | undefined): ReadonlyMap<string, number> {
  if (prompt?.form.kind !== "rerate") return new Map();
  const { of } = prompt.form;
  const before = answers.find(({ promptId }) => promptId === of)?.response;
  return new Map(before?.kind === "ratings" ? before.ratings.map(({ feeling, strength }) => [feeling, strength]) : []);
}

function ResponseView({ response, before }: { response: GuidedResponse; before: ReadonlyMap<string, number> }) {
  switch (response.kind) {
    case "text":
      return <PlainWords text={response.text} />;
    case "list":
      return (
        <ol className="read-list">
          {response.items.map((item, at) => (
            <li key={at} dir="auto">
              {item === "" ? "–" : item}
            </li>
          ))}
        </ol>
      );
    case "percent":
      return (
        <div className="read-rating">
          <StrengthLine value={response.value} />
          <span className="read-number">{response.value} of 100</span>
        </div>
      );
    case "ratings":
      return (
        <ul className="grid gap-2.5">
          {response.ratings.map(({ feeling, strength }, at) => {
            const was = before.get(feeling);
            return (
              <li key={at} className="read-rating">
                <span dir="auto" className="min-w-0">
                  {feeling}
                </span>
                <StrengthLine value={strength} before={was} />
                <span className="read-number">
                  {was !== undefined && (
                    <>
                      {was} <span aria-hidden="true">→</span>
                      <span className="sr-only">before, now</span>{" "}
                    </>
                  )}
                  {strength}
                </span>
              </li>
            );
          })}
        </ul>
      );
  }
}

/** One question, quietly, and what was answered to it and to what followed from it. */
export function AnswerView({
  document,
  answer,
  under = false,
}: {
  document: GuidedDocument;
  answer: GuidedAnswer;
  /** Whether it stands under a heading of the second level, such as that of its part. */
  under?: boolean;
}) {
  const [Question, Further] = under ? (["h3", "h4"] as const) : (["h2", "h3"] as const);
  const prompt = document.prompts.find(({ id }) => id === answer.promptId);
  const { followUp, response } = answer;
  return (
    <article className="read-answer">
      <Question className="read-question" lang={document.language} dir="auto">
        {answer.promptText}
      </Question>
      <div className="words read-words">
        <ResponseView response={response} before={ratedBefore(document, prompt)} />
      </div>
      {followUp !== undefined && followUp.response.trim() !== "" && (
        <div className="read-further">
          <Further className="read-question" dir="auto">
            {followUp.text}
          </Further>
          <div className="words read-words">
            <PlainWords text={followUp.response} />
          </div>
        </div>
      )}
    </article>
  );
}
