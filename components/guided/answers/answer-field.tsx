"use client";

import { Button } from "@/components/ui/button";
import { type GuidedDocument, type GuidedPrompt, type GuidedResponse, responseText } from "@/lib/guided/view";
import { answerTo, whole } from "@/lib/guided/words/answering";
import { ListField } from "./list-field";
import { type FieldCalls, PlainField } from "./plain-field";
import { StrengthField } from "./strength-field";
import { RatingsField } from "./ratings-field";
import { RerateField } from "./rerate-field";

type Props = FieldCalls & {
  readonly document: GuidedDocument;
  readonly prompt: GuidedPrompt;
  readonly labelledBy: string;
  readonly describedBy: string;
  readonly onResponse: (response: GuidedResponse) => void;
  /** Goes to another question, which this one rests on. */
  readonly onGoTo: (promptId: string) => void;
};

/** Where a question is answered, in the form it asks for. An answer that came as plain text stays plain text. */
export function AnswerField(props: Props) {
  const { document, prompt, labelledBy, describedBy, onResponse, shown, onCompose } = props;
  const { form } = prompt;
  const response = answerTo(document, prompt)?.response;
  const calls = { shown, onCompose };
  const plain = (
    <PlainField
      {...calls}
      className="answer-field answer-text words"
      attributes={{
        "aria-labelledby": labelledBy,
        "aria-describedby": describedBy,
        "data-answer": "",
        placeholder: "Write what is here…",
      }}
      text={response === undefined ? "" : responseText(response)}
      onText={(text) => onResponse({ kind: "text", text: whole(text) })}
    />
  );
  if (form.kind === "text" || response?.kind === "text") return plain;
  switch (form.kind) {
    case "list":
      return (
        <ListField
          {...calls}
          items={response?.kind === "list" ? response.items : []}
          count={form.count}
          labelledBy={labelledBy}
          describedBy={describedBy}
          onResponse={onResponse}
        />
      );
    case "ratings":
      return (
        <RatingsField
          ratings={response?.kind === "ratings" ? response.ratings : []}
          atMost={form.atMost}
          shown={shown}
          labelledBy={labelledBy}
          onResponse={onResponse}
        />
      );
    case "percent":
      return (
        <>
          <Earlier document={document} of={form.of} />
          <StrengthField
            label="From 0 to 100"
            value={response?.kind === "percent" ? response.value : null}
            onValue={(value) => onResponse({ kind: "percent", value })}
            onNone={() => onResponse({ kind: "text", text: "" })}
          />
        </>
      );
    case "rerate": {
      const before = document.answers.find(({ promptId }) => promptId === form.of)?.response;
      if (before?.kind !== "ratings" || before.ratings.length === 0)
        return (
          <>
            <p className="text-sm text-muted">
              No feeling has a number yet.{" "}
              <Button look="quiet" size="small" onClick={() => props.onGoTo(form.of)}>
                Go to that question
              </Button>{" "}
              Or say here how it is now.
            </p>
            {plain}
          </>
        );
      return (
        <RerateField
          before={before.ratings}
          ratings={response?.kind === "ratings" ? response.ratings : []}
          labelledBy={labelledBy}
          onResponse={onResponse}
        />
      );
    }
  }
}

/** The answer that a number speaks of. */
function Earlier({ document, of }: { document: GuidedDocument; of: string }) {
  const response = document.answers.find(({ promptId }) => promptId === of)?.response;
  if (response === undefined) return null;
  return (
    <blockquote className="answer-earlier words" dir="auto">
      {responseText(response)}
    </blockquote>
  );
}
