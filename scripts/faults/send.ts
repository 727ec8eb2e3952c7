import { request, type IncomingMessage } from "node:http";
import { Readable } from "node:stream";
import type { Outcome } from "@/components/editor/save/save-state";
import { outcomeOf } from "@/components/editor/save/answers";

export type Sent = {
  readonly entryId: string;
  readonly text: string;
  readonly base: number;
  readonly saveId: string;
  readonly device: string;
};

const patience = 20_000;

/** One HTTP request on a connection of its own, answered as a browser sees it: a body that breaks off is an error when read. */
export function ask(url: string, token: string, method: string, path: string, body?: unknown): Promise<Response> {
  return new Promise((resolve, reject) => {
    const bytes = body === undefined ? undefined : Buffer.from(JSON.stringify(body));
    const headers = {
      authorization: `Bearer ${token}`,
      ...(bytes === undefined ? {} : { "content-type": "application/json", "content-length": String(bytes.length) }),
    };
    const asked = request(new URL(path, url), { method, headers, agent: false, timeout: patience }, (answer: IncomingMessage) => {
      const stream = Readable.toWeb(answer) as ReadableStream<Uint8Array>; // Node's and the web's type of one thing.
      const status = answer.statusCode ?? 0;
      resolve(
        new Response(status === 204 ? null : stream, {
          status,
          headers: { "content-type": answer.headers["content-type"] ?? "" },
        }),
      );
    });
    asked.on("timeout", () => asked.destroy(new Error("no answer")));
    asked.on("error", reject);
    asked.end(bytes);
  });
}

/** Sends a save as the editor does, and understands the answer by the editor's own rules. */
export async function sendSave(url: string, token: string, sent: Sent): Promise<Outcome> {
  try {
    const body = {
      content: sent.text,
      title: null,
      base_revision: sent.base,
      save_id: sent.saveId,
      device: sent.device,
      zone: "Europe/Berlin",
    };
    return await outcomeOf(await ask(url, token, "POST", `/api/v1/freejournal/${sent.entryId}/save`, body));
  } catch {
    return { kind: "unreachable" };
  }
}
