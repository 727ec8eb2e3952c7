import type { FormAction } from "@/components/settings/form-state";
import { SendForm } from "@/components/settings/send-form";
import { Card } from "@/components/ui/card";

/** The short context kept for outside AIs, word for word. */
export function ContextCard({ lines, drop }: { lines: readonly string[]; drop: FormAction }) {
  return (
    <Card tone="mint" aria-labelledby="context" className="grid gap-3">
      <div className="grid gap-1.5">
        <h2 id="context" className="text-md">
          Kept for the AI
        </h2>
        <p className="max-w-160 text-sm text-muted">
          Some of the above, put together once a day. It may go along, word for word, with what you ask of the AI. Until then it
          lies here, sealed.
        </p>
      </div>
      <ul className="grid max-w-160 list-disc gap-1 pl-5 text-sm">
        {lines.map((line) => (
          <li key={line} className="wrap-anywhere">
            {line}
          </li>
        ))}
      </ul>
      <SendForm action={drop} button="Delete this" look="quiet" className="-ml-3" />
    </Card>
  );
}
