import { answer, apiRoute, problem } from "@/lib/boundary/api-route";
import { readBytes } from "@/lib/boundary/read-body";
import { voice } from "@/lib/voice";
import { uploadProblem } from "@/lib/voice/problems";
import { putPart } from "@/lib/voice/schema";
import { partBytes } from "@/lib/voice/view";

export const PUT = apiRoute(putPart, async ({ viewer, params, request }) => {
  // Before a megabyte is read for nothing.
  const known = await voice().read(viewer, params.id);
  if (!known.ok) return problem({ code: known.error });
  const type = request.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase();
  if (type !== "application/octet-stream") return problem({ code: "send_bytes" });
  const bytes = await readBytes(request, partBytes);
  if (bytes === undefined) return problem({ code: "part_too_large" });
  if (bytes.length === 0) return problem({ code: "sound_empty" });
  const put = await voice().putPart(viewer, params.id, params.n, bytes);
  return put.ok ? answer(204) : problem(uploadProblem(put.error));
});
