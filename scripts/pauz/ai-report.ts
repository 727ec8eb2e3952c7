import type { ReportLine } from "@/lib/ai/performance";
import { aiPerformance } from "@/lib/ai/wire";
import { withStorage } from "./storage";

type Column = { readonly head: string; readonly left?: true; readonly cell: (line: ReportLine) => string };

const percent = (part: number | null) => (part === null ? "–" : `${Math.round(part * 1000) / 10} %`);
const whole = (value: number | null) => (value === null ? "–" : String(Math.round(value)));

/** Dollars; of which part of the calls the cost isn't known is said, never guessed. */
function dollars({ costMicros, unknownCosts }: ReportLine): string {
  const known = `$${(costMicros / 1e6).toFixed(4)}`;
  return unknownCosts === 0 ? known : `${known} + ${unknownCosts} unknown`;
}

const columns: readonly Column[] = [
  { head: "use", left: true, cell: ({ use }) => use },
  { head: "provider", left: true, cell: ({ provider }) => provider },
  { head: "model", left: true, cell: ({ model }) => model },
  { head: "calls", cell: ({ calls }) => String(calls) },
  { head: "success", cell: ({ success }) => percent(success) },
  { head: "median ms", cell: ({ medianMs }) => whole(medianMs) },
  { head: "p95 ms", cell: ({ p95Ms }) => whole(p95Ms) },
  { head: "tokens in", cell: ({ inputTokens }) => String(inputTokens) },
  { head: "tokens out", cell: ({ outputTokens }) => String(outputTokens) },
  { head: "cost", cell: dollars },
  { head: "cached", cell: ({ cached }) => percent(cached) },
];

/** The report as a table for a terminal. */
export function reportTable(lines: readonly ReportLine[]): string {
  const rows = [columns.map(({ head }) => head), ...lines.map((line) => columns.map(({ cell }) => cell(line)))];
  const widths = columns.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((text, at) => (columns[at]?.left === true ? text.padEnd(widths[at] ?? 0) : text.padStart(widths[at] ?? 0)))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

/** Prints how each AI did in the last `days` days. */
export async function aiReport(days: number): Promise<void> {
  const lines = await withStorage(() => aiPerformance().report(days));
  const span = days === 1 ? "the last day" : `the last ${days} days`;
  console.log(lines.length === 0 ? `No AI was used in ${span}.` : `AI in ${span}\n\n${reportTable(lines)}`);
}
