import { answer, apiRoute } from "@/lib/boundary/api-route";
import { careListening } from "@/lib/care";
import { lookForCare } from "@/lib/care/schema";

export const POST = apiRoute(lookForCare, async ({ body }) => {
  const heard = await careListening().hears(body.text);
  return answer(200, { signal: heard?.kind ?? null });
});
