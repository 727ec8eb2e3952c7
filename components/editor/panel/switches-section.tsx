"use client";

import { useState } from "react";
import { Switch } from "@/components/ui/switch";
import { call, type Refusal, unsaved } from "./call";
import { RefusalNote } from "./refusal-note";

type Facts = { readonly favorite: boolean; readonly aiExcluded: boolean };

/** Favourite, and away from AI: each kept at once, put back when it can't be. */
export function SwitchesSection({
  entryId,
  initial,
  settle,
  onExcluded,
}: {
  entryId: string;
  initial: Facts;
  settle: () => Promise<boolean>;
  onExcluded: (excluded: boolean) => void;
}) {
  const [facts, setFacts] = useState(initial);
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  async function change(next: Partial<Facts>, body: Readonly<Record<string, boolean>>): Promise<void> {
    const before = facts;
    setFacts({ ...facts, ...next });
    if (next.aiExcluded !== undefined) onExcluded(next.aiExcluded);
    setRefusal(null);
    const saved = await settle();
    const answer = saved ? await call("PATCH", `/entries/${entryId}`, body) : null;
    if (answer?.ok === true) return;
    setFacts(before);
    onExcluded(before.aiExcluded);
    setRefusal(answer?.refusal ?? unsaved("This belongs to an entry that is saved."));
  }

  return (
    <section aria-label="This entry">
      <Switch
        label="Favourite"
        checked={facts.favorite}
        onChange={(event) => void change({ favorite: event.target.checked }, { favorite: event.target.checked })}
      />
      <Switch
        label="Keep away from AI"
        description="Nothing of this entry is ever sent"
        checked={facts.aiExcluded}
        onChange={(event) => void change({ aiExcluded: event.target.checked }, { ai_excluded: event.target.checked })}
      />
      {refusal !== null && <RefusalNote refusal={refusal} />}
    </section>
  );
}
