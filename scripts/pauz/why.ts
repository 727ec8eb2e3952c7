import { BucketUnavailable } from "@/lib/smartbucket/port";
import { MemoryUnavailable } from "@/lib/smartmemory/port";

/** Machine codes such as ECONNREFUSED, NOT_FOUND or NoSuchBucket, and HTTP statuses: what may be shown of an error's causes. */
function details(error: unknown, depth = 0): string[] {
  if (!(error instanceof Error) || depth > 5) return [];
  const { status, code, name } = error as Error & { status?: unknown; code?: unknown };
  const shown = [
    ...(typeof status === "number" ? [String(status)] : []),
    ...(typeof code === "string" && /^[A-Z][A-Z0-9_]{2,40}$/.test(code) ? [code] : []),
    // S3's refusals have their code for a name; those of our own and of the language say nothing more.
    ...("$metadata" in error && /^[A-Za-z]{3,40}$/.test(name) ? [name] : []),
  ];
  return [...shown, ...details(error.cause, depth + 1)];
}

/** In a few words why a store failed, for the one who runs PAUZ. Never an error's own words, which may quote a key. */
export function whyOf(error: unknown, late: boolean): string {
  const ours = error instanceof BucketUnavailable || error instanceof MemoryUnavailable ? error : undefined;
  const found = details(ours === undefined ? error : ours.cause);
  const more = found.length === 0 ? "" : ` (${[...new Set(found)].join(" ")})`;
  if (late) return `it took too long${more}`;
  return (ours?.reason ?? "it refused or can't be reached") + more;
}
