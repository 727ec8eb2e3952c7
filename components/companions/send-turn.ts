import { type Answer, isFields, refusalOf, request, textOf } from "@/components/editor/panel/call";
import { events } from "@/components/editor/panel/hint-stream";
import { type TurnFacts, turnsIn } from "./turn-facts";

type Said = {
  readonly id: string;
  readonly text: string;
  /** The place of the newest message this page shows. */
  readonly after: number;
};

/** Says something and waits for the answer; `onText` gets what there is of it so far. Sent again, it is said once. */
export async function sendTurn(
  conversationId: string,
  { id, text, after }: Said,
  onText: (sofar: string) => void,
  signal: AbortSignal,
): Promise<Answer> {
  const { path, ...init } = request("POST", `/sessions/${conversationId}/messages`, { id, content: text, after });
  const headers = { "content-type": "application/json", accept: "text/event-stream" };
  let sofar = "";
  try {
    const response = await fetch(path, { ...init, headers, signal });
    if (!response.ok || response.body === null) return { ok: false, refusal: refusalOf(await response.json()) };
    for await (const { name, data } of events(response.body)) {
      if (!isFields(data)) continue;
      if (name === "delta") onText((sofar += textOf(data, "text")));
      if (name === "done") return { ok: true, value: data };
      if (name === "problem") return { ok: false, refusal: refusalOf(data) };
    }
  } catch (fault) {
    if (signal.aborted) return { ok: false, refusal: { code: "aborted", title: "", detail: "" } };
    if (!(fault instanceof TypeError || fault instanceof SyntaxError)) throw fault;
  }
  return { ok: false, refusal: refusalOf(null) };
}

/** What stands before a place of the conversation; null when PAUZ can't be reached. */
export async function earlierTurns(
  conversationId: string,
  before: number,
): Promise<{ readonly turns: readonly TurnFacts[]; readonly more: boolean } | null> {
  try {
    const response = await fetch(`/api/v1/sessions/${conversationId}/messages?cursor=${before}`);
    if (!response.ok) return null;
    const value: unknown = await response.json();
    return { turns: turnsIn(value), more: response.headers.has("link") };
  } catch {
    return null;
  }
}
