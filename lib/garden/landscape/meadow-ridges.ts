import { f, times } from "../flowers/numbers";

export type Ridge = { readonly y: number; readonly swell: number; readonly phase: number };

/** The three hills of the landing page's meadow in a box of 1440 by 430, far to near. */
export const MEADOW_RIDGES = {
  far: { y: 190, swell: 46, phase: 0.6 },
  middle: { y: 268, swell: 34, phase: 2.4 },
  near: { y: 368, swell: 26, phase: 0.2 },
} as const satisfies Record<string, Ridge>;

/** The two hills of the small corner in a box of 420 by 190. */
export const CORNER_RIDGES = {
  far: { y: 118, swell: 18, phase: 0.8 },
  near: { y: 162, swell: 10, phase: 2.2 },
} as const satisfies Record<string, Ridge>;

/** The height of a ridge at x in a frame of that width. */
export function ridgeAt({ y, swell, phase }: Ridge, width: number, x: number): number {
  const u = x / width;
  return y - swell * Math.sin(u * 3.1 + phase) - swell * 0.3 * Math.sin(u * 8 + phase);
}

/** A hill as path data, filled down to the bottom of its frame. */
export function ridgePath(ridge: Ridge, width: number, bottom: number): string {
  const steps = 48;
  const line = times(steps + 1, (i) => `L${f((i / steps) * width)} ${f(ridgeAt(ridge, width, (i / steps) * width))}`);
  return `M0 ${bottom}${line.join("")}L${width} ${bottom}Z`;
}
