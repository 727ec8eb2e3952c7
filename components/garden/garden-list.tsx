"use client";

import Link from "next/link";
import { classNames } from "@/components/ui/class-names";
import { type FlowerView, formOf } from "@/lib/garden/view";
import { type Mood, moodFacts } from "@/lib/mood/view";
import { Flower } from "./flower";
import { dayWords, flowersCounted } from "./flower-words";

type Props = {
  readonly flowers: readonly FlowerView[];
  readonly months: readonly string[];
  readonly shown: ReadonlySet<Mood>;
  readonly onOpen: (flower: FlowerView) => void;
};

const row =
  "flex min-h-16 w-full items-center gap-3 rounded-md py-2 pr-2 text-left transition-colors duration-(--motion-quick) hover:bg-surface focus-visible:rounded-md";

/** The same garden to read: month by month, newest first. Moods not chosen are left out. */
export function GardenList({ flowers, months, shown, onOpen }: Props) {
  const chosen = flowers.filter((one) => shown.size === 0 || shown.has(one.mood));
  const groups = new Map<number, FlowerView[]>();
  for (const one of chosen) {
    const month = Number(one.date.slice(5, 7));
    groups.set(month, [...(groups.get(month) ?? []), one]);
  }
  if (chosen.length === 0) return <p className="text-muted">No flower of this kind in this year.</p>;
  return (
    <div className="grid gap-6">
      {[...groups].map(([month, list]) => (
        <section key={month} aria-labelledby={`month-${month}`}>
          <h2 id={`month-${month}`} className="mb-1 text-md">
            {months[month - 1]} <span className="text-sm font-normal text-muted">{flowersCounted(list.length)}</span>
          </h2>
          <ul className="grid">
            {list.map((one) => (
              <li key={one.id} className="border-line not-first:border-t">
                {one.entryId === null ? (
                  <button
                    type="button"
                    className={row}
                    onClick={() => {
                      onOpen(one);
                    }}
                  >
                    <Facts flower={one} />
                  </button>
                ) : (
                  <Link href={`/journal/${one.entryId}`} prefetch={false} className={row}>
                    <Facts flower={one} />
                  </Link>
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function Facts({ flower }: { flower: FlowerView }) {
  const { label, species } = moodFacts(flower.mood);
  const from = flower.words === null ? "check-in" : `${flower.words} ${flower.words === 1 ? "word" : "words"}`;
  return (
    <>
      <Flower small form={formOf(flower)} className="h-15 w-12 flex-none" />
      <span className={classNames("grid min-w-0 gap-0.5", `mood-${flower.mood}`)}>
        <span className="flex flex-wrap items-center gap-x-2 text-sm font-semibold">
          <svg viewBox="0 0 10 10" className="size-2.5 flex-none fill-(--mood)" aria-hidden="true">
            <circle cx="5" cy="5" r="5" />
          </svg>
          {label}
          {flower.feeling !== null && flower.feeling !== flower.mood && (
            <span className="font-normal text-muted">“{flower.feeling}”</span>
          )}
        </span>
        <span className="text-xs text-muted">
          {dayWords(flower.date)} · {species} · {from}
        </span>
        {flower.note !== null && <span className="truncate font-words text-sm">{flower.note}</span>}
      </span>
    </>
  );
}
