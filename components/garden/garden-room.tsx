"use client";

import { useMemo, useState } from "react";
import { type FlowerView, formOf } from "@/lib/garden/view";
import type { Mood } from "@/lib/mood/view";
import { EmptyGround } from "./empty-ground";
import { FlowerCard } from "./flower-card";
import { GardenBar } from "./garden-bar";
import { GardenList } from "./garden-list";
import { GardenMonth } from "./garden-month";
import { type GardenTime, GardenYear } from "./garden-year";
import { MonthLinks } from "./month-links";
import { MoodLegend } from "./mood-legend";
import { SavePicture } from "./save-picture";
import { useDark } from "./use-dark";

export type GardenRoomProps = GardenTime & {
  readonly view: "year" | "month" | "list";
  /** 1–12, in the month view. */
  readonly month: number;
  readonly weekStart: number;
  /** All of the year. */
  readonly flowers: readonly FlowerView[];
  /** The years that can be chosen, newest first. */
  readonly years: readonly number[];
  readonly fresh: readonly string[];
  readonly months: readonly string[];
  /** Whether a flower stands in any year. */
  readonly anywhere: boolean;
};

/** The garden: a year, a month of it, or the list, with its filters. */
export function GardenRoom(props: GardenRoomProps) {
  const { view, flowers, month, months, year } = props;
  const [shown, setShown] = useState<ReadonlySet<Mood>>(new Set());
  const [open, setOpen] = useState<FlowerView | null>(null);
  const here = useMemo(
    () => (view === "month" ? flowers.filter((one) => Number(one.date.slice(5, 7)) === month) : flowers),
    [flowers, view, month],
  );
  const present = useMemo(() => new Set(here.map((one) => one.mood)), [here]);
  const legend = (className: string) =>
    present.size > 1 && <MoodLegend present={present} shown={shown} onChange={setShown} className={className} />;
  const card = (
    <FlowerCard
      flower={open}
      onClose={() => {
        setOpen(null);
      }}
    />
  );

  if (view === "list") {
    return (
      <div className="mx-auto w-full max-w-184 px-4 pt-2 pb-12 md:px-8 md:pt-6">
        <GardenBar {...props} count={here.length} plain />
        {legend("-mx-4 mb-4 flex gap-2 overflow-x-auto px-4 md:-mx-2.5 md:flex-wrap md:gap-0 md:overflow-visible md:px-0")}
        {flowers.length === 0 ? (
          <EmptyGround anywhere={props.anywhere} year={year} />
        ) : (
          <GardenList flowers={flowers} months={months} shown={shown} onOpen={setOpen} />
        )}
        {card}
      </div>
    );
  }
  return (
    <>
      <div className="relative h-[calc(100dvh-var(--shell-top)-var(--shell-bottom)+0.25rem)] min-h-120 overflow-hidden bg-sky md:sticky md:top-0 md:rounded-l-xl">
        {/* Before the flowers: whoever comes by keyboard chooses a view without passing each of them. */}
        <div className="absolute inset-x-3 top-3 z-2 md:inset-x-6 md:top-6">
          <GardenBar {...props} count={here.length} save={<Keep {...props} here={here} />} />
          {legend("mt-4 hidden w-fit flex-wrap rounded-lg bg-glass px-2 py-0.5 shadow-1 md:flex")}
        </div>
        {legend("absolute inset-x-0 bottom-3 z-1 flex gap-2 overflow-x-auto px-3 md:hidden")}
        {view === "month" ? (
          <GardenMonth {...props} flowers={here} shown={shown} monthName={months[month - 1] ?? ""} onOpen={setOpen} />
        ) : (
          <GardenYear {...props} shown={shown} />
        )}
        {flowers.length === 0 && (
          <div className="absolute inset-x-4 top-1/2 mx-auto w-fit -translate-y-1/2 rounded-xl bg-surface shadow-2">
            <EmptyGround anywhere={props.anywhere} year={year} />
          </div>
        )}
        {view === "year" && <MonthLinks {...props} className="absolute inset-x-0 bottom-4 hidden justify-center md:flex" />}
      </div>
      {view === "year" && <MonthLinks {...props} className="px-4 py-6 md:hidden" />}
      {card}
    </>
  );
}

function Keep({ here, ...props }: GardenRoomProps & { here: readonly FlowerView[] }) {
  const dark = useDark();
  const { view, year, month, through, hemisphere, weekStart } = props;
  const night = props.night || dark;
  return (
    <SavePicture
      name={view === "month" ? `garden-${year}-${String(month).padStart(2, "0")}` : `garden-${year}`}
      draw={async () => {
        const flowers = here.map((one) => ({ ...formOf(one), id: one.id, date: one.date }));
        const frame = { flowers, hemisphere, night, year, width: 1440, height: 1080, labels: false, id: "pz-keep" };
        if (view === "month") {
          const { monthScene } = await import("@/lib/garden/landscape/month");
          return monthScene({ ...frame, month, weekStart });
        }
        const { yearScene } = await import("@/lib/garden/landscape/year");
        return yearScene({ ...frame, through });
      }}
    />
  );
}
