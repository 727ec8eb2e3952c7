import type { Problem } from "@/lib/boundary/problems";
import type { RestoreFailure } from "./service";

/** Why an earlier version couldn't be brought back, as the API says it. */
export function restoreProblem(failure: RestoreFailure): Problem {
  switch (failure) {
    case "save_underway":
      return { code: failure, headers: { "retry-after": "5" } };
    case "lost":
      return { code: "journal_lost" };
    // Each restoring has an id of its own: asking again takes another.
    case "save_id_taken":
      return { code: "internal" };
    default:
      return { code: failure };
  }
}
