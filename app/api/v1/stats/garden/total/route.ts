import { answer, apiRoute } from "@/lib/boundary/api-route";
import { insights } from "@/lib/insights";
import { totalFlowers } from "@/lib/insights/schema";

export const GET = apiRoute(totalFlowers, async ({ viewer }) =>
  answer(200, { total: (await insights().totals(viewer)).flowers }),
);
