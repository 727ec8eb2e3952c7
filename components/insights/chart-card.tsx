import type { ReactNode } from "react";
import { Card, Note } from "@/components/ui/card";
import { classNames } from "@/components/ui/class-names";

type ChartTable = { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] };

/** A chart with a title that says what it shows, the same facts as a table, and a sentence on how to read it. */
export function ChartCard({
  title,
  note,
  table,
  className,
  children,
}: {
  title: string;
  note?: string | undefined;
  table?: ChartTable;
  className?: string;
  children: ReactNode;
}) {
  return (
    <Card className={classNames("grid content-start gap-4", className)} aria-label={title}>
      <h2>{title}</h2>
      {children}
      {(note !== undefined || table !== undefined) && (
        <div className="flex flex-wrap items-center justify-between gap-x-6">
          {note !== undefined && <Note className="max-w-[60ch] min-w-0 flex-1 basis-60">{note}</Note>}
          {table !== undefined && <AsTable title={title} {...table} />}
        </div>
      )}
    </Card>
  );
}

function AsTable({ title, head, rows }: ChartTable & { title: string }) {
  return (
    <details className="min-w-0 open:basis-full">
      <summary className="inline-flex min-h-11 list-none items-center text-sm font-semibold text-accent underline-offset-4 hover:underline">
        As a table
      </summary>
      <div className="relative max-h-80 overflow-auto" tabIndex={0} role="region" aria-label={`${title}, as a table`}>
        <table className="w-full border-collapse text-left text-sm tabular-nums">
          <thead>
            <tr>
              {head.map((name) => (
                <th key={name} scope="col" className="border-b border-line py-2 pr-4 text-xs font-medium text-muted">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row[0]}>
                {row.map((cell, column) =>
                  column === 0 ? (
                    <th key={head[column]} scope="row" className="border-b border-line py-2 pr-4 font-normal whitespace-nowrap">
                      {cell}
                    </th>
                  ) : (
                    <td key={head[column]} className="border-b border-line py-2 pr-4 whitespace-nowrap">
                      {cell}
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

/** In a chart's place while there is too little to draw without reading chance as habit. */
export function NotEnough({ children }: { children: ReactNode }) {
  return <p className="rounded-md bg-sunken px-4 py-6 text-center text-sm text-balance text-muted">{children}</p>;
}
