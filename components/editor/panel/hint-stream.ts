import { type Answer, isFields, refusalOf, request, textOf } from "./call";

type StreamEvent = { readonly name: string; readonly data: unknown };

/** The events of a stream, as they come. */
export async function* events(body: ReadableStream<Uint8Array>): AsyncGenerator<StreamEvent> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = "";
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    rest += decoder.decode(part.value, { stream: true });
    const blocks = rest.split("\n\n");
    rest = blocks.pop() ?? "";
    for (const block of blocks) {
      const name = /^event: (.*)$/m.exec(block)?.[1] ?? "message";
      const data: unknown = JSON.parse(/^data: (.*)$/m.exec(block)?.[1] ?? "null");
      yield { name, data };
    }
  }
}

/** Sends words in a request's body and waits for an answer that comes in parts; `onText` gets what there is of it so far. */
export async function askStreamed(
  path: string,
  body: Parameters<typeof request>[2],
  onText: (sofar: string) => void,
  signal: AbortSignal,
): Promise<Answer> {
  const { path: address, ...init } = request("POST", path, body);
  const headers = { "content-type": "application/json", accept: "text/event-stream" };
  let sofar = "";
  try {
    const response = await fetch(address, { ...init, headers, signal });
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

/** Asks for one question about the text, or for `another` than it had; `onText` gets what there is of it so far. */
export async function askForHint(
  entryId: string,
  text: string,
  another: boolean,
  onText: (sofar: string) => void,
  signal: AbortSignal,
): Promise<Answer> {
  return askStreamed(`/freejournal/${entryId}/hints`, { current_content: text, another }, onText, signal);
}
