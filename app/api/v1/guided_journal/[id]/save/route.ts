import { answer, apiRoute, problem } from "@/lib/boundary/api-route";
import { guided } from "@/lib/guided";
import { readDocument } from "@/lib/guided/document-schema";
import { guidedProblem } from "@/lib/guided/problems";
import { saveGuided } from "@/lib/guided/schema";
import { savedJson } from "@/lib/journal/schema";

export const POST = apiRoute(saveGuided, async ({ viewer, params, body }) => {
  const sent = readDocument(body.content);
  if ("wrong" in sent) return problem({ code: "invalid_input", errors: [{ field: "content", message: sent.wrong }] });
  const saved = await guided().save(viewer, params.id, sent.document, {
    base: body.base_revision,
    saveId: body.save_id,
    follows: body.follows,
    device: body.device,
    zone: body.zone,
    writtenAt: body.written_at,
  });
  return saved.ok ? answer(200, savedJson(saved.value)) : problem(guidedProblem(saved.error));
});
