import { type InsightsView, leastDays, type PartOfDay } from "@/lib/insights/view";
import { Bars } from "./bars";
import { ChartCard, NotEnough } from "./chart-card";

const weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const parts: Record<PartOfDay, { name: string; hours: string }> = {
  morning: { name: "Morning", hours: "5 to 12" },
  afternoon: { name: "Afternoon", hours: "12 to 17" },
  evening: { name: "Evening", hours: "17 to 22" },
  night: { name: "Night", hours: "22 to 5" },
};

function counted(view: InsightsView): string {
  return view.entries === 1 ? "1 entry" : `${view.entries} entries`;
}

function TooSoon({ view }: { view: InsightsView }) {
  const days = view.daysWritten === 1 ? "1 day" : `${view.daysWritten} days`;
  return (
    <NotEnough>
      Not enough days yet: {days} so far. From {leastDays} on there is something to see.
    </NotEnough>
  );
}

/** Entries by day of the week. */
export function WeekdaysChart({ view }: { view: InsightsView }) {
  return (
    <ChartCard title={`When in the week you wrote: ${counted(view)}`}>
      {view.daysWritten < leastDays ? (
        <TooSoon view={view} />
      ) : (
        <Bars
          of={view.entries}
          bars={view.weekdays.map(({ weekday, entries }) => ({ name: weekdays[weekday - 1] ?? "", count: entries }))}
        />
      )}
    </ChartCard>
  );
}

/** Entries by part of the day, by the clock where each was written. */
export function PartsOfDayChart({ view }: { view: InsightsView }) {
  const title = `When in the day you wrote: ${counted(view)}`;
  if (view.daysWritten < leastDays) {
    return (
      <ChartCard title={title}>
        <TooSoon view={view} />
      </ChartCard>
    );
  }
  return (
    <ChartCard
      title={title}
      note={`By the clock where you were: ${view.partsOfDay.map(({ part }) => `${part} ${parts[part].hours}`).join(", ")}.`}
    >
      <Bars of={view.entries} bars={view.partsOfDay.map(({ part, entries }) => ({ name: parts[part].name, count: entries }))} />
    </ChartCard>
  );
}
