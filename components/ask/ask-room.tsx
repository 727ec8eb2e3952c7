"use client";

import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { CarePanel } from "@/components/care/care-panel";
import type { Refusal } from "@/components/editor/panel/call";
import { RefusalNote } from "@/components/editor/panel/refusal-note";
import { Button } from "@/components/ui/button";
import { LiveRegion } from "@/components/ui/live-region";
import { longestQuestion } from "@/lib/ask/view";
import type { Help } from "@/lib/care/view";
import { type ShownAnswer, shownAnswer } from "./answer-fields";
import { AskAnswer } from "./ask-answer";
import { askTheJournal } from "./ask-stream";

type State =
  | { readonly phase: "none" }
  | { readonly phase: "coming"; readonly text: string }
  | { readonly phase: "here"; readonly answer: ShownAnswer }
  | { readonly phase: "care" }
  | { readonly phase: "refused"; readonly refusal: Refusal };

const countOf = (entries: number) => (entries === 1 ? "One entry" : `${entries} entries`);

function said(state: State): string {
  if (state.phase === "coming") return "Looking through your journal";
  if (state.phase === "refused") return state.refusal.title;
  if (state.phase !== "here") return "";
  const { text, sources, nearest } = state.answer;
  const speaking = sources.length === 0 ? "" : `${countOf(sources.length)}.`;
  const near = nearest.length === 0 ? "" : `${countOf(nearest.length)} nearest to it below.`;
  return [text, speaking, near].filter((words) => words !== "").join(" ");
}

/** A question to one's own journal. It stays in this page: no address, no history and no record of it is kept. */
export function AskRoom({ suggestions, help }: { suggestions: readonly string[]; help: Help }) {
  const field = useId();
  const [question, setQuestion] = useState("");
  const [state, setState] = useState<State>({ phase: "none" });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  async function ask(asked: string): Promise<void> {
    if (asked.trim() === "") return;
    running.current?.abort();
    const own = new AbortController();
    running.current = own;
    setState({ phase: "coming", text: "" });
    const answer = await askTheJournal(asked, (text) => setState({ phase: "coming", text }), own.signal);
    if (own.signal.aborted) return;
    if (answer.ok) setState({ phase: "here", answer: shownAnswer(answer.value) });
    else if (answer.refusal.code === "care_first") setState({ phase: "care" });
    else setState({ phase: "refused", refusal: answer.refusal });
  }

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    void ask(question);
  };

  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void ask(question);
        }}
        className="grid gap-3"
      >
        <label htmlFor={field} className="sr-only">
          Your question
        </label>
        <textarea
          id={field}
          value={question}
          onChange={(event) => setQuestion(event.target.value)}
          onKeyDown={onKeyDown}
          maxLength={longestQuestion}
          rows={2}
          autoComplete="off"
          placeholder="When did I last …?"
          className="words w-full resize-none rounded-lg border-[1.5px] border-control bg-raised px-4.5 py-3.5 placeholder:text-muted focus-visible:rounded-lg"
          dir="auto"
        />
        <Button type="submit" icon="search" disabled={question.trim() === ""} className="justify-self-start">
          Ask
        </Button>
      </form>
      {state.phase === "none" && suggestions.length > 0 && (
        <section aria-labelledby="ask-suggestions" className="grid gap-2.5">
          <h2 id="ask-suggestions" className="text-sm! text-muted">
            Your entries could answer
          </h2>
          <div className="flex flex-wrap gap-2">
            {suggestions.map((suggestion) => (
              <Button
                key={suggestion}
                look="soft"
                size="small"
                className="text-left!"
                onClick={() => {
                  setQuestion(suggestion);
                  void ask(suggestion);
                }}
              >
                {suggestion}
              </Button>
            ))}
          </div>
        </section>
      )}
      <LiveRegion>{said(state)}</LiveRegion>
      {state.phase === "coming" && (
        <div className="rounded-lg bg-mint-soft px-5 py-4 md:px-6 md:py-5" aria-hidden="true">
          <p className={state.text === "" ? "text-muted" : "words"} dir="auto">
            {state.text === "" ? "Looking through your journal …" : state.text}
          </p>
        </div>
      )}
      {state.phase === "here" && <AskAnswer answer={state.answer} />}
      {state.phase === "care" && <CarePanel help={help} kept={false} onHide={() => setState({ phase: "none" })} />}
      {state.phase === "refused" && <RefusalNote refusal={state.refusal} />}
    </div>
  );
}
