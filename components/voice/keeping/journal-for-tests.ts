import type { Recording } from "./recording-store";

/** One that has ended and waits to be sent. */
export const recording: Recording = {
  id: "r",
  entryId: "e",
  fresh: true,
  state: "kept",
  startedAt: Date.parse("2026-11-20T21:10:00Z"),
  zone: "Europe/Berlin",
  milliseconds: 1_234.5,
  peaks: [3, 200],
  type: "audio/webm;codecs=opus",
  ready: null,
};

export const answer = (status: number, body: object | null = null) =>
  new Response(body === null ? null : JSON.stringify(body), { status });
export const refuse = (status: number, code: string, title = code, detail = "") => answer(status, { code, title, detail });

/** The journal, as far as recordings go, for tests of what sends them. */
export class Journal {
  readonly entries = new Set<string>();
  readonly recordings = new Map<string, { parts: Map<number, string>; kept: unknown }>();
  readonly asked: string[] = [];
  readonly reserved: unknown[] = [];
  /** What was said of recordings that were begun. */
  readonly begun: unknown[] = [];
  /** What was deleted. */
  readonly gone = new Set<string>();
  me = "alice";
  /** Answers the next request whose line begins so instead. */
  readonly instead = new Map<string, () => Response | Promise<Response>>();

  away = false;

  readonly fetch = async (path: string, init: RequestInit = {}): Promise<Response> => {
    if (this.away) throw new TypeError("no network");
    const line = `${init.method ?? "GET"} ${path.replace("/api/v1", "")}`;
    this.asked.push(line);
    const madeFor = new Headers(init.headers).get("pauz-account");
    if (madeFor !== null && madeFor !== this.me) return refuse(403, "other_account");
    for (const [begins, make] of this.instead) {
      if (!line.startsWith(begins)) continue;
      this.instead.delete(begins);
      return make();
    }
    return this.#answer(line, init.body);
  };

  #answer(line: string, body: BodyInit | null | undefined): Response {
    if (line === "GET /auth/me") return answer(200, { id: this.me });
    const said = typeof body === "string" ? JSON.parse(body) : null;
    if (line === "POST /freejournal") {
      this.reserved.push(said);
      this.entries.add(said.id);
      return answer(201, { id: said.id });
    }
    if (line === "POST /recordings") {
      this.begun.push(said);
      if (said.anew === true) this.gone.delete(said.id);
      if (this.gone.has(said.id)) return refuse(410, "recording_gone");
      if (!this.entries.has(said.entry_id)) return refuse(404, "not_found");
      if (!this.recordings.has(said.id)) this.recordings.set(said.id, { parts: new Map(), kept: null });
      return answer(201, { id: said.id, status: this.recordings.get(said.id)?.kept === null ? "uploading" : "kept" });
    }
    const [, id = "", rest = ""] = /\/recordings\/(\w+)\/?(.*)$/.exec(line) ?? [];
    const found = this.recordings.get(id);
    if (found === undefined) return refuse(404, "not_found");
    if (line.startsWith("DELETE")) {
      // Another's recording is one that doesn't exist.
      if (this.me !== "alice") return refuse(404, "not_found");
      this.letGo(id);
      return answer(204);
    }
    if (line.startsWith("GET"))
      return answer(200, { status: found.kept === null ? "uploading" : "kept", parts: [...found.parts.keys()] });
    if (rest.startsWith("parts/") && ArrayBuffer.isView(body)) {
      const [number, sound] = [Number(rest.slice(6)), new TextDecoder().decode(body)];
      // What is there stands.
      if ((found.parts.get(number) ?? sound) !== sound) return refuse(409, "part_differs");
      found.parts.set(number, sound);
      return answer(204);
    }
    if (found.parts.size < said.parts) return refuse(409, "parts_missing");
    found.kept = said;
    return answer(200, { status: "kept" });
  }

  readonly letGo = (id: string) => {
    this.recordings.delete(id);
    this.gone.add(id);
  };

  readonly sound = (id = "r") => [...(this.recordings.get(id)?.parts ?? [])].sort(([a], [b]) => a - b).map(([, text]) => text);
}
