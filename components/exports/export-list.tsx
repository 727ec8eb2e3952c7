"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { ExportRow, type ExportRowProps } from "./export-row";

const lookAgainMs = 1_200;

/** The history of exports. While one is being made, the page looks again by itself. */
export function ExportList({ rows }: { rows: readonly (ExportRowProps & { readonly id: string })[] }) {
  const router = useRouter();
  const working = rows.some((row) => row.state === "working");
  useEffect(() => {
    if (!working) return undefined;
    const timer = setInterval(() => router.refresh(), lookAgainMs);
    return () => clearInterval(timer);
  }, [working, router]);

  return (
    <ul className="grid gap-3">
      {rows.map(({ id, ...row }) => (
        <li key={id}>
          <ExportRow {...row} />
        </li>
      ))}
    </ul>
  );
}
