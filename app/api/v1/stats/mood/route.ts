import { answer, apiRoute } from "@/lib/boundary/api-route";
import { insights } from "@/lib/insights";
import { moodJson, statsMood } from "@/lib/insights/schema";

export const GET = apiRoute(statsMood, async ({ viewer, query }) => answer(200, moodJson(await insights().span(viewer, query))));
