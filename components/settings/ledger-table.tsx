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
const cell = "border-t border-line py-2.5 pr-4 align-top";

/** What was asked of which AI, when, and how much of the person's words went along. */
export function LedgerTable({ rows }: { rows: readonly LedgerRow[] }) {
  return (
    // Focusable, so that the keyboard can scroll it on a narrow screen.
    <div className="overflow-x-auto" tabIndex={0} role="region" aria-label="What was sent">
      <table className="w-full min-w-160 text-sm">
        <thead>
          <tr>
            {["When", "For", "To", "Sent", "Came of it"].map((title) => (
              <th key={title} scope="col" className={head}>
                {title}
              </th>
            ))}
            <th scope="col" className={`${head} pr-0! text-right!`}>
              Took
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              {[row.when, row.what, row.to, row.sent, row.outcome].map((words, index) => (
                <td key={index} className={cell}>
                  {words}
                </td>
              ))}
              <td className={`${cell} pr-0! text-right tabular-nums`}>{duration(row.milliseconds)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
