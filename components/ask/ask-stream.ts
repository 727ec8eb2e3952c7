import { type Answer, isFields, refusalOf, request, textOf } from "@/components/editor/panel/call";
import { events } from "@/components/editor/panel/hint-stream";

/** Asks the journal; `onText` gets the checked sentences so far. The question goes in the body, never into an address. */
export async function askTheJournal(question: string, onText: (sofar: string) => void, signal: AbortSignal): Promise<Answer> {
  const { path, ...init } = request("POST", "/ask", { question });
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
