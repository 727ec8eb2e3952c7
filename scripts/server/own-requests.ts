import { randomBytes } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";
import type { Settings } from "@/lib/config/settings";

// An action that leads to another page is answered with that page: Next asks this very server for it, with the headers of the
// action's request. It asks where the server listens, which need not be PAUZ's address; taken for a stranger's, the request would
// be sent on to that address, lose its cookie on the way, and bring the sign-in page in the place of the one asked for.

const header = "x-pauz-own";
const mark = randomBytes(16).toString("hex");

/** Marks a request, so that those which Next makes on its behalf are known. */
export function markOwn(headers: IncomingHttpHeaders): void {
  headers[header] = mark;
}

/** Whether this process itself sent the request. */
export function isOwn(headers: IncomingHttpHeaders): boolean {
  return headers[header] === mark;
}

/** Where this process reaches itself. */
export function ownOrigin({ host, port }: Pick<Settings, "host" | "port">): string {
  const anywhere = { "0.0.0.0": "127.0.0.1", "::": "::1" }[host] ?? host;
  return `http://${anywhere.includes(":") ? `[${anywhere}]` : anywhere}:${port}`;
}
