import { parseId } from "@/lib/ids/ids";
import type { JobPayload } from "./job";

/** The payload when it has exactly these keys, each with a UUID; else undefined. */
export function parsePayload(ids: readonly string[], data: unknown): JobPayload | undefined {
  const given: Readonly<Record<string, unknown>> = typeof data === "object" && data !== null ? { ...data } : {};
  if (Object.keys(given).length !== ids.length) return undefined;
  const parsed: Record<string, JobPayload[string]> = {};
  for (const key of ids) {
    const value = given[key];
    const id = typeof value === "string" ? parseId(value) : undefined;
    if (id === undefined) return undefined;
    parsed[key] = id;
  }
  return parsed;
}
