"use client";

import Link from "next/link";
import { type ComponentProps, type ReactNode, useState, useTransition } from "react";
import { Button, ButtonLink } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { LiveRegion } from "@/components/ui/live-region";
import { Notice } from "@/components/ui/notice";
import { Skeleton } from "@/components/ui/skeleton";
import { KindMark } from "./kind-mark";
import { Snippet } from "./snippet";
import { SpokenMark } from "./spoken-mark";

/** An entry as the timeline shows it: words only, made ready on the server. */
export type TimelineRow = {
  readonly id: string;
  /** The page it opens. */
  readonly href: string;
  /** "Guided · 5 of 9", of a guided journal. */
  readonly mark?: string | undefined;
  readonly heading: string;
  /** "November 2025": rows of one month stand under it. */
  readonly month: string;
  /** "20" and "Thu", for the margin. */
  readonly dayNumber: string;
  readonly weekday: string;
  /** "Thursday 20 November 2025" for those who can't see the margin. */
  readonly day: string;
  readonly preview: string;
  readonly snippet?: { readonly text: string; readonly hits: readonly (readonly [number, number])[] };
  /** "412 words" and the like, in order. */
  readonly facts: readonly string[];
  readonly tags: readonly string[];
  readonly favorite: boolean;
  /** It has a recording that can be heard. */
  readonly spoken: boolean;
  readonly flower?: ReactNode;
};

export type TimelinePage = {
  readonly rows: readonly TimelineRow[];
  /** Where earlier entries are: an address that works by itself, and what to ask `more` for. */
  readonly next: { readonly href: string; readonly cursor: string } | null;
};

/** Entries by month, newest first. "Earlier entries" is an ordinary link that, where scripts run, adds them in place. */
export function Timeline({
  first,
  more,
  earlierLabel = "Earlier entries",
  wholePages = false,
}: {
  first: TimelinePage;
  more: (cursor: string) => Promise<TimelinePage | null>;
  earlierLabel?: string;
  /** An entry is opened by loading its page anew: without a network there is no other way. */
  wholePages?: boolean;
}) {
  const [pages, setPages] = useState<readonly TimelinePage[]>([first]);
  const [failed, setFailed] = useState(false);
  const [pending, startTransition] = useTransition();
  const rows = pages.flatMap((page) => page.rows);
  const next = pages.at(-1)?.next ?? null;

  const load = (cursor: string) =>
    startTransition(async () => {
      const page = await more(cursor).catch(() => null);
      setFailed(page === null);
      if (page !== null) setPages((known) => [...known, page]);
    });

  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-8">
      {byMonth(rows).map(([month, entries]) => (
        <section key={month} aria-label={month}>
          <h2 className="mb-2 text-muted">{month}</h2>
          <ul>
            {entries.map((row, index) => (
              <TimelineItem
                key={row.id}
                row={row}
                sameDay={index > 0 && entries[index - 1]?.day === row.day}
                wholePages={wholePages}
              />
            ))}
          </ul>
        </section>
      ))}
      <LiveRegion>{pages.length > 1 ? `${rows.length} entries shown` : ""}</LiveRegion>
      {failed && (
        <Notice tone="warning" live title="The earlier entries didn’t come">
          <p>They are safe. Try again in a moment.</p>
        </Notice>
      )}
      {pending && <ComingRows />}
      {next !== null && (
        <div className="justify-self-center">
          {pending ? (
            <Button look="soft" pending>
              Fetching…
            </Button>
          ) : (
            <ButtonLink
              href={next.href}
              look="soft"
              prefetch={false}
              onClick={(event) => {
                if (event.metaKey || event.ctrlKey || event.shiftKey) return;
                event.preventDefault();
                load(next.cursor);
              }}
            >
              {earlierLabel}
            </ButtonLink>
          )}
        </div>
      )}
    </div>
  );
}

/** The shape of entries on their way. */
function ComingRows() {
  return (
    <div className="grid gap-6">
      {[0, 1, 2].map((row) => (
        <div key={row} className="grid grid-cols-[2.75rem_minmax(0,1fr)] gap-x-5">
          <Skeleton className="h-10" />
          <div className="grid gap-2">
            <Skeleton className="h-5 w-1/2" />
            <Skeleton className="h-4 w-5/6" />
          </div>
        </div>
      ))}
    </div>
  );
}

function byMonth(rows: readonly TimelineRow[]): readonly (readonly [string, readonly TimelineRow[]])[] {
  const months = new Map<string, TimelineRow[]>();
  for (const row of rows) months.set(row.month, [...(months.get(row.month) ?? []), row]);
  return [...months];
}

/** Fetched only when it is tapped: there may be hundreds in a list. */
function LinkOnTap(props: Omit<ComponentProps<typeof Link>, "prefetch">) {
  return <Link {...props} prefetch={false} />;
}

function TimelineItem({ row, sameDay, wholePages }: { row: TimelineRow; sameDay: boolean; wholePages: boolean }) {
  const Way = wholePages ? "a" : LinkOnTap;
  return (
    <li className="border-line not-first:border-t">
      <Way
        href={row.href}
        className="-mx-2 grid grid-cols-[2.75rem_minmax(0,1fr)_auto] items-start gap-x-3 rounded-md px-2 py-4 transition-colors duration-(--motion-quick) hover:bg-surface focus-visible:rounded-md md:gap-x-5"
      >
        <span aria-hidden="true" className={sameDay ? "invisible" : "grid justify-items-center leading-none"}>
          <span className="font-words text-[1.625rem] leading-none lining-nums">{row.dayNumber}</span>
          <span className="mt-1.5 text-xs text-muted">{row.weekday}</span>
        </span>
        <span className="grid min-w-0 grid-cols-[minmax(0,1fr)] gap-1">
          <span className="sr-only">{row.day}: </span>
          <span className="flex items-center gap-2">
            <span className="line-clamp-2 min-w-0 font-words text-[1.1875rem] leading-snug font-[480] break-words">
              {row.heading}
            </span>
            {row.favorite && (
              <>
                <Icon name="star" solid className="size-4 text-accent" />
                <span className="sr-only">favourite</span>
              </>
            )}
          </span>
          {(row.snippet !== undefined || row.preview !== "") && (
            <span className="line-clamp-2 font-words text-sm leading-relaxed break-words text-muted">
              {row.snippet === undefined ? row.preview : <Snippet {...row.snippet} />}
            </span>
          )}
          <span className="mt-0.5 flex flex-wrap items-center gap-x-2 gap-y-1 text-xs text-muted">
            {row.mark !== undefined && <KindMark>{row.mark}</KindMark>}
            {row.spoken && <SpokenMark />}
            {row.facts.join(" · ")}
            {row.tags.map((tag) => (
              <span key={tag} className="text-accent">
                #{tag}
              </span>
            ))}
          </span>
        </span>
        {row.flower}
      </Way>
    </li>
  );
}
