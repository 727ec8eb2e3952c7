import { answer, apiRoute } from "@/lib/boundary/api-route";
import { insights } from "@/lib/insights";
import { totalGuidedJournals } from "@/lib/insights/schema";

export const GET = apiRoute(totalGuidedJournals, async ({ viewer }) =>
  answer(200, { total: (await insights().totals(viewer)).guided }),
);
