import { answer, apiRoute, problem } from "@/lib/boundary/api-route";
import { journal } from "@/lib/journal";
import { saveProblem } from "@/lib/journal/save-problem";
import { saveEntry, savedJson } from "@/lib/journal/schema";
import { entryAnswer } from "../../../entry-answer";

export const POST = apiRoute(saveEntry, async ({ viewer, params, body, request }) => {
  const saved = await journal().save(
    viewer,
    params.id,
    { body: body.content, title: body.title },
    {
      base: body.base_revision,
      saveId: body.save_id,
      follows: body.follows,
      device: body.device,
      zone: body.zone,
      writtenAt: body.written_at,
    },
  );
  if (!saved.ok) return problem(saveProblem(saved.error));
  const minimal = request.headers.get("prefer")?.includes("return=minimal") === true;
  return minimal ? answer(200, savedJson(saved.value)) : entryAnswer(200, viewer, saved.value);
});
