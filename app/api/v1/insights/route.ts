import { answer, apiRoute } from "@/lib/boundary/api-route";
import { lookBacks } from "@/lib/insights";
import { lookBackJson, readInsights } from "@/lib/insights/look-back-schema";

export const GET = apiRoute(readInsights, async ({ viewer, query }) => {
  const [week, month] = await Promise.all([
    lookBacks().read(viewer, "week", query.of),
    lookBacks().read(viewer, "month", query.of),
  ]);
  return answer(200, {
    week: week === undefined ? null : lookBackJson(week),
    month: month === undefined ? null : lookBackJson(month),
  });
});
