import { answer, apiRoute } from "@/lib/boundary/api-route";
import { listTypes, typeJson } from "@/lib/companions/schema";
import { companionTypes } from "@/lib/companions/view";

export const GET = apiRoute(listTypes, async () => answer(200, companionTypes.map(typeJson)));
