"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import type { AskFirst } from "../entry-facts";
import { call, type Refusal } from "./call";
import { RefusalNote } from "./refusal-note";

const both = (words: readonly string[]) => new Intl.ListFormat("en-GB", { type: "disjunction" }).format(words);

/** Asked once, before anything leaves: in plain words, with the names of those who would read it. No is a full answer. */
export function Consent({ askFirst, onAnswered }: { askFirst: AskFirst; onAnswered: () => void }) {
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const names = both(askFirst.names);
  return (
    <section aria-label="May an outside AI help?" className="grid gap-3 rounded-lg bg-mint-soft p-5 text-sm">
      <p className="text-md font-semibold">May {names} help?</p>
      <p>
        If you say yes, the text of an entry goes to {both(askFirst.receivers)} each time you ask for a question or a reflection
        on it, and only then; for guided questions it is your topic, with a few words on how you felt and what you wrote about
        lately. There it is read by a machine under that company’s terms. You can change your mind under Settings, and keep any
        entry away for good.
      </p>
      <p className="text-muted">
        If you’d rather not, questions and feelings come from this device, and nothing is sent. Either way PAUZ is no therapy,
        nobody watches over it, and no human here reads what you write.
      </p>
      {refusal !== null && <RefusalNote refusal={refusal} />}
      <div className="flex flex-wrap gap-2">
        <Button
          size="small"
          pending={busy}
          onClick={() => {
            setBusy(true);
            // A yes covers what it named: the other uses are asked about where they are.
            const unnamed = { ask: false, meaning: false, companions: false, memory: false, transcription: false };
            void call("PATCH", "/settings", { ai: { consent: true, ...unnamed } }).then((answer) => {
              setBusy(false);
              if (answer.ok) onAnswered();
              else setRefusal(answer.refusal);
            });
          }}
        >
          Yes, they may
        </Button>
        <Button look="quiet" size="small" disabled={busy} onClick={onAnswered}>
          No, use this device
        </Button>
      </div>
    </section>
  );
}
