import { BlocksView } from "@/components/editor/rich-view";
import type { ChangedAnswer } from "@/lib/guided/words/changed-answers";
import type { GuidedReading, RatingChange, ReadAnswer } from "@/lib/guided/words/reading";
import type { Rating } from "@/lib/guided/view";
import { Differences } from "./differences";

/** What a question is set in wherever answers are read: small, so that the writer's words come first. */
function Question({ children }: { children: string }) {
  return (
    <h2 dir="auto" className="text-sm leading-snug font-normal break-words text-muted">
      {children}
    </h2>
  );
}

function Ratings({ ratings }: { ratings: readonly Rating[] }) {
  return (
    <ul className="words grid gap-1">
      {ratings.map(({ feeling, strength }, index) => (
        <li key={index} dir="auto" className="break-words">
          {feeling} <span className="font-ui text-sm text-muted">{strength}</span>
        </li>
      ))}
    </ul>
  );
}

function Changes({ changes }: { changes: readonly RatingChange[] }) {
  return (
    <ul className="words grid gap-1">
      {changes.map(({ feeling, before, after }, index) => (
        <li key={index} dir="auto" className="break-words">
          {feeling}{" "}
          <span className="font-ui text-sm text-muted">
            {before !== null && (
              <>
                {before} <span aria-hidden="true">→</span> <span className="sr-only">before, now</span>{" "}
              </>
            )}
            {after}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Answer({ answer }: { answer: ReadAnswer }) {
  switch (answer.kind) {
    case "words":
      return <BlocksView blocks={answer.blocks} />;
    case "ratings":
      return <Ratings ratings={answer.ratings} />;
    case "changes":
      return <Changes changes={answer.changes} />;
    case "percent":
      return <p className="words">{answer.value} of 100</p>;
  }
}

/** A kept version of a guided journal, read from top to bottom. */
export function GuidedVersion({ topic, reading }: { topic: string; reading: GuidedReading }) {
  const { parts, landing } = reading;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
      <p className="title-field">{topic}</p>
      {parts.length === 0 && <p className="text-muted">Nothing was answered yet.</p>}
      {parts.map((part) => (
        <section key={part.promptId} className="grid grid-cols-[minmax(0,1fr)] gap-1.5">
          <Question>{part.question}</Question>
          {part.answer !== null && <Answer answer={part.answer} />}
          {part.followUp !== null && (
            <div className="mt-2 grid grid-cols-[minmax(0,1fr)] gap-1.5 border-s border-line ps-4">
              <Question>{part.followUp.question}</Question>
              <BlocksView blocks={part.followUp.blocks} />
            </div>
          )}
        </section>
      ))}
      {landing !== null && (
        <section className="grid grid-cols-[minmax(0,1fr)] gap-1.5 border-t border-line pt-6">
          <Question>{landing.question}</Question>
          <BlocksView blocks={landing.blocks} />
        </section>
      )}
    </div>
  );
}

/** What differs between two versions, each answer under its question. */
export function AnswerDifferences({ answers }: { answers: readonly ChangedAnswer[] }) {
  return answers.map(({ question, parts }, index) => (
    <section key={index} className="grid grid-cols-[minmax(0,1fr)] gap-1.5">
      <Question>{question}</Question>
      <Differences parts={parts} />
    </section>
  ));
}
