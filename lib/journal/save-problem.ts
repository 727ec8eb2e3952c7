import type { Problem } from "@/lib/boundary/problems";
import type { SaveFailure } from "./service";

/** A refused save as the API says it; a conflict carries both texts. */
export function saveProblem(failure: SaveFailure | "unreadable"): Problem {
  if (failure === "save_id_taken")
    return { code: "invalid_input", errors: [{ field: "save_id", message: "was already used to save another entry" }] };
  if (typeof failure === "string") return { code: failure };
  const { current, yours } = failure;
  return {
    code: "conflict",
    members: {
      current: {
        content: current.body,
        title: current.title,
        revision: current.revision,
        updated_at: current.updatedAt.toISOString(),
      },
      yours: { content: yours.body, title: yours.title },
    },
  };
}
