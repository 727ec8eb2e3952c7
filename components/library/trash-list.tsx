import { Card } from "@/components/ui/card";
import { SubmitButton } from "@/components/ui/submit-button";

import { KindMark } from "./kind-mark";

type TrashRow = {
  readonly id: string;
  /** "Guided · 5 of 9", of a guided journal. */
  readonly mark?: string | undefined;
  readonly heading: string;
  readonly day: string;
  /** "goes on 21 December, in 12 days". */
  readonly leaves: string;
  readonly restore: () => Promise<void>;
  readonly erase: () => Promise<void>;
};

/** Deleted entries: each can come back, or go for good after being asked once more. Works without scripts. */
export function TrashList({ rows }: { rows: readonly TrashRow[] }) {
  return (
    <ul className="grid gap-3">
      {rows.map((row) => (
        <li key={row.id}>
          <Card as="article" className="grid gap-1">
            <h2 className="truncate font-words text-[1.1875rem] font-[480]">{row.heading}</h2>
            <p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-xs text-muted">
              {row.mark !== undefined && <KindMark>{row.mark}</KindMark>}
              {row.day} · {row.leaves}
            </p>
            <div className="mt-2 flex flex-wrap items-start gap-x-4 gap-y-2">
              <form action={row.restore}>
                <SubmitButton look="soft" icon="restore">
                  Restore
                </SubmitButton>
              </form>
              <details className="group min-w-0">
                <summary className="inline-flex min-h-11 list-none items-center text-sm font-medium text-muted underline-offset-4 hover:underline group-open:hidden">
                  Delete for ever
                </summary>
                <form action={row.erase} className="flex flex-wrap items-center gap-x-3 gap-y-1">
                  <p className="text-sm">
                    {row.mark === undefined
                      ? "This can’t be undone."
                      : "Its questions and answers go with it. This can’t be undone."}
                  </p>
                  <SubmitButton look="danger">
                    Delete “{row.heading.slice(0, 24)}
                    {row.heading.length > 24 ? "…" : ""}” for ever
                  </SubmitButton>
                </form>
              </details>
            </div>
          </Card>
        </li>
      ))}
    </ul>
  );
}
