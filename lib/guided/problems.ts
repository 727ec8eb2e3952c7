import type { Problem } from "@/lib/boundary/problems";
import type { GuidedReadFailure, GuidedSaveFailure } from "./service";
import { documentText } from "./view";

/** A refused call about a guided journal as the API says it; a conflict carries both, as those of free entries do. */
export function guidedProblem(failure: GuidedSaveFailure | GuidedReadFailure | "unknown_prompt"): Problem {
  if (failure === "save_id_taken")
    return { code: "invalid_input", errors: [{ field: "save_id", message: "was already used to save another entry" }] };
  if (failure === "lost") return { code: "journal_lost" };
  if (failure === "save_underway") return { code: failure, headers: { "retry-after": "5" } };
  if (typeof failure === "string") return { code: failure };
  if (failure.code === "invalid") return { code: "invalid_input", errors: [{ field: "content", message: failure.wrong }] };
  const { current, yours } = failure;
  return {
    code: "conflict",
    members: {
      current: {
        content: documentText(current.document),
        title: null,
        revision: current.revision,
        updated_at: current.updatedAt.toISOString(),
      },
      yours: { content: documentText(yours), title: null },
    },
  };
}
