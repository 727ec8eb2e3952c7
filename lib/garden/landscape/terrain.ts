import { f, lerp, type Random, times } from "../flowers/numbers";

/** The shape of the valley: hills from far (0) to near (`last`), and the river that runs down between them. */
export type Terrain = {
  readonly width: number;
  readonly height: number;
  /** Narrow and high, as on a phone: days stagger over more rows and names are short. */
  readonly tall: boolean;
  readonly horizon: number;
  /** Pixels of the frame for one unit of the drawing. */
  readonly unit: number;
  readonly last: number;
  /** 0 far … 1 near. */
  depth(i: number): number;
  /** How large a flower stands on hill `i`. */
  scale(i: number): number;
  /** The height (y) of hill `i` at x. */
  crest(i: number, x: number): number;
  river(i: number): { readonly x: number; readonly w: number };
  /** The line along hill `i`, as path data. */
  ridge(i: number): string;
  /** What closes a ridge to an area that fills everything below it. */
  readonly below: string;
};

type Frame = {
  readonly width: number;
  readonly height: number;
  readonly hills: number;
  /** Where the sky ends, as a share of the height, when not as in the valley of a year. */
  readonly skyShare?: number;
  /** Hills at even distances and nearly level, instead of receding. */
  readonly even?: boolean;
};

/** A smooth line from left to right through `y(x)`, as path data. */
export function contour(width: number, y: (x: number) => number, n = 26): string {
  const at = (k: number) => y((Math.min(n, Math.max(0, k)) / n) * width);
  const step = width / n;
  const curves = times(n, (k) => {
    const [before, here, next, after] = [at(k - 1), at(k), at(k + 1), at(k + 2)];
    const x = k * step;
    const first = `${f(x + step / 3)} ${f(here + (next - before) / 6)}`;
    return `C${first} ${f(x + (step * 2) / 3)} ${f(next - (after - here) / 6)} ${f(x + step)} ${f(next)}`;
  });
  return `M0 ${f(at(0))}${curves.join("")}`;
}

/** The valley for a frame; the same stream of numbers gives the same valley. */
export function terrain({ width, height, hills, skyShare, even = false }: Frame, r: Random): Terrain {
  const tall = height > width * 1.2;
  const last = hills - 1;
  const horizon = height * (skyShare ?? (tall ? 0.17 : 0.33));
  const unit = tall ? Math.min(1, width / 780) * 1.05 : Math.min(width / 1440, height / 900) * 0.86;
  // Below the nearest hill there is room for the bar that lies over the picture.
  const floor = height * (tall ? 0.85 : 0.875);
  const recede = even ? 1.04 : tall ? 1.04 : 1.22;
  const slope = even ? 0.45 : 1;
  const waves = times(hills + 1, (i) => ({ a: r() * 6.3, b: r() * 6.3, tilt: (i % 2 ? 1 : -1) * lerp(0.6, 1, r()) }));
  const bend = waves[0]?.a ?? 0;
  const depth = (i: number) => i / last;
  const crest = (i: number, x: number) => {
    const d = depth(i);
    const { a, b, tilt } = waves[Math.min(hills, i)] ?? { a: 0, b: 0, tilt: 0 };
    const u = x / width;
    const swell = lerp(9, 26, d) * unit * (Math.sin(u * 4.2 + a) + 0.45 * Math.sin(u * 8.3 + b));
    return horizon + (floor - horizon) * Math.pow(d, recede) - swell * slope - lerp(12, 52, d) * slope * unit * tilt * (u - 0.5);
  };
  return {
    width,
    height,
    tall,
    horizon,
    unit,
    last,
    depth,
    crest,
    scale: (i) => lerp(tall ? 0.6 : 0.36, tall ? 1.05 : 1.16, Math.pow(depth(i), 1.25)) * unit,
    river: (i) => ({
      x: width * (0.52 + 0.15 * Math.sin(i * 0.95 + bend) * lerp(0.5, 1, depth(i))),
      w: lerp(3, tall ? 40 : 62, Math.pow(depth(Math.min(i, last + 1)), 1.5)) * unit,
    }),
    ridge: (i) => contour(width, (x) => crest(i, x)),
    below: `L${f(width)} ${f(height)}L0 ${f(height)}Z`,
  };
}
