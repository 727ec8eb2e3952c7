import { TextField } from "@/components/ui/field";
import { Card, Note } from "@/components/ui/card";
import type { FormAction } from "./form-state";
import { RowDeed, SendForm } from "./send-form";

export type QuietRow = { readonly id: string; readonly days: string };

/** Days not to bring up: which there are, and two fields for more. */
export function QuietDays({ rows, keep, end }: { rows: readonly QuietRow[]; keep: FormAction; end: FormAction }) {
  return (
    <Card className="grid gap-4" aria-labelledby="quiet-days">
      <div className="grid gap-1.5">
        <h2 id="quiet-days" className="text-md">
          Days not to bring up
        </h2>
        <p className="max-w-160 text-sm text-muted">
          A hard time stays where you wrote it. PAUZ won’t show these days again on Today, ask about them, or remember anything
          from them. You still find everything yourself.
        </p>
      </div>
      {rows.length > 0 && (
        <ul className="divide-y divide-line" aria-label="Days not to bring up">
          {rows.map(({ id, days }) => (
            <li key={id} className="flex flex-wrap items-center justify-between gap-x-4 py-1">
              <span className="text-sm font-medium">{days}</span>
              <RowDeed action={end} id={id} words="Let them come up again" label={`Let them come up again: ${days}`} />
            </li>
          ))}
        </ul>
      )}
      <SendForm action={keep} button="Keep these days quiet" className="grid gap-4">
        <div className="grid gap-4 sm:max-w-120 sm:grid-cols-2">
          <TextField label="From" name="from" type="date" required />
          <TextField label="To, and including" name="to" type="date" required />
        </div>
      </SendForm>
      {rows.length === 0 && <Note>There are none. One day is enough: write it in both fields.</Note>}
    </Card>
  );
}
