"use client";

import { useRouter } from "next/navigation";
import type { ReactNode } from "react";
import { IconLink } from "@/components/ui/button";
import { classNames } from "@/components/ui/class-names";
import { Icon } from "@/components/ui/icon";
import { SegmentedLinks } from "@/components/ui/segmented";
import { listAddress, monthAddress, yearAddress } from "./addresses";
import { flowersCounted } from "./flower-words";
import type { GardenRoomProps } from "./garden-room";

type Props = GardenRoomProps & { readonly count: number; readonly save?: ReactNode; readonly plain?: boolean };

/** The garden's title with the choice of year (or the way to the months beside), and the choice of view. */
export function GardenBar({ view, year, month, months, count, save, plain = false, ...rest }: Props) {
  const flowers = count === 0 ? "No flowers yet" : flowersCounted(count);
  return (
    <header className={classNames("flex flex-wrap items-center gap-2 md:gap-3", plain && "mb-5")}>
      <div className={classNames("mr-auto flex items-center rounded-lg", !plain && "bg-glass shadow-1")}>
        {view === "month" ? (
          <MonthTitle year={year} month={month} name={months[month - 1] ?? ""} flowers={flowers} />
        ) : (
          <YearTitle year={year} years={rest.years} view={view} flowers={flowers} />
        )}
      </div>
      <SegmentedLinks
        label="Views of the garden"
        className={plain ? "" : "bg-glass! shadow-1"}
        options={[
          { href: yearAddress(year), label: "Year", current: view === "year" },
          { href: monthAddress(year, view === "month" ? month : rest.through), label: "Month", current: view === "month" },
          { href: listAddress(year), label: "List", current: view === "list" },
        ]}
      />
      {save}
    </header>
  );
}

type YearProps = { year: number; years: readonly number[]; view: "year" | "list"; flowers: string };

function YearTitle({ year, years, view, flowers }: YearProps) {
  const router = useRouter();
  return (
    <div className={classNames("relative grid py-2", view === "year" && "px-4 md:px-6")}>
      <h1 className="flex items-center gap-1.5 text-lg leading-tight md:text-xl">
        <span className="sr-only">Garden of </span>
        {year}
        {years.length > 1 && <Icon name="down" className="size-5 text-accent" />}
      </h1>
      <p className={classNames("text-xs text-muted", view === "year" && "max-md:sr-only")}>{flowers}</p>
      {years.length > 1 && (
        <select
          aria-label="Choose another year"
          value={year}
          onChange={(event) => {
            const chosen = Number(event.target.value);
            router.push(view === "list" ? listAddress(chosen) : yearAddress(chosen));
          }}
          className="absolute inset-0 size-full cursor-pointer appearance-none rounded-lg opacity-0 focus-visible:opacity-100 focus-visible:bg-surface focus-visible:px-4"
        >
          {years.map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </select>
      )}
    </div>
  );
}

function MonthTitle({ year, month, name, flowers }: { year: number; month: number; name: string; flowers: string }) {
  const before = month === 1 ? monthAddress(year - 1, 12) : monthAddress(year, month - 1);
  const after = month === 12 ? monthAddress(year + 1, 1) : monthAddress(year, month + 1);
  return (
    <>
      <IconLink href={before} label="The month before" icon="back" />
      <div className="grid py-2">
        <h1 className="text-lg leading-tight md:text-xl">
          {name} <span className="max-md:sr-only">{year}</span>
        </h1>
        <p className="text-xs text-muted max-md:sr-only">{flowers}</p>
      </div>
      <IconLink href={after} label="The month after" icon="forward" />
    </>
  );
}
