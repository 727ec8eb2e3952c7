"use client";

import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { SelectField, TextField } from "@/components/ui/field";
import { type LocalDate, parseLocalDate } from "@/lib/clock/local-date";
import { momentWithin, wallTime } from "@/lib/clock/wall-clock";
import { call, type Refusal, textOf } from "./call";
import { RefusalNote } from "./refusal-note";

/** The day an entry stands under, the time it is of, and the zone whose clocks tell it. */
export type EntryDay = { readonly localDate: LocalDate; readonly createdAt: Date; readonly zone: string };

const minute = 60_000;

function zonesWith(own: string): readonly string[] {
  return [...new Set(["UTC", own, ...Intl.supportedValuesOf("timeZone")])].sort();
}

type Props = {
  readonly entryId: string;
  readonly day: EntryDay;
  /** The hour at which the writer's day begins. */
  readonly dayStart: number;
  readonly onClose: () => void;
  readonly onMoved: (day: EntryDay) => void;
};

/** Moves an entry to another day, hour or zone. Nothing else ever does. */
export function DayDialog({ open, ...form }: Props & { readonly open: boolean }) {
  return (
    <Dialog open={open} onClose={form.onClose} title="The day and hour of this entry" sheet>
      <DayForm {...form} />
    </Dialog>
  );
}

/** What is chosen, and the moment it comes to; no moment while only the zone was changed: that moves nothing by itself. */
function useChosen(day: EntryDay, dayStart: number) {
  const [date, setDate] = useState<string>(day.localDate);
  const [zone, setZone] = useState(day.zone);
  /** Null until the writer says one: it is then as the zone's clocks told it. */
  const [said, setSaid] = useState<string | null>(null);
  const time = said ?? wallTime(day.createdAt, zone);
  const localDate = parseLocalDate(date);
  const moves = (said !== null && said !== "") || (said === null && localDate !== day.localDate);
  const within = moves && localDate !== undefined ? momentWithin(localDate, time, { zone, dayStart }) : null;
  // Entries of one minute keep their order when they only change their day.
  const rest = said === null ? day.createdAt.getTime() % minute : 0;
  const moment = within === null ? null : { ...within, at: new Date(within.at.getTime() + rest) };
  return { date, setDate, zone, setZone, time, setTime: setSaid, moment };
}

/** What there is to know of that hour on that day. */
function hourWords(time: string, dayStart: number, shown: string | null): string {
  if (shown !== null) return `Clocks were put forward then, and there was no ${time}: it is kept as ${shown}.`;
  return time !== "" && Number(time.slice(0, 2)) < dayStart
    ? `Your day begins at ${dayStart}:00, so this is the night that follows it.`
    : "Entries of one day stand in the order of their hours.";
}

function DayForm({ entryId, day, dayStart, onClose, onMoved }: Props) {
  const { date, setDate, zone, setZone, time, setTime, moment } = useChosen(day, dayStart);
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  async function keep(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    setBusy(true);
    setRefusal(null);
    const at = moment === null ? {} : { created_at: moment.at.toISOString() };
    const answer = await call("PATCH", `/entries/${entryId}`, { local_date: date, zone, ...at });
    setBusy(false);
    if (!answer.ok) return setRefusal(answer.refusal);
    const localDate = parseLocalDate(textOf(answer.value, "local_date")) ?? day.localDate;
    onMoved({ localDate, createdAt: new Date(textOf(answer.value, "created_at")), zone: textOf(answer.value, "zone") });
  }

  return (
    <form onSubmit={(event) => void keep(event)} className="grid gap-5">
      <div className="grid items-start gap-5 sm:grid-cols-[1fr_9rem]">
        <TextField
          label="Day"
          type="date"
          required
          min="0001-01-01"
          max="9999-12-31"
          value={date}
          onChange={(event) => setDate(event.target.value)}
          hint="It stands under this day in your journal, in the garden and in what you see of your weeks."
        />
        <TextField label="Hour" type="time" required value={time} onChange={(event) => setTime(event.target.value)} />
      </div>
      <p role="status" className="-mt-2 text-xs text-muted">
        {hourWords(time, dayStart, moment?.moved === true ? wallTime(moment.at, zone) : null)}
      </p>
      <SelectField
        label="Time zone"
        value={zone}
        onChange={(event) => setZone(event.target.value)}
        hint="Where you were. It moves no day by itself."
      >
        {zonesWith(day.zone).map((each) => (
          <option key={each} value={each}>
            {each.replaceAll("_", " ")}
          </option>
        ))}
      </SelectField>
      {refusal !== null && <RefusalNote refusal={refusal} />}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" pending={busy}>
          Keep this
        </Button>
        <Button look="quiet" disabled={busy} onClick={onClose}>
          Leave it as it was
        </Button>
      </div>
    </form>
  );
}
