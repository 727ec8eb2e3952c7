import { readFile } from "node:fs/promises";
import { join } from "node:path";

/**
 * The worker that answers without a network. It belongs to one build and lies beside it; there is none while pages are being
 * developed. It is asked for anew each time, so that a new version is found.
 */
export async function GET(): Promise<Response> {
  const file = join(/* turbopackIgnore: true */ process.cwd(), ".next", "service-worker.js");
  const source = await readFile(file, "utf8").catch(() => null);
  if (source === null)
    return new Response("There is no worker here.\n", { status: 404, headers: { "cache-control": "no-store" } });
  return new Response(source, {
    headers: {
      "content-type": "text/javascript; charset=utf-8",
      "cache-control": "no-cache",
      "content-security-policy": "default-src 'none'; connect-src 'self'",
    },
  });
}
