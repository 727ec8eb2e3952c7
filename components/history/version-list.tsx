import Link from "next/link";
import { dayWithYear, fullDay } from "@/components/library/day-words";
import type { LocalDate } from "@/lib/clock/local-date";
import { daysOf, type VersionRow } from "./version-words";
import { WrittenBy } from "./written-by";

function dayWords(day: LocalDate): string {
  return `${fullDay(day)} ${dayWithYear(day).slice(-4)}`;
}

/** The kept versions of an entry by day, newest first; each leads to its own page. */
export function VersionList({ entryId, rows, shown }: { entryId: string; rows: readonly VersionRow[]; shown?: number }) {
  return (
    <div className="grid gap-6">
      {daysOf(rows).map(({ day, versions }) => (
        <section key={versions[0]?.revision} aria-label={dayWords(day)} className="grid gap-1">
          <h2 className="text-sm text-muted">{dayWords(day)}</h2>
          <ul>
            {versions.map((row) => (
              <li key={row.revision} className="border-line not-first:border-t">
                <Link
                  href={`/journal/${entryId}/history/${row.revision}`}
                  prefetch={false}
                  aria-current={row.revision === shown ? "page" : undefined}
                  className="-mx-3 grid gap-0.5 rounded-md px-3 py-3 transition-colors duration-(--motion-quick) hover:bg-surface focus-visible:rounded-md aria-[current]:bg-lavender-soft"
                >
                  <span className="flex flex-wrap items-baseline gap-x-3">
                    <span className="font-words text-[1.1875rem] font-[480] lining-nums">{row.time}</span>
                    {row.newest && (
                      <span className="rounded-full bg-mint-soft px-2.5 py-1 text-xs leading-none font-semibold">
                        As it is now
                      </span>
                    )}
                  </span>
                  <span className="text-xs text-muted">
                    {row.words} · <WrittenBy by={row.by} />
                  </span>
                </Link>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
