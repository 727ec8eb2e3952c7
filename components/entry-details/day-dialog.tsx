"use client";

import { type FormEvent, useState } from "react";
import { call, type Refusal, textOf } from "@/components/editor/panel/call";
import { RefusalNote } from "@/components/editor/panel/refusal-note";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { SelectField, TextField } from "@/components/ui/field";
import { type LocalDate, parseLocalDate } from "@/lib/clock/local-date";

/** The day an entry stands under, and the zone its times are shown in. */
export type EntryDay = { readonly localDate: LocalDate; readonly zone: string };

function zonesWith(own: string): readonly string[] {
  return [...new Set(["UTC", own, ...Intl.supportedValuesOf("timeZone")])].sort();
}

/** Moves an entry to another day or zone. Nothing else ever does. */
export function DayDialog({
  entryId,
  day,
  open,
  onClose,
  onMoved,
}: {
  entryId: string;
  day: EntryDay;
  open: boolean;
  onClose: () => void;
  onMoved: (day: EntryDay, writtenAt: Date) => void;
}) {
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  async function keep(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    setBusy(true);
    setRefusal(null);
    const answer = await call("PATCH", `/entries/${entryId}`, { local_date: form.get("date"), zone: form.get("zone") });
    setBusy(false);
    if (!answer.ok) return setRefusal(answer.refusal);
    const localDate = parseLocalDate(textOf(answer.value, "local_date")) ?? day.localDate;
    onMoved({ localDate, zone: textOf(answer.value, "zone") }, new Date(textOf(answer.value, "created_at")));
  }

  return (
    <Dialog open={open} onClose={onClose} title="The day of this entry" sheet>
      <form onSubmit={(event) => void keep(event)} className="grid gap-5">
        <TextField
          label="Day"
          name="date"
          type="date"
          required
          min="0001-01-01"
          max="9999-12-31"
          defaultValue={day.localDate}
          hint="It stands under this day in your journal, in the garden and in what you see of your weeks."
        />
        <SelectField label="Time zone" name="zone" defaultValue={day.zone} hint="Where you were. It moves no day by itself.">
          {zonesWith(day.zone).map((zone) => (
            <option key={zone} value={zone}>
              {zone.replaceAll("_", " ")}
            </option>
          ))}
        </SelectField>
        {refusal !== null && <RefusalNote refusal={refusal} />}
        <div className="flex flex-wrap gap-2">
          <Button type="submit" pending={busy}>
            Keep this day
          </Button>
          <Button look="quiet" disabled={busy} onClick={onClose}>
            Leave it as it was
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
