/** One use of an AI, in words. */
export type LedgerRow = {
  readonly id: string;
  readonly when: string;
  readonly what: string;
  readonly to: string;
  readonly sent: string;
  readonly outcome: string;
  readonly milliseconds: number;
};

function duration(milliseconds: number): string {
  return milliseconds < 1000 ? `${milliseconds} ms` : `${(milliseconds / 1000).toFixed(1)} s`;
}

const head = "py-2 pr-4 text-left text-xs font-medium text-muted";
const cell = "md:border-t md:border-line md:py-2.5 md:pr-4 md:align-top";

/** The columns, and where each stands when a row becomes a small card on a narrow screen. */
const columns = [
  {
    title: "When",
    of: (row: LedgerRow) => row.when,
    narrow: "max-md:order-2 max-md:text-right max-md:text-xs max-md:text-muted",
  },
  { title: "For", of: (row: LedgerRow) => row.what, narrow: "max-md:order-1 max-md:font-semibold" },
  { title: "To", of: (row: LedgerRow) => row.to, narrow: "max-md:order-3" },
  { title: "Sent", of: (row: LedgerRow) => row.sent, narrow: "max-md:order-5 max-md:col-span-full" },
  { title: "Came of it", of: (row: LedgerRow) => row.outcome, narrow: "max-md:order-4 max-md:text-right max-md:text-muted" },
  {
    title: "Took",
    of: (row: LedgerRow) => duration(row.milliseconds),
    narrow: "pr-0! tabular-nums md:text-right max-md:sr-only",
  },
] as const;

/**
 * What was asked of which AI, when, and how much of the person's words went along. The roles are said, because a browser may
 * no longer see a table where its rows are laid out as cards.
 */
export function LedgerTable({ rows }: { rows: readonly LedgerRow[] }) {
  return (
    <table role="table" aria-label="Every use, newest first" className="w-full text-sm max-md:block">
      <thead role="rowgroup" className="max-md:sr-only">
        <tr role="row">
          {columns.map(({ title }) => (
            <th key={title} role="columnheader" scope="col" className={`${head} last:pr-0 last:text-right`}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup" className="max-md:grid">
        {rows.map((row) => (
          <tr
            key={row.id}
            role="row"
            className="max-md:grid max-md:grid-cols-[1fr_auto] max-md:gap-x-4 max-md:gap-y-0.5 max-md:border-t max-md:border-line max-md:py-3 max-md:first:border-0 max-md:first:pt-0"
          >
            {columns.map(({ title, of, narrow }) => (
              <td key={title} role="cell" className={`${cell} ${narrow}`}>
                {of(row)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
