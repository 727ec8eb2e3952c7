import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { lengthHeader } from "@/lib/boundary/known-length";
import { runtimeFacts } from "@/lib/config/runtime";
import { errorFields, log } from "@/lib/observability/log";
import { addressOf, remoteAddress } from "./addressing";
import { answeredAtApi, readable } from "./api-door";
import { readiness } from "./health";
import { isOwn, markOwn } from "./own-requests";

/** What serves the pages; none in a process that only works on jobs. */
export type Pages = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

function plain(response: ServerResponse, status: number, text: string, headers: Readonly<Record<string, string>> = {}): void {
  response.writeHead(status, { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store", ...headers });
  response.end(`${text}\n`);
}

function json(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, { "content-type": "application/json", "cache-control": "no-store" });
  response.end(JSON.stringify(value));
}

/** Whether the process lives and whether it can work: asked by machines, under any Host. */
async function answeredHealth(path: string, response: ServerResponse): Promise<boolean> {
  if (path === "/healthz") json(response, 200, { status: "alive" });
  else if (path === "/readyz") {
    const state = await readiness();
    json(response, state.ready ? 200 : 503, state);
  } else return false;
  return true;
}

/** Headers that say where a request came from and went to: ours replace whatever a client claims. */
function settle(request: IncomingMessage, url: string): void {
  const { host, protocol } = new URL(url);
  const forwarded = request.headers["x-forwarded-for"];
  const from = remoteAddress(url, request.socket.remoteAddress, Array.isArray(forwarded) ? forwarded.join(",") : forwarded);
  delete request.headers.forwarded;
  delete request.headers["x-forwarded-port"];
  request.headers.host = host;
  request.headers["x-forwarded-host"] = host;
  request.headers["x-forwarded-proto"] = protocol.replace(":", "");
  request.headers["x-forwarded-for"] = from;
  request.headers["x-pauz-address"] = from;
  markOwn(request.headers);
}

/** Has the length that a page says by our own name told by the one that everybody knows. Whoever packs the answer takes it away. */
function tellLength(response: ServerResponse): void {
  const set = response.setHeader.bind(response);
  response.setHeader = (name, value) =>
    name.toLowerCase() === lengthHeader ? set("content-length", String(value)) : set(name, value);
}

async function receive(url: string, pages: Pages | undefined, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const target = readable(request.url ?? "/");
  request.url = target;
  // While draining, each answer ends its connection, so that the next request goes to another copy.
  if (runtimeFacts().draining === true) response.setHeader("connection", "close");
  if (await answeredHealth(target.split("?")[0] ?? "", response)) return;
  if (pages === undefined) return plain(response, 404, "This process works on background jobs only.");
  const address = isOwn(request.headers) ? { kind: "here" as const } : addressOf(url, request.headers.host, target);
  if (address.kind === "redirect") return plain(response, 308, `PAUZ is at ${url}`, { location: address.to });
  if (address.kind === "refuse") return plain(response, 421, `PAUZ is at ${url}`);
  if (await answeredAtApi(request, target, response)) return;
  settle(request, url);
  if (url.startsWith("https:")) response.setHeader("strict-transport-security", "max-age=31536000");
  tellLength(response);
  await pages(request, response);
}

/** The one http server: health, canonical address, then the pages. */
export function frontDoor(url: string, pages: Pages | undefined): Server {
  const server = createServer((request, response) => {
    receive(url, pages, request, response).catch((error: unknown) => {
      log("error", "request.failed", errorFields(error));
      if (response.headersSent) response.destroy();
      else plain(response, 500, "Something broke on our side. Nothing you wrote is lost.");
    });
  });
  // Longer than a proxy keeps its idle connections, or one would be used just as it is closed.
  server.keepAliveTimeout = 65_000;
  return server;
}

/** Listens; rejects with the system's error when the port is taken or forbidden. */
export function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      resolve();
    });
  });
}

/** Takes no new connection and resolves when the requests in flight are answered, or after `patience` milliseconds. */
export async function drain(server: Server, patience: number): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  // A connection kept alive ends when its request has been answered.
  const sweep = setInterval(() => server.closeIdleConnections(), 50);
  const late = setTimeout(() => server.closeAllConnections(), patience);
  await closed;
  clearInterval(sweep);
  clearTimeout(late);
}
