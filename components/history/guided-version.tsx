import "@/components/guided/guided.css";
import { AnswerView, PlainWords } from "@/components/guided/reading/answer-view";
import { type GuidedDocument, saysSomething } from "@/lib/guided/view";
import type { ChangedAnswer } from "@/lib/guided/words/changed-answers";
import { Differences } from "./differences";

/** A kept version of a guided journal, read from top to bottom; what was skipped is left out. */
export function GuidedVersion({ document }: { document: GuidedDocument }) {
  const { topic, answers, landing } = document;
  const read = answers.filter(({ response, followUp }) => saysSomething(response) || (followUp?.response ?? "").trim() !== "");
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-7">
      <h2 className="title-field" dir="auto">
        {topic}
      </h2>
      {read.length === 0 && <p className="text-muted">Nothing was answered yet.</p>}
      {read.map((answer) => (
        <AnswerView key={answer.promptId} document={document} answer={answer} under />
      ))}
      {landing !== null && landing.response.trim() !== "" && (
        <section className="read-landing" aria-label="The last step">
          <h3 className="read-question" dir="auto">
            {landing.text}
          </h3>
          <div className="words read-words">
            <PlainWords text={landing.response} />
          </div>
        </section>
      )}
    </div>
  );
}

/** What differs between two versions, each answer under its question. */
export function AnswerDifferences({ answers }: { answers: readonly ChangedAnswer[] }) {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-7">
      {answers.map(({ question, parts }, index) => (
        <section key={index} className="read-answer">
          <h2 className="read-question" dir="auto">
            {question}
          </h2>
          <Differences parts={parts} />
        </section>
      ))}
    </div>
  );
}
