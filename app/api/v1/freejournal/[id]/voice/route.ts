import { answer, apiRoute, problem } from "@/lib/boundary/api-route";
import { journal } from "@/lib/journal";
import { voice } from "@/lib/voice";
import { fileOfForm } from "@/lib/voice/multipart";
import { uploadProblem } from "@/lib/voice/problems";
import { sendVoice, spokenJson } from "@/lib/voice/schema";
import { isSettled } from "@/lib/voice/view";

/** How long a caller is kept waiting for the words. */
const patienceMs = 20_000;

const said = {
  no_file: "is missing: send the sound in it",
  cut: "ended before its end: nothing of it was kept",
} as const;

export const POST = apiRoute(sendVoice, async ({ viewer, params, request }) => {
  const before = await journal().read(viewer, params.id);
  if (!before.ok) return problem({ code: before.error });
  const form = await fileOfForm(request, ({ name, bytes }) => voice().receive(viewer, params.id, name, bytes));
  if (!form.ok) {
    if (form.error !== "no_file" && form.error !== "cut") return problem({ code: form.error });
    return problem({ code: "invalid_input", errors: [{ field: "audio_file", message: said[form.error] }] });
  }
  if (!form.value.ok) return problem(uploadProblem(form.value.error));
  const settled = await voice().settled(viewer, form.value.value.id, patienceMs);
  // As it is now: somebody may have gone on writing meanwhile.
  const entry = await journal().read(viewer, params.id);
  if (!settled.ok || !entry.ok) return problem({ code: "not_found" });
  return answer(isSettled(settled.value.transcription) ? 200 : 202, spokenJson(settled.value, entry.value));
});
