import type { ProblemCode } from "./problems";
import { err, ok, type Result } from "@/lib/result/result";

const strictUtf8 = new TextDecoder("utf-8", { fatal: true });

/** Reads at most `maxBytes`, without trusting Content-Length, so that a lying client can't fill the memory. */
export async function readBytes(request: Request, maxBytes: number): Promise<Uint8Array | undefined> {
  const declared = Number(request.headers.get("content-length") ?? "0");
  if (declared > maxBytes) return undefined;
  if (request.body === null) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = request.body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.byteLength;
    if (size > maxBytes) {
      await reader.cancel();
      return undefined;
    }
    chunks.push(value);
  }
  return chunks.length === 1 ? chunks[0] : Buffer.concat(chunks);
}

/**
 * The request's JSON. Codes: `body_too_large`; `unsupported_media_type`, which also stops a form of another site from
 * posting as text/plain; `malformed_json` for anything that isn't UTF-8 JSON.
 */
export async function readJson(request: Request, maxBytes: number, optional: boolean): Promise<Result<unknown, ProblemCode>> {
  const bytes = await readBytes(request, maxBytes);
  if (bytes === undefined) return err("body_too_large");
  if (bytes.byteLength === 0 && optional) return ok({});
  const type = request.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase();
  if (type !== "application/json") return err("unsupported_media_type");
  try {
    return ok(JSON.parse(strictUtf8.decode(bytes)));
  } catch {
    return err("malformed_json");
  }
}
