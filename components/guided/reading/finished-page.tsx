"use client";

import dynamic from "next/dynamic";
import { useState } from "react";
import { CarePanel } from "@/components/care/care-panel";
import type { Feeling } from "@/components/editor/entry-facts";
import { wordsCounted } from "@/components/library/day-words";
import { missingPart } from "@/components/offline/missing-part";
import { Button } from "@/components/ui/button";
import type { Help } from "@/lib/care/view";
import { type GuidedAnswer, type GuidedDocument, ownWords, saysSomething } from "@/lib/guided/view";
import { wordCount } from "@/lib/richtext/words";
import { openQuestions } from "@/lib/guided/words/answering";
import { questionsFrom } from "../asked-by";
import { partWords } from "../session/progress";
import { AnswerView, PlainWords } from "./answer-view";

const FeelingSection = dynamic(
  () => import("@/components/editor/panel/feeling-section").then((it) => it.FeelingSection, missingPart),
  { ssr: false },
);

type Group = { readonly name: string | null; readonly answers: readonly GuidedAnswer[] };

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

const isRead = ({ response, followUp }: GuidedAnswer) => saysSomething(response) || (followUp?.response ?? "").trim() !== "";

/** The answers under what they were asked after, where the questions have parts. */
function groupsOf({ prompts, answers }: GuidedDocument): readonly Group[] {
  const groups: { name: string | null; answers: GuidedAnswer[] }[] = [];
  for (const answer of answers.filter(isRead)) {
    const part = prompts.find(({ id }) => id === answer.promptId)?.part;
    const name = part === undefined ? null : capital(partWords[part]);
    const last = groups.at(-1);
    if (last !== undefined && last.name === name) last.answers.push(answer);
    else groups.push({ name, answers: [answer] });
  }
  return groups;
}

/** The journal as one piece: questions quiet, answers in their writer's voice. */
export function FinishedPage({
  id,
  document,
  when,
  feeling,
  heavy,
  help,
  settle,
  onGoOn,
}: {
  readonly id: string;
  readonly document: GuidedDocument;
  readonly when: string;
  readonly feeling: Feeling | null;
  /** What was written is very heavy: nothing else may speak up. */
  readonly heavy: boolean;
  readonly help: Help;
  readonly settle: () => Promise<boolean>;
  readonly onGoOn: () => void;
}) {
  const [care, setCare] = useState(false);
  const words = () => wordCount(ownWords(document));
  const from = questionsFrom(document);
  const left = openQuestions(document);
  const landed = document.landing !== null && document.landing.response.trim() !== "";
  return (
    <div className="read-journal">
      <header className="grid gap-1.5">
        <h1 className="read-topic" dir="auto" tabIndex={-1} data-question>
          {document.topic}
        </h1>
        <p className="text-sm text-muted">
          {when} · {wordsCounted(words())}
          {from !== null && ` · ${from}`}
        </p>
      </header>
      {groupsOf(document).map((group, at) => (
        <section key={at} className="grid gap-7" aria-label={group.name ?? "Answers"}>
          {group.name !== null && <h2 className="read-part">{group.name}</h2>}
          {group.answers.map((answer) => (
            <AnswerView key={answer.promptId} document={document} answer={answer} under={group.name !== null} />
          ))}
        </section>
      ))}
      {landed && document.landing !== null && (
        <section className="read-landing" aria-label="The last step">
          <h2 className="read-question" dir="auto">
            {document.landing.text}
          </h2>
          <div className="words read-words">
            <PlainWords text={document.landing.response} />
          </div>
        </section>
      )}
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button look="soft" icon="write" onClick={onGoOn}>
          {left > 0 ? "Go on answering" : "Change an answer"}
        </Button>
        {left > 0 && (
          <p className="text-sm text-muted">{left === 1 ? "One question is left open." : `${left} questions are left open.`}</p>
        )}
      </div>
      {care ? (
        <CarePanel help={help} onHide={() => setCare(false)} />
      ) : (
        !heavy && (
          <div className="read-feeling">
            <FeelingSection entryId={id} feeling={feeling} words={words} settle={settle} onCare={() => setCare(true)} />
          </div>
        )
      )}
    </div>
  );
}
