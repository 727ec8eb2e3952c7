import { answer, apiRoute } from "@/lib/boundary/api-route";
import { memory } from "@/lib/memory";
import { forgetMemories, listMemories, memoryJson } from "@/lib/memory/schema";

export const GET = apiRoute(listMemories, async ({ viewer, query }) =>
  answer(200, (await memory().list(viewer, query.q)).map(memoryJson)),
);

export const DELETE = apiRoute(forgetMemories, async ({ viewer }) => {
  await memory().forgetAll(viewer);
  return answer(204);
});
