"use client";

import { Aloud } from "@/components/voice/aloud/aloud";
import { whole } from "@/lib/guided/words/answering";
import { type FieldCalls, PlainField } from "../answers/plain-field";

/** One kind or concrete thing at the end, before the page is closed. */
export type LandingStep = { readonly id: string; readonly text: string; readonly hint: string };

/** The last step: it may be left empty. */
export function LandingScreen({
  step,
  response,
  isEmpty,
  onResponse,
  ...calls
}: FieldCalls & {
  readonly step: LandingStep;
  readonly response: string;
  /** Nothing was written to any question. */
  readonly isEmpty: boolean;
  readonly onResponse: (text: string) => void;
}) {
  if (isEmpty) {
    return (
      <div className="grid gap-3">
        <h1 className="words guided-question" tabIndex={-1} data-question>
          Nothing is written yet
        </h1>
        <p className="text-muted">
          Of questions without an answer nothing is kept. They wait here for a while, if you come back.
        </p>
      </div>
    );
  }
  return (
    <>
      <div className="grid gap-2">
        <p id="about-landing" className="text-xs font-semibold text-accent">
          The last step, if you like
        </p>
        <div className="flex items-start justify-between gap-2">
          <h1 id="question-landing" className="words guided-question" lang="en" dir="auto" tabIndex={-1} data-question>
            {step.text}
          </h1>
          <Aloud text={step.text} lang="en" className="-mr-2" />
        </div>
        {step.hint !== "" && (
          <p className="text-sm text-muted" lang="en">
            {step.hint}
          </p>
        )}
      </div>
      <div className="guided-answer">
        <PlainField
          {...calls}
          className="answer-field answer-text words"
          attributes={{
            "aria-labelledby": "question-landing",
            "aria-describedby": "about-landing",
            "data-answer": "",
            placeholder: "A line is enough…",
          }}
          text={response}
          onText={(text) => onResponse(whole(text))}
        />
      </div>
    </>
  );
}
