import type { InsightsView } from "@/lib/insights/view";
import { moodFacts } from "@/lib/mood/view";
import { Bars } from "./bars";
import { ChartCard, NotEnough } from "./chart-card";

/** How often each feeling was confirmed. */
export function FeelingsChart({ view }: { view: InsightsView }) {
  const { feelings, moods } = view;
  if (feelings === 0) {
    return (
      <ChartCard title="What you felt">
        <NotEnough>
          No feeling confirmed in this time. The check-in on Today and an entry’s side panel are where they begin.
        </NotEnough>
      </ChartCard>
    );
  }
  return (
    <ChartCard
      title={feelings === 1 ? "What you felt: 1 confirmed feeling" : `What you felt: ${feelings} confirmed feelings`}
      note="Only what you confirmed counts."
    >
      <Bars
        of={feelings}
        bars={moods.map(({ mood, count }) => ({ name: moodFacts(mood).label, count, color: `mood-${mood}` }))}
      />
    </ChartCard>
  );
}
