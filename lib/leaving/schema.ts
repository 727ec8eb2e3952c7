import { z } from "zod";
import { contract } from "@/lib/boundary/contract";
import type { Problem } from "@/lib/boundary/problems";
import { confirmation, type LeavingFault } from "./view";

/** A refusal, in the API's words. */
export function leavingProblem(fault: LeavingFault): Problem {
  const field = (name: string, message: string): Problem => ({ code: "invalid_input", errors: [{ field: name, message }] });
  switch (fault.code) {
    case "not_confirmed":
      return field("confirmation", `must be “${confirmation}”`);
    case "passphrase_missing":
      return field("passphrase", "is needed, because this account has one");
    case "wrong":
      return { code: "wrong_passphrase", members: { wait_seconds: fault.waitSeconds } };
    case "slowed":
      return { code: "too_many_requests", headers: { "retry-after": String(fault.waitSeconds) } };
    case "own_session_only":
    case "sign_in_again":
      return { code: fault.code };
  }
}

export const deleteAccount = contract({
  method: "DELETE",
  path: "/account",
  summary: "Delete the account that asks and everything of it, for good; only with a browser's session",
  access: "write",
  limit: "signIn",
  body: z.strictObject({
    confirmation: z.string({ error: `must be “${confirmation}”` }).max(200, "is too long"),
    passphrase: z.string({ error: "must be text" }).max(1024, "is too long").optional(),
  }),
  answers: { 204: null },
  problems: ["own_session_only", "wrong_passphrase", "sign_in_again"],
});

export const leavingContracts = [deleteAccount];
