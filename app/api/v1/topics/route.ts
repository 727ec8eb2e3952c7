import { answer, apiRoute } from "@/lib/boundary/api-route";
import { recommendations } from "@/lib/memory";
import { listTopics, topicsJson } from "@/lib/memory/schema";

export const GET = apiRoute(listTopics, async ({ viewer }) =>
  answer(200, topicsJson(await recommendations().recommendations(viewer))),
);
