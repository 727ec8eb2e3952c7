"use client";

import { IconButton } from "@/components/ui/button";
import type { GuidedResponse, Rating } from "@/lib/guided/view";
import { ratedAgain, withRatedAgain } from "./rating-match";
import { StrengthField } from "./strength-field";

/** The same feelings, rated again: where each stood before is a ring on its line. */
export function RerateField({
  before,
  ratings,
  labelledBy,
  onResponse,
}: {
  readonly before: readonly Rating[];
  readonly ratings: readonly Rating[];
  readonly labelledBy: string;
  readonly onResponse: (response: GuidedResponse) => void;
}) {
  const rows = ratedAgain(before, ratings);
  const put = (feeling: string, value: number | null) =>
    onResponse({ kind: "ratings", ratings: withRatedAgain(rows, feeling, value) });
  return (
    <div role="group" aria-labelledby={labelledBy}>
      <ul className="grid gap-3">
        {rows.map(({ feeling, before: was, now }) => (
          <li key={feeling} className="rating-card">
            <div className="flex items-center justify-between gap-x-4">
              <p className="flex min-w-0 grow flex-wrap items-baseline justify-between gap-x-4">
                <span className="words min-w-0" dir="auto">
                  {feeling}
                </span>
                <span className="text-sm text-muted tabular-nums">
                  {was === null ? "no longer among the feelings above" : `before: ${was}`}
                </span>
              </p>
              {was === null && <IconButton label={`Take “${feeling}” away`} icon="close" onClick={() => put(feeling, null)} />}
            </div>
            <StrengthField
              label={`How strong “${feeling}” is now, from 0 to 100${was === null ? "" : `; before it was ${was}`}`}
              value={now}
              before={was ?? undefined}
              onValue={(value) => put(feeling, value)}
              onNone={() => put(feeling, null)}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
