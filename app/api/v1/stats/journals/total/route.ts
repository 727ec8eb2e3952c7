import { answer, apiRoute } from "@/lib/boundary/api-route";
import { insights } from "@/lib/insights";
import { totalJournals } from "@/lib/insights/schema";

export const GET = apiRoute(totalJournals, async ({ viewer }) => {
  const { free, guided } = await insights().totals(viewer);
  return answer(200, { total: free + guided });
});
