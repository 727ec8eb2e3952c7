/** A stream of numbers in [0, 1). */
export type Random = () => number;

/** A number as SVG wants it: at most two decimals, no exponent. */
export function f(x: number): string {
  return String(Math.round(x * 100) / 100);
}

export function clamp(x: number, low = 0, high = 1): number {
  return Math.min(high, Math.max(low, x));
}

export function lerp(from: number, to: number, t: number): number {
  return from + (to - from) * t;
}

/** 0 below `from`, 1 above `to`, and a smooth S between. */
export function ease(from: number, to: number, x: number): number {
  const t = clamp((x - from) / (to - from));
  return t * t * (3 - 2 * t);
}

/** What `make` gives for 0 … n-1; `n` is rounded. */
export function times<T>(n: number, make: (i: number) => T): T[] {
  return Array.from({ length: Math.max(0, Math.round(n)) }, (_, i) => make(i));
}

/** Degrees as radians. */
export function rad(degrees: number): number {
  return (degrees * Math.PI) / 180;
}

/** A repeatable stream for a seed: the same text gives the same numbers on every machine (mulberry32 over an xmur3-like hash). */
export function random(seed: string): Random {
  let h = 1779033703;
  for (const letter of seed) {
    h = Math.imul(h ^ (letter.codePointAt(0) ?? 0), 3432918353);
    h = (h << 13) | (h >>> 19);
  }
  return () => {
    h = (h + 0x6d2b79f5) | 0;
    let t = Math.imul(h ^ (h >>> 15), 1 | h);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
