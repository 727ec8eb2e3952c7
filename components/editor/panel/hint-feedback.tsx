"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { call } from "./call";

const noted = { true: "Noted: more of this kind.", false: "Noted: fewer of this kind." } as const;

/** Who asked, and whether it helped: what is said here decides which kinds of questions come more often. It can be changed. */
export function HintFeedback({ id, from }: { readonly id: string; readonly from: string }) {
  const [said, setSaid] = useState<boolean | null>(null);
  const [words, setWords] = useState("");

  async function say(helpful: boolean): Promise<void> {
    const before = said;
    setSaid(helpful);
    setWords("");
    const answer = await call("POST", `/hints/${id}/feedback`, { helpful });
    if (answer.ok) return setWords(noted[`${helpful}`]);
    setSaid(before);
    setWords("That wasn’t kept. Try again in a moment.");
  }

  return (
    <div className="mt-1 border-t border-line pt-1.5">
      <div role="group" aria-label="Did this question help?" className="-ml-2 flex flex-wrap items-center">
        {([true, false] as const).map((helpful) => (
          <Button
            key={String(helpful)}
            look="quiet"
            size="small"
            aria-pressed={said === helpful}
            {...(said === helpful ? { icon: "check" as const } : {})}
            className="font-medium! aria-pressed:bg-chosen aria-pressed:font-semibold!"
            onClick={() => void say(helpful)}
          >
            {helpful ? "Helpful" : "Not helpful"}
          </Button>
        ))}
      </div>
      <div className="flex flex-wrap justify-between gap-x-3 text-xs text-muted">
        <p role="status">{words}</p>
        <span className="ms-auto">{from}</span>
      </div>
    </div>
  );
}
