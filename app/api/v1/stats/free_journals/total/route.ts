import { answer, apiRoute } from "@/lib/boundary/api-route";
import { insights } from "@/lib/insights";
import { totalFreeJournals } from "@/lib/insights/schema";

export const GET = apiRoute(totalFreeJournals, async ({ viewer }) =>
  answer(200, { total: (await insights().totals(viewer)).free }),
);
