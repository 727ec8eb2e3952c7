import type { Metadata } from "next";
import { Emblem } from "@/components/garden/emblem";
import { DaysChart } from "@/components/insights/days-chart";
import { Facts } from "@/components/insights/facts";
import { LookBackCard } from "@/components/insights/look-back-card";
import { FeelingsChart } from "@/components/insights/feelings-chart";
import { PartsOfDayChart, WeekdaysChart } from "@/components/insights/habit-charts";
import { MoodChart } from "@/components/insights/mood-chart";
import { PeriodBar } from "@/components/insights/period-bar";
import { Page, PageHead } from "@/components/shell/page";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { requireViewer } from "@/lib/auth/session";
import { account } from "@/lib/account";
import { insights, lookBacks } from "@/lib/insights";
import { writeLookBack } from "./actions";

export const metadata: Metadata = { title: "Insights" };

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
  const inMonth = view.period.kind === "month";
  const [lookBack, { ai }] = await Promise.all([
    inMonth ? lookBacks().read(viewer, "month", view.period.from) : lookBacks().read(viewer, "week"),
    account().settings(viewer),
  ]);
  const mayWrite =
    ai.enabled &&
    ai.consentAt !== null &&
    ai.ask &&
    account()
      .providers()
      .some(({ reads }) => reads);

  return (
    <Page width="wide">
      <PageHead title="Insights" beside={<PeriodBar period={view.period} />} />
      {view.days.length === 0 ? (
        <EmptyState
          picture={<Emblem mood="happy" />}
          title={view.period.kind === "all" ? "Nothing to look back on yet" : `Nothing from ${view.period.name}`}
          action={<ButtonLink href="/journal/new">Write an entry</ButtonLink>}
        >
          As you write, this page shows your days, words and feelings: for you alone, and without marks.
        </EmptyState>
      ) : (
        <>
          <Facts view={view} />
          {lookBack !== undefined && (
            <LookBackCard
              key={`${lookBack.period} ${lookBack.from}`}
              first={lookBack}
              write={mayWrite ? writeLookBack.bind(null, lookBack.period, lookBack.from) : undefined}
            />
          )}
          {!inMonth && <DaysChart view={view} className="mb-4" />}
          <div className="grid items-start gap-4 lg:grid-cols-2">
            <div className="grid min-w-0 gap-4">
              {inMonth ? <DaysChart view={view} /> : <MoodChart view={view} />}
              <WeekdaysChart view={view} />
            </div>
            <div className="grid min-w-0 gap-4">
              {inMonth && <MoodChart view={view} />}
              <FeelingsChart view={view} />
              <PartsOfDayChart view={view} />
            </div>
          </div>
        </>
      )}
    </Page>
  );
}
