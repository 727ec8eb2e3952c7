"use server";

import { requireViewer } from "@/lib/auth/session";
import { parseLocalDate } from "@/lib/clock/local-date";
import { lookBacks } from "@/lib/insights";
import type { LookBackPeriod, LookBackView } from "@/lib/insights/view";

/** Looks back anew at the week or month the day is in; null where there is nothing to look back on. */
export async function writeLookBack(period: LookBackPeriod, of: string): Promise<LookBackView | null> {
  const viewer = await requireViewer();
  // A browser sends these: anything else than the two periods and a day is the present week.
  return (await lookBacks().write(viewer, period === "month" ? "month" : "week", parseLocalDate(String(of)))) ?? null;
}
