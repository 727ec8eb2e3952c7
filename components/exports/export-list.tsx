import { LookAgain } from "@/components/shell/look-again";
import { ExportRow, type ExportRowProps } from "./export-row";

const lookAgainMs = 1_200;

/** The history of exports. While one is being made, the page looks again by itself. */
export function ExportList({ rows }: { rows: readonly (ExportRowProps & { readonly id: string })[] }) {
  return (
    <ul className="grid gap-3">
      {rows.some((row) => row.state === "working") && <LookAgain everyMs={lookAgainMs} />}
      {rows.map(({ id, ...row }) => (
        <li key={id}>
          <ExportRow {...row} />
        </li>
      ))}
    </ul>
  );
}
