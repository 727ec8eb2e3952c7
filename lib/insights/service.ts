import type { Viewer } from "@/lib/auth/viewer";
import type { Clock } from "@/lib/clock/clock";
import { addDays, type LocalDate, localDateOf } from "@/lib/clock/local-date";
import { day, weekOf } from "./days";
import { periodKind, periodOf } from "./period";
import type { InsightsStore } from "./store";
import { type FeelingFact, rhythmWeeks, summarise } from "./summary";
import type { InsightsView, Period } from "./view";

const earliestDay = day("1900-01-01");
const earlier = (a: LocalDate, b: LocalDate): LocalDate => (a < b ? a : b);
const later = (a: LocalDate, b: LocalDate): LocalDate => (a > b ? a : b);

export type InsightsService = ReturnType<typeof createInsightsService>;

/** Figures over a span of days, as the API gives them. */
type Span = {
  readonly from?: LocalDate | undefined;
  readonly to?: LocalDate | undefined;
  readonly days?: number | undefined;
};

/** How much there is, the trash left out. */
export type Totals = { readonly free: number; readonly guided: number; readonly flowers: number };

const defaultDays = 30;
/** A longer span begins that many days before its end; the answer says where. */
export const maxSpanDays = 1200;

export function createInsightsService(deps: {
  readonly store: InsightsStore;
  readonly clock: Clock;
  readonly calendarOf: (
    viewer: Viewer,
  ) => Promise<{ readonly zone: string; readonly dayStart: number; readonly weekStart: number }>;
  /** The confirmed feelings of a span of days, in the order in which they were confirmed. */
  readonly feelingsOf: (viewer: Viewer, from: LocalDate, to: LocalDate) => Promise<readonly FeelingFact[]>;
  readonly countEntries: (viewer: Viewer, kind: "free" | "guided") => Promise<number>;
  readonly countFlowers: (viewer: Viewer) => Promise<number>;
}) {
  const { store } = deps;

  async function calendar(viewer: Viewer) {
    const { zone, dayStart, weekStart } = await deps.calendarOf(viewer);
    return { today: localDateOf(deps.clock.now(), zone, dayStart), weekStart };
  }

  async function look(viewer: Viewer, period: Period, today: LocalDate, weekStart: number): Promise<InsightsView> {
    const rhythmFrom = addDays(weekOf(today, weekStart), -7 * rhythmWeeks);
    const [entries, feelings, recent] = await Promise.all([
      store.entries(viewer.userId, period.from, period.to),
      deps.feelingsOf(viewer, period.from, period.to),
      store.entries(viewer.userId, rhythmFrom, today),
    ]);
    return summarise({ period, entries, feelings, recent: recent.map((entry) => entry.date), today, weekStart });
  }

  return {
    /** The overview of the period an address names (see `periodOf`), in the person's own calendar. */
    async overview(
      viewer: Viewer,
      asked: { readonly period?: string | undefined; readonly of?: string | undefined },
    ): Promise<InsightsView> {
      const [{ today, weekStart }, first] = await Promise.all([calendar(viewer), store.firstDay(viewer.userId)]);
      return look(viewer, periodOf(periodKind(asked.period), asked.of, today, first), today, weekStart);
    },

    /** Figures for any span: `from` and `to`, or the last `days` (30 unless said), today included; never more than `maxSpanDays`. */
    async span(viewer: Viewer, asked: Span): Promise<InsightsView> {
      const { today, weekStart } = await calendar(viewer);
      // Within years that calendars and PostgreSQL agree on; a day to come may be an entry's by its writer's choice.
      const within = (date: LocalDate) => later(earliestDay, earlier(date, addDays(today, 366)));
      const to = within(asked.to ?? (asked.from === undefined ? today : later(asked.from, today)));
      const from = within(asked.from ?? addDays(to, 1 - (asked.days ?? defaultDays)));
      const period: Period = {
        kind: "month",
        from: later(from, addDays(to, 1 - maxSpanDays)),
        to,
        name: `${from} to ${to}`,
        earlier: undefined,
        later: undefined,
      };
      return look(viewer, period, today, weekStart);
    },

    async totals(viewer: Viewer): Promise<Totals> {
      const [free, guided, flowers] = await Promise.all([
        deps.countEntries(viewer, "free"),
        deps.countEntries(viewer, "guided"),
        deps.countFlowers(viewer),
      ]);
      return { free, guided, flowers };
    },
  };
}
