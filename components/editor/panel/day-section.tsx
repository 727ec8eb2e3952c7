"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { dayWithYear } from "@/components/library/day-words";
import { TextButton } from "@/components/ui/button";
import { wallTime } from "@/lib/clock/wall-clock";
import { type Refusal, unsaved } from "./call";
import { DayDialog, type EntryDay } from "./day-dialog";
import { RefusalNote } from "./refusal-note";

/** When an entry is of, and what it said before. */
export function DaySection({
  entryId,
  day,
  dayStart,
  settle,
  onMoved,
}: {
  entryId: string;
  day: EntryDay;
  /** The hour at which the writer's day begins. */
  dayStart: number;
  /** Saves what is there; false when there is nothing to save or it didn't arrive. */
  settle: () => Promise<boolean>;
  onMoved: (day: EntryDay) => void;
}) {
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  /** A day and a history belong to an entry that is in the journal. */
  async function once(then: () => void): Promise<void> {
    setBusy(true);
    setRefusal(null);
    const saved = await settle();
    setBusy(false);
    if (saved) then();
    else setRefusal(unsaved("This belongs to an entry that is saved."));
  }

  function moved(now: EntryDay): void {
    setOpen(false);
    onMoved(now);
  }

  return (
    <section aria-label="Day and history">
      <h2>Day</h2>
      <p className="text-sm">
        {dayWithYear(day.localDate)}, {wallTime(day.createdAt, day.zone)}
        <span className="block text-xs text-muted">{day.zone.replaceAll("_", " ")}</span>
      </p>
      <div className="flex flex-wrap gap-x-6">
        <TextButton disabled={busy} onClick={() => void once(() => setOpen(true))}>
          Change day or hour
        </TextButton>
        <TextButton disabled={busy} onClick={() => void once(() => router.push(`/journal/${entryId}/history`))}>
          Earlier versions
        </TextButton>
      </div>
      {refusal !== null && <RefusalNote refusal={refusal} />}
      <DayDialog entryId={entryId} day={day} dayStart={dayStart} open={open} onClose={() => setOpen(false)} onMoved={moved} />
    </section>
  );
}
