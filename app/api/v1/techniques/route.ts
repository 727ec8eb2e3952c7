import { answer, apiRoute } from "@/lib/boundary/api-route";
import { listTechniques, techniqueJson } from "@/lib/guided/asking-schema";
import { techniques } from "@/lib/guided/techniques/all";

export const GET = apiRoute(listTechniques, () => Promise.resolve(answer(200, techniques.map(techniqueJson))));
