"use client";

import { type GuidedAnswer, type GuidedDocument, type GuidedPrompt, type GuidedResponse } from "@/lib/guided/view";
import { answerTo } from "@/lib/guided/words/answering";
import { questionsFrom } from "../asked-by";
import { AnswerField } from "../answers/answer-field";
import { Aloud } from "@/components/voice/aloud/aloud";
import type { FieldCalls } from "../answers/plain-field";
import { type AskFurther, FollowUp } from "./follow-up";
import { partWords } from "./progress";

/** One question, and where it is answered. */
export function QuestionScreen({
  document,
  prompt,
  at,
  ask,
  onResponse,
  onFollowUp,
  onGoTo,
  ...calls
}: FieldCalls & {
  readonly document: GuidedDocument;
  readonly prompt: GuidedPrompt;
  readonly at: number;
  readonly ask: AskFurther | null;
  readonly onResponse: (response: GuidedResponse) => void;
  readonly onFollowUp: (followUp: GuidedAnswer["followUp"] | null) => void;
  readonly onGoTo: (promptId: string) => void;
}) {
  const answer = answerTo(document, prompt);
  const [question, about] = [`question-${prompt.id}`, `about-${prompt.id}`];
  const { language } = document;
  const from = questionsFrom(document);
  // The wording that was answered stays with its answer.
  const wording = answer?.promptText ?? prompt.text;
  return (
    <>
      <div className="grid gap-2">
        <p id={about} className="text-xs font-semibold text-accent">
          {at + 1} of {document.prompts.length}
          {prompt.part !== undefined && ` · ${partWords[prompt.part]}`}
        </p>
        {at === 0 && from !== null && <p className="text-xs text-muted">{from}</p>}
        <div className="flex items-start justify-between gap-2">
          <h1 id={question} className="words guided-question" lang={language} dir="auto" tabIndex={-1} data-question>
            {wording}
          </h1>
          <Aloud text={wording} lang={language} className="-mr-2" />
        </div>
        {prompt.hint !== undefined && (
          <p className="text-sm text-muted" lang={language} dir="auto">
            {prompt.hint}
          </p>
        )}
      </div>
      <div className="guided-answer">
        <AnswerField
          {...calls}
          document={document}
          prompt={prompt}
          labelledBy={question}
          describedBy={about}
          onResponse={onResponse}
          onGoTo={onGoTo}
        />
      </div>
      <FollowUp
        {...calls}
        prompt={prompt}
        answer={answer}
        earlier={document.answers.flatMap(({ followUp }) => followUp?.text ?? [])}
        ask={ask}
        onFollowUp={onFollowUp}
      />
    </>
  );
}
