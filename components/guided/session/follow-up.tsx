"use client";

import { useEffect, useRef, useState } from "react";
import { Button, ButtonLink, IconButton } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { Aloud } from "@/components/voice/aloud/aloud";
import { type AskedBy, type GuidedAnswer, type GuidedPrompt, responseText } from "@/lib/guided/view";
import { wordCount } from "@/lib/richtext/words";
import { whole } from "@/lib/guided/words/answering";
import { askedBy } from "../asked-by";
import { type FieldCalls, PlainField } from "../answers/plain-field";

/** What may be asked further, and what came of asking. */
export type AskFurther = (about: {
  readonly promptText: string;
  readonly response: string;
  readonly earlier: readonly string[];
}) => Promise<{ readonly text: string; readonly provider: AskedBy } | "nothing" | "care" | "failed">;

/** Fewer words say too little to ask about. */
const enough = 8;

/** A further question from the writer's own words: offered quietly, asked on a tap, answered or closed. */
export function FollowUp({
  prompt,
  answer,
  earlier,
  ask,
  onFollowUp,
  ...calls
}: FieldCalls & {
  readonly prompt: GuidedPrompt;
  readonly answer: GuidedAnswer | undefined;
  /** Questions that were asked further in this journal. */
  readonly earlier: readonly string[];
  /** Null where nothing further may be asked just now. */
  readonly ask: AskFurther | null;
  readonly onFollowUp: (followUp: GuidedAnswer["followUp"] | null) => void;
}) {
  const [state, setState] = useState<"offered" | "asking" | "nothing" | "care" | "failed">("offered");
  const followUp = answer?.followUp;
  const justAsked = useRef(false);
  // Once the question stands there, the next key belongs to its answer.
  useEffect(() => {
    if (followUp === undefined || !justAsked.current) return;
    justAsked.current = false;
    document.querySelector<HTMLTextAreaElement>("textarea[data-further]")?.focus();
  }, [followUp]);
  if (followUp !== undefined) {
    return (
      <section className="follow-up" aria-label="A further question">
        <div className="flex items-start justify-between gap-2">
          <p id={`further-${prompt.id}`} className="words follow-up-question" dir="auto">
            {followUp.text}
          </p>
          <Aloud text={followUp.text} className="ms-auto -mt-1" />
          {followUp.response.trim() === "" && (
            <IconButton label="Close this question" icon="close" className="-mt-1 -mr-2" onClick={() => onFollowUp(null)} />
          )}
        </div>
        <PlainField
          {...calls}
          className="answer-field answer-further words"
          attributes={{ "aria-labelledby": `further-${prompt.id}`, "data-further": "", placeholder: "Stay as long as you like…" }}
          text={followUp.response}
          onText={(text) => onFollowUp({ ...followUp, response: whole(text) })}
        />
        {followUp.provider !== undefined && <p className="mt-1.5 text-xs text-muted">{askedBy(followUp.provider)}</p>}
      </section>
    );
  }
  const response = answer === undefined ? "" : responseText(answer.response);
  if (ask === null || prompt.form.kind !== "text" || wordCount(response) < enough) return null;

  async function asked(question: AskFurther): Promise<void> {
    setState("asking");
    const found = await question({ promptText: prompt.text, response, earlier });
    if (typeof found === "string") return setState(found);
    setState("offered");
    justAsked.current = true;
    onFollowUp({ ...found, response: "" });
  }

  // Heard by the one who was asked, where the words themselves gave no plain sign.
  if (state === "care") {
    return (
      <div className="follow-up flex flex-wrap items-center justify-between gap-x-3" role="status">
        <p className="text-sm">It sounds like you’re carrying something very heavy. You don’t have to carry it alone.</p>
        <ButtonLink href="/help" look="quiet" size="small" className="-ml-3">
          People to talk to
        </ButtonLink>
      </div>
    );
  }
  if (state === "nothing" || state === "failed") {
    return (
      <div className="follow-up flex flex-wrap items-center justify-between gap-x-3" role="status">
        <p className="text-sm">
          {state === "nothing" ? "There is nothing to ask further here." : "A further question couldn’t be asked just now."}
        </p>
        {state === "failed" && (
          <Button look="quiet" size="small" onClick={() => void asked(ask)}>
            Try again
          </Button>
        )}
      </div>
    );
  }
  return (
    <button
      type="button"
      className="follow-up follow-up-offer"
      aria-busy={state === "asking" || undefined}
      disabled={state === "asking"}
      onClick={() => void asked(ask)}
    >
      <Icon name="guided" className="text-success" />
      <span>
        <strong>Stay with this a moment longer</strong>
        <small>{state === "asking" ? "Reading your words…" : "A further question, from your own words"}</small>
      </span>
    </button>
  );
}
