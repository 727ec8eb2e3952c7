import Link from "next/link";
import type { ReactNode } from "react";
import { KindMark } from "@/components/library/kind-mark";
import { SpokenMark } from "@/components/library/spoken-mark";
import { TextLink } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";

type LatelyEntry = {
  readonly id: string;
  readonly href: string;
  /** "Guided · 5 of 9", of a guided journal. */
  readonly mark?: string | undefined;
  readonly heading: string;
  /** It has a recording that can be heard. */
  readonly spoken: boolean;
  readonly facts: readonly string[];
  readonly flower?: ReactNode;
};

/** The last few entries, by the words they begin with. */
export function Lately({ entries }: { entries: readonly LatelyEntry[] }) {
  return (
    <section aria-labelledby="lately">
      <div className="flex items-center justify-between gap-4 pl-1">
        <h2 id="lately">Lately</h2>
        {entries.length > 0 && <TextLink href="/journal">All entries</TextLink>}
      </div>
      {entries.length === 0 ? (
        <p className="mt-2 pl-1 text-muted">What you write gathers here. The first page is always the shortest.</p>
      ) : (
        <ul>
          {entries.map((entry) => (
            <li key={entry.id} className="border-line not-first:border-t">
              <Link
                href={entry.href}
                prefetch={false}
                className="flex min-h-18 items-center gap-3 rounded-md px-1 py-2 transition-colors duration-(--motion-quick) hover:bg-surface focus-visible:rounded-md"
              >
                {entry.flower ?? (
                  <span className="grid h-15 w-12 flex-none place-items-center text-control">
                    <Icon name="write" />
                  </span>
                )}
                <span className="grid min-w-0 gap-0.5">
                  <span className="truncate font-words text-[1.125rem] leading-snug font-[480]">{entry.heading}</span>
                  <span className="flex flex-wrap items-center gap-x-2 gap-y-1 text-xs text-muted">
                    {entry.mark !== undefined && <KindMark>{entry.mark}</KindMark>}
                    {entry.spoken && <SpokenMark />}
                    {entry.facts.join(" · ")}
                  </span>
                </span>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
