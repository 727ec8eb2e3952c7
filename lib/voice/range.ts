/** Bytes `[start, end)` of a file. */
export type Stretch = { readonly start: number; readonly end: number };

/**
 * What a `Range` header asks of a file of `size` bytes (RFC 9110, 14.1.2): a stretch of it; `whole` when there is no header, or
 * one that a server may leave aside (another unit, several ranges, no range at all); `unsatisfiable` when it begins behind the end.
 */
export function stretchAsked(header: string | null, size: number): Stretch | "whole" | "unsatisfiable" {
  const [, first = "", last = ""] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header?.trim() ?? "") ?? [];
  if (first === "" && last === "") return "whole";
  if (first === "") {
    const length = Math.min(Number(last), size);
    return length === 0 ? "unsatisfiable" : { start: size - length, end: size };
  }
  const start = Number(first);
  if (last !== "" && Number(last) < start) return "whole";
  if (start >= size) return "unsatisfiable";
  return { start, end: last === "" ? size : Math.min(Number(last) + 1, size) };
}
