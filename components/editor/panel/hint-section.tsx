"use client";

import { useEffect, useEffectEvent, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { Skeleton } from "@/components/ui/skeleton";
import { Aloud } from "@/components/voice/aloud/aloud";
import type { AskFirst } from "../entry-facts";
import { providerWords, type Refusal, textOf, unsaved } from "./call";
import { Consent } from "./consent";
import { HintFeedback } from "./hint-feedback";
import { askForHint } from "./hint-stream";
import { RefusalNote } from "./refusal-note";

type Hint =
  | { readonly phase: "none" }
  | { readonly phase: "consent" }
  | { readonly phase: "coming"; readonly text: string }
  | { readonly phase: "here"; readonly id: string; readonly text: string; readonly from: string }
  | { readonly phase: "refused"; readonly refusal: Refusal };

/** One question about the words, only when asked for (here or beside the text); it can be quoted, changed for another, or sent away. */
export function HintSection(props: {
  readonly entryId: string;
  readonly askFirst: AskFirst | null;
  readonly asked: number;
  readonly read: () => string;
  readonly settle: () => Promise<boolean>;
  readonly onQuote: (text: string) => void;
  readonly onCare: () => void;
}) {
  const [hint, setHint] = useState<Hint>({ phase: "none" });
  const [agreed, setAgreed] = useState(props.askFirst === null);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  async function ask(another = false): Promise<void> {
    running.current?.abort();
    const own = new AbortController();
    running.current = own;
    setHint({ phase: "coming", text: "" });
    // A question belongs to an entry, so the words come first.
    if (!(await props.settle())) {
      setHint({ phase: "refused", refusal: unsaved("A question comes from your own words, once they are saved.") });
      return;
    }
    const onText = (text: string) => setHint({ phase: "coming", text });
    const answer = await askForHint(props.entryId, props.read(), another, onText, own.signal);
    if (own.signal.aborted) return;
    if (answer.ok) {
      const { value } = answer;
      setHint({ phase: "here", id: textOf(value, "id"), text: textOf(value, "hint_text"), from: providerWords(value) });
    } else if (answer.refusal.code === "care_first") {
      setHint({ phase: "none" });
      props.onCare();
    } else setHint({ phase: "refused", refusal: answer.refusal });
  }

  const start = () => (agreed ? void ask() : setHint({ phase: "consent" }));

  const askedOutside = useEffectEvent(start);
  useEffect(() => {
    if (props.asked === 0) return;
    const soon = setTimeout(() => askedOutside(), 0);
    return () => clearTimeout(soon);
  }, [props.asked]);

  if (hint.phase === "consent" && props.askFirst !== null) {
    return (
      <Consent
        askFirst={props.askFirst}
        onAnswered={() => {
          setAgreed(true);
          void ask();
        }}
      />
    );
  }
  if (hint.phase === "none" || hint.phase === "consent") {
    return (
      <section aria-label="A question, if you want one">
        <h2>A question, if you want one</h2>
        <Button look="soft" icon="hint" onClick={start}>
          Ask me something
        </Button>
      </section>
    );
  }
  return (
    <section aria-label="A question, if you want one" className="rounded-lg bg-mint-soft px-5 pt-4 pb-3">
      <h2 className="mb-1! text-success!">A question, if you want one</h2>
      {hint.phase === "refused" ? (
        <RefusalNote refusal={hint.refusal} />
      ) : (
        <p className="words py-1 italic" aria-live="polite" aria-busy={hint.phase === "coming"} dir="auto">
          {hint.text === "" ? <Coming /> : hint.text}
        </p>
      )}
      <div className="mt-1.5 -ml-2 flex flex-wrap items-center">
        {hint.phase === "here" && (
          <Button
            look="soft"
            size="small"
            className="mx-2 bg-chosen!"
            onClick={() => {
              props.onQuote(hint.text);
              setHint({ phase: "none" });
            }}
          >
            Add as a quote
          </Button>
        )}
        {hint.phase !== "coming" && (
          <Button look="quiet" size="small" onClick={() => void ask(hint.phase === "here")}>
            {hint.phase === "here" ? "Another" : "Try again"}
          </Button>
        )}
        <Button
          look="quiet"
          size="small"
          onClick={() => {
            running.current?.abort();
            setHint({ phase: "none" });
          }}
        >
          Not now
        </Button>
        {hint.phase === "here" && <Aloud text={hint.text} className="ms-auto" />}
      </div>
      {hint.phase === "here" && <HintFeedback key={hint.id} id={hint.id} from={hint.from} />}
    </section>
  );
}

/** The shape of a question on its way. */
function Coming() {
  return (
    <span className="grid gap-3 py-2">
      <span className="sr-only">A question is coming…</span>
      <Skeleton className="h-4 w-11/12" />
      <Skeleton className="h-4 w-3/5" />
    </span>
  );
}
