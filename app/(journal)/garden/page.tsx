import type { Metadata } from "next";
import { GardenRoom } from "@/components/garden/garden-room";
import { account } from "@/lib/account";
import { requireViewer } from "@/lib/auth/session";
import { systemClock } from "@/lib/clock/clock";
import { localDateOf, localHour } from "@/lib/clock/local-date";
import { garden } from "@/lib/garden";
import { isNight } from "@/lib/garden/landscape/palette";
import { MONTHS } from "@/lib/garden/landscape/year";
import { gardenQuery } from "./query";

export const metadata: Metadata = { title: "Garden" };

/** A flower planted this recently opens when it is first seen. */
const freshMilliseconds = 10 * 60_000;

export default async function GardenPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const viewer = await requireViewer();
  const [settings, query] = await Promise.all([account().settings(viewer), searchParams]);
  const now = systemClock.now();
  const today = localDateOf(now, settings.zone, settings.dayStart);
  const thisYear = Number(today.slice(0, 4));
  const { view, year, month } = gardenQuery(query, today);
  const [flowers, years] = await Promise.all([garden().ofYear(viewer, year), garden().years(viewer)]);
  const newest = Math.max(...flowers.map((one) => Number(one.date.slice(5, 7))), 1);
  return (
    <GardenRoom
      view={view}
      year={year}
      month={month}
      months={MONTHS}
      // An entry may be dated ahead: its month is shown too.
      through={year === thisYear ? Math.max(Number(today.slice(5, 7)), newest) : 12}
      hemisphere={settings.hemisphere}
      weekStart={settings.weekStart}
      night={isNight(localHour(now, settings.zone))}
      flowers={flowers}
      years={[...new Set([thisYear, year, ...years.map((one) => one.year)])].sort((a, b) => b - a)}
      anywhere={years.length > 0}
      fresh={flowers.filter((one) => now.getTime() - one.createdAt.getTime() < freshMilliseconds).map((one) => one.id)}
    />
  );
}
