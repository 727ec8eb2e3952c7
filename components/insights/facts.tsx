import type { ReactNode } from "react";
import { type InsightsView, type Rhythm, rhythmWords } from "@/lib/insights/view";
import { shortWeekdayOf } from "@/components/library/day-words";

const number = (value: number) => value.toLocaleString("en-GB");

/** The period in figures, and this week beside the usual one. */
export function Facts({ view }: { view: InsightsView }) {
  return (
    <dl className="mb-5 grid grid-cols-2 gap-x-4 gap-y-5 pl-1 sm:grid-cols-4 lg:grid-cols-[1fr_1fr_1fr_1fr_1.9fr]">
      <Fact name="Entries">{number(view.entries)}</Fact>
      <Fact name="Days you wrote">{number(view.daysWritten)}</Fact>
      <Fact name="Words">{number(view.words)}</Fact>
      <Fact name="Words per entry">{view.entries === 0 ? "–" : number(view.averageWords)}</Fact>
      <div className="col-span-full lg:col-span-1">
        <dt className="text-sm text-muted">This week</dt>
        <dd className="mt-2 grid gap-2">
          <Week rhythm={view.rhythm} />
          <span className="text-xs text-muted">{rhythmWords(view.rhythm)}</span>
        </dd>
      </div>
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt className="text-sm text-muted">{name}</dt>
      <dd className="font-words text-2xl leading-tight font-[420] lining-nums">{children}</dd>
    </div>
  );
}

const states = { written: "wrote", open: "did not write", ahead: "still to come" } as const;

function Week({ rhythm }: { rhythm: Rhythm }) {
  return (
    <ol className="flex gap-2">
      {rhythm.week.map(({ date, written }) => {
        const state = written === null ? "ahead" : written ? "written" : "open";
        return (
          <li key={date} className="grid justify-items-center gap-1 text-xs leading-none text-muted">
            <svg viewBox="0 0 22 22" className="size-5.5" aria-hidden="true">
              {state === "written" ? (
                <circle cx="11" cy="11" r="11" className="fill-leaf" />
              ) : (
                <circle
                  cx="11"
                  cy="11"
                  r="10.2"
                  className="fill-none stroke-control"
                  strokeWidth="1.5"
                  strokeDasharray={state === "ahead" ? "2.5 3.2" : undefined}
                />
              )}
            </svg>
            <span aria-hidden="true">{shortWeekdayOf(date).slice(0, 1)}</span>
            <span className="sr-only">
              {shortWeekdayOf(date)}: {states[state]}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
