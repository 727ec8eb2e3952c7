import { answer, apiRoute, problem } from "@/lib/boundary/api-route";
import { memory } from "@/lib/memory";
import { forgetMemory, memoryJson, rewriteMemory } from "@/lib/memory/schema";
import { maxMemoryLength } from "@/lib/memory/view";

export const PATCH = apiRoute(rewriteMemory, async ({ viewer, params, body }) => {
  const changed = await memory().rewrite(viewer, params.id, body.text);
  if (changed.ok) return answer(200, memoryJson(changed.value));
  if (changed.error === "not_found") return problem({ code: "not_found" });
  const message = `must be 1 to ${maxMemoryLength} characters`;
  return problem({ code: "invalid_input", errors: [{ field: "text", message }] });
});

export const DELETE = apiRoute(forgetMemory, async ({ viewer, params }) => {
  const forgotten = await memory().forget(viewer, params.id);
  return forgotten.ok ? answer(204) : problem({ code: forgotten.error });
});
