import type { Problem } from "@/lib/boundary/problems";
import type { BeginFailure, FinishFailure, PartFailure } from "./uploads";

/** Why a recording wasn't taken, as the API says it. */
export function uploadProblem(failure: BeginFailure | PartFailure | FinishFailure): Problem {
  if (typeof failure === "string") return { code: failure };
  if (failure.code === "parts_missing") return { code: failure.code, members: { missing: failure.missing } };
  return { code: "invalid_input", errors: [{ field: "parts", message: `must be ${failure.there}: so many are there` }] };
}
