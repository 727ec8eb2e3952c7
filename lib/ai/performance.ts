import { randomUUID } from "node:crypto";
import type { Clock } from "@/lib/clock/clock";
import type { Database } from "@/lib/db/database";
import type { Feature, ProviderName, Usage } from "./port";
import { costMicros, soundCostMicros } from "./prices";

/** How one call went, told of nobody: which use, which model, how long, how much. */
export type CallFacts = {
  readonly use: Feature;
  readonly provider: ProviderName;
  readonly model: string;
  readonly outcome: "answered" | "nothing" | "failed" | "timed_out" | "cancelled";
  readonly milliseconds: number;
  readonly usage: Usage | undefined;
  /** Of the sound that was sent. */
  readonly seconds?: number | null;
  readonly cached: boolean;
};

/** All calls of one use to one model. */
export type ReportLine = {
  readonly use: string;
  readonly provider: string;
  readonly model: string;
  readonly calls: number;
  /** Of those that were not broken off by the writer, the part that got an answer or an honest "nothing"; null when all were. */
  readonly success: number | null;
  /** Of calls that were really made; null when all were answered from the cache. */
  readonly medianMs: number | null;
  readonly p95Ms: number | null;
  readonly inputTokens: number;
  readonly outputTokens: number;
  /** Millionths of a US dollar, of the calls whose cost is known. */
  readonly costMicros: number;
  /** Calls that were made and whose cost isn't known. */
  readonly unknownCosts: number;
  /** The part that was answered from the cache. */
  readonly cached: number;
};

/** Days for which these rows are kept: a year can be compared with the one before. */
const keptDays = 400;
const day = 86_400_000;

export type Performance = ReturnType<typeof createPerformance>;

/** A sound is paid for by its length where it was heard; whether one that failed was, nobody says. */
function costOf({ provider, model, usage, seconds, outcome }: Omit<CallFacts, "cached">): number | null {
  if (seconds === undefined || seconds === null) return costMicros(provider, model, usage);
  return outcome === "answered" || outcome === "nothing" ? soundCostMicros(model, seconds) : null;
}

/** The record of how every AI does, without anybody's name in it. */
export function createPerformance(deps: { readonly db: Database; readonly clock: Clock }) {
  const { db, clock } = deps;
  const before = (days: number) => new Date(clock.now().getTime() - days * day);

  return {
    async note({ usage, seconds = null, cached, ...facts }: CallFacts): Promise<void> {
      await db.prisma.aiPerformance.create({
        data: {
          id: randomUUID(),
          at: clock.now(),
          ...facts,
          success: facts.outcome === "answered" || facts.outcome === "nothing",
          inputTokens: usage?.input ?? null,
          outputTokens: usage?.output ?? null,
          costMicros: cached ? 0 : costOf({ ...facts, usage, seconds }),
          cached,
        },
      });
    },

    /** The last `days` days by use, provider and model, the most called first. */
    async report(days: number): Promise<readonly ReportLine[]> {
      const { rows } = await db.pool.query<ReportLine>(
        `SELECT "use", provider, model, count(*)::int AS calls,
           avg(success::int) FILTER (WHERE outcome <> 'cancelled')::float8 AS success,
           percentile_cont(0.5) WITHIN GROUP (ORDER BY milliseconds) FILTER (WHERE NOT cached) AS "medianMs",
           percentile_cont(0.95) WITHIN GROUP (ORDER BY milliseconds) FILTER (WHERE NOT cached) AS "p95Ms",
           coalesce(sum(input_tokens), 0)::float8 AS "inputTokens",
           coalesce(sum(output_tokens), 0)::float8 AS "outputTokens",
           coalesce(sum(cost_micros), 0)::float8 AS "costMicros",
           count(*) FILTER (WHERE cost_micros IS NULL)::int AS "unknownCosts",
           avg(cached::int)::float8 AS cached
         FROM ai_performance WHERE at > $1
         GROUP BY "use", provider, model ORDER BY calls DESC, "use", provider, model`,
        [before(days)],
      );
      return rows;
    },

    /** Takes away rows that nobody compares with any more. */
    async sweep(): Promise<number> {
      const { rowCount } = await db.pool.query("DELETE FROM ai_performance WHERE at < $1", [before(keptDays)]);
      return rowCount ?? 0;
    },
  };
}
