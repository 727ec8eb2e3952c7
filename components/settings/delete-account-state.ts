import type { LeavingFault } from "@/lib/leaving/view";

/** What came of asking; empty at first. */
export type LeaveState = { readonly fault?: LeaveFaultCode; readonly waitSeconds?: number };
type LeaveFaultCode = LeavingFault["code"] | "too_many" | "unreachable" | "broken";

const words: Readonly<Record<LeaveFaultCode, string>> = {
  not_confirmed: "The words aren’t the ones asked for. Type them as they stand above the field.",
  passphrase_missing: "Your passphrase is needed, too.",
  wrong: "That is not the passphrase.",
  slowed: "Too many tries that did not fit.",
  sign_in_again: "It has been a while since you signed in. Reload this page and sign in once more.",
  own_session_only: "Only you can do this, signed in in a browser.",
  too_many: "Too many tries in a short time. Wait a minute, then try again.",
  unreachable:
    "PAUZ couldn’t be reached, or its answer got lost. Reload this page: it shows whether your account is still there.",
  broken: "Something broke on our side. Try again in a moment.",
};

/** What happened, in words, with the wait where there is one. */
export function wordsOf(state: LeaveState): string {
  if (state.fault === undefined) return "";
  const wait = state.waitSeconds ?? 0;
  if (wait === 0) return words[state.fault];
  return `${words[state.fault]} Wait ${wait === 1 ? "a second" : `${wait} seconds`} before the next try.`;
}

const codes: Readonly<Record<string, LeaveFaultCode>> = {
  wrong_passphrase: "wrong",
  sign_in_again: "sign_in_again",
  own_session_only: "own_session_only",
};

/** What a refusal of the API means here. */
function faultOf(status: number, body: unknown, retryAfter: number): LeaveState {
  const problem: Readonly<Record<string, unknown>> = typeof body === "object" && body !== null ? { ...body } : {};
  if (status === 429) return retryAfter > 0 ? { fault: "slowed", waitSeconds: retryAfter } : { fault: "too_many" };
  if (status === 422) {
    const passphrase = JSON.stringify(problem["errors"] ?? "").includes('"passphrase"');
    return { fault: passphrase ? "passphrase_missing" : "not_confirmed" };
  }
  const wait = problem["wait_seconds"];
  const fault = codes[String(problem["code"])] ?? "broken";
  return typeof wait === "number" && wait > 0 ? { fault, waitSeconds: wait } : { fault };
}

/** Asks PAUZ to delete the account; `gone` when it is closed. */
export async function requestLeave(form: FormData): Promise<"gone" | LeaveState> {
  const text = (name: string) => {
    const value = form.get(name);
    return typeof value === "string" ? value : "";
  };
  const passphrase = text("passphrase");
  const body = JSON.stringify({ confirmation: text("confirmation"), ...(passphrase === "" ? {} : { passphrase }) });
  try {
    const headers = { "content-type": "application/json" };
    const answer = await fetch("/api/v1/account", { method: "DELETE", headers, body });
    // 401: somebody has just done it from another tab, or the session ended. The page that follows says which.
    if (answer.status === 401) window.location.replace("/signin");
    if (answer.status === 204) return "gone";
    const read: unknown = await answer.json().catch(() => null);
    return faultOf(answer.status, read, Number(answer.headers.get("retry-after") ?? 0));
  } catch {
    return { fault: "unreachable" };
  }
}
