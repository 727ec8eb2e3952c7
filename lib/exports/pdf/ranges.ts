/** Code points from–to, both included. */
export type Ranges = readonly (readonly [number, number])[];

/** Reads CSS's way of writing them: `U+41-5A,U+C0`. */
export function parseRanges(text: string): Ranges {
  return text.split(",").map((part) => {
    const [from = "", to] = part.trim().replace(/^U\+/i, "").split("-");
    const first = Number.parseInt(from, 16);
    return [first, to === undefined ? first : Number.parseInt(to, 16)] as const;
  });
}

export function inRanges(ranges: Ranges, codePoint: number): boolean {
  return ranges.some(([from, to]) => codePoint >= from && codePoint <= to);
}
