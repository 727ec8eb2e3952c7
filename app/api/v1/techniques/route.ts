import { answer, apiRoute } from "@/lib/boundary/api-route";
import { listTechniques, techniqueJson } from "@/lib/guided/asking-schema";
import { techniques } from "@/lib/guided/techniques/all";
import { recommendations } from "@/lib/memory";

export const GET = apiRoute(listTechniques, async ({ viewer }) => {
  const recommended = await recommendations().recommendations(viewer);
  const reasonOf = (id: string) => recommended.find((one) => one.kind === "technique" && one.technique === id)?.reason ?? null;
  return answer(
    200,
    techniques.map((technique) => techniqueJson(technique, reasonOf(technique.id))),
  );
});
