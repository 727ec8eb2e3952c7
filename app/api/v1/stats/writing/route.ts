import { answer, apiRoute } from "@/lib/boundary/api-route";
import { insights } from "@/lib/insights";
import { writingJson, statsWriting } from "@/lib/insights/schema";

export const GET = apiRoute(statsWriting, async ({ viewer, query }) =>
  answer(200, writingJson(await insights().span(viewer, query))),
);
