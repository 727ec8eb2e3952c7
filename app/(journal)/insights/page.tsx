import type { Metadata } from "next";
import { Bars } from "@/components/insights/bars";
import { ChartCard, NotEnough } from "@/components/insights/chart-card";
import { DaysChart } from "@/components/insights/days-chart";
import { Facts } from "@/components/insights/facts";
import { MoodChart } from "@/components/insights/mood-chart";
import { PeriodBar } from "@/components/insights/period-bar";
import { Page, PageHead } from "@/components/shell/page";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { requireViewer } from "@/lib/auth/session";
import { insights } from "@/lib/insights";
import { leastDays, type PartOfDay } from "@/lib/insights/view";
import { moodFacts } from "@/lib/mood/view";

export const metadata: Metadata = { title: "Insights" };

const weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const hours: Record<PartOfDay, string> = { morning: "5 to 12", afternoon: "12 to 17", evening: "17 to 22", night: "22 to 5" };
const partNames: Record<PartOfDay, string> = { morning: "Morning", afternoon: "Afternoon", evening: "Evening", night: "Night" };

function one(value: string | string[] | undefined): string | undefined {
  return typeof value === "string" ? value : undefined;
}

export default async function InsightsPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const viewer = await requireViewer();
  const query = await searchParams;
  const view = await insights().overview(viewer, { period: one(query["period"]), of: one(query["of"]) });
  const empty = view.days.length === 0;
  const soon = `Not enough days yet: ${view.daysWritten} so far. From ${leastDays} on there is something to see.`;

  return (
    <Page width="wide">
      <PageHead title="Insights" beside={<PeriodBar period={view.period} />} />
      {empty ? (
        <EmptyState
          title={view.period.kind === "all" ? "Nothing to look back on yet" : `Nothing from ${view.period.name}`}
          action={<ButtonLink href="/journal/new">Write an entry</ButtonLink>}
        >
          As you write, this page shows your days, words and feelings: for you alone, and without marks.
        </EmptyState>
      ) : (
        <>
          <Facts view={view} />
          <div className="grid items-start gap-4 lg:grid-cols-2">
            <DaysChart view={view} {...(view.period.kind !== "month" && { className: "lg:col-span-2" })} />
            <MoodChart view={view} />
            <ChartCard
              title={
                view.feelings === 1 ? "What you felt: 1 confirmed feeling" : `What you felt: ${view.feelings} confirmed feelings`
              }
              note={view.feelings === 0 ? undefined : "Only what you confirmed counts."}
            >
              {view.feelings === 0 ? (
                <NotEnough>
                  No feeling confirmed in this time. An entry’s side panel and the check-in on Today are where they begin.
                </NotEnough>
              ) : (
                <Bars
                  of={view.feelings}
                  bars={view.moods.map(({ mood, count }) => ({ name: moodFacts(mood).label, count, color: `mood-${mood}` }))}
                />
              )}
            </ChartCard>
            <ChartCard title={`When in the week you wrote: ${view.entries} entries`}>
              {view.daysWritten < leastDays ? (
                <NotEnough>{soon}</NotEnough>
              ) : (
                <Bars
                  of={view.entries}
                  bars={view.weekdays.map(({ weekday, entries }) => ({ name: weekdays[weekday - 1] ?? "", count: entries }))}
                />
              )}
            </ChartCard>
            <ChartCard
              title={`When in the day you wrote: ${view.entries} entries`}
              {...(view.daysWritten >= leastDays && {
                note: `By the clock where you were: ${view.partsOfDay.map(({ part }) => `${part} ${hours[part]}`).join(", ")}.`,
              })}
            >
              {view.daysWritten < leastDays ? (
                <NotEnough>{soon}</NotEnough>
              ) : (
                <Bars
                  of={view.entries}
                  bars={view.partsOfDay.map(({ part, entries }) => ({ name: partNames[part], count: entries }))}
                />
              )}
            </ChartCard>
          </div>
        </>
      )}
    </Page>
  );
}
