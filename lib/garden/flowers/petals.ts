import { f, lerp, rad, type Random, times } from "./numbers";
import { shape } from "./svg";

type PetalForm = {
  /** Where along the length it is widest. */
  readonly belly?: number;
  /** 0 round … 1 sharp. */
  readonly point?: number;
  /** Depth of a notch in the tip. */
  readonly notch?: number;
  /** Half width at the foot. */
  readonly foot?: number;
};

/** The outline of a petal from (0, 0) upwards, `L` long and `W` wide to each side. */
export function petal(L: number, W: number, { belly = 0.6, point = 0.5, notch = 0, foot = 0 }: PetalForm = {}): string {
  const y = -L * belly;
  const up = -L * (belly + (1 - belly) * 0.6);
  const k = W * (1 - point) * 0.7;
  const t = notch ? W * 0.34 : 0;
  const tip = notch
    ? `${f(-t)} ${f(-L)}Q${f(-t * 0.2)} ${f(-L)} 0 ${f(notch - L)}Q${f(t * 0.2)} ${f(-L)} ${f(t)} ${f(-L)}`
    : `0 ${f(-L)}`;
  return (
    `M${f(-foot)} 0C${f(-foot - W * 0.3)} ${f(y * 0.35)} ${f(-W)} ${f(y * 0.55)} ${f(-W)} ${f(y)}` +
    `C${f(-W)} ${f(up)} ${f(-k - t)} ${f(-L)} ${tip}` +
    `C${f(k + t)} ${f(-L)} ${f(W)} ${f(up)} ${f(W)} ${f(y)}` +
    `C${f(W)} ${f(y * 0.55)} ${f(foot + W * 0.3)} ${f(y * 0.35)} ${f(foot)} 0Z`
  );
}

/** A closed smooth line through points (Catmull-Rom, written as cubic curves). */
function smooth(points: readonly (readonly [number, number])[]): string {
  const n = points.length;
  const at = (i: number) => points[(i + n) % n] ?? ([0, 0] as const);
  const curves = points.map((_, i) => {
    const [a, b, c, d] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    const first = `${f(b[0] + (c[0] - a[0]) / 6)} ${f(b[1] + (c[1] - a[1]) / 6)}`;
    const second = `${f(c[0] - (d[0] - b[0]) / 6)} ${f(c[1] - (d[1] - b[1]) / 6)}`;
    return `C${first} ${second} ${f(c[0])} ${f(c[1])}`;
  });
  return `M${f(at(0)[0])} ${f(at(0)[1])}${curves.join("")}Z`;
}

/** The outline of a broad petal with a ruffled edge, narrow at the foot. */
export function ruffled(L: number, W: number, r: Random, depth: number, waves = 5): string {
  const phase = r() * 6;
  const n = 18;
  return smooth(
    times(n, (i) => {
      const a = (i / n) * 2 * Math.PI;
      const high = (1 - Math.cos(a)) / 2;
      const wave = 1 + depth * high * Math.sin(waves * a + phase);
      return [
        -Math.sin(a) * W * (0.22 + 0.78 * Math.pow(high, 0.75)) * wave * 1.08,
        -L * high * (high > 0.5 ? wave : 1),
      ] as const;
    }),
  );
}

/** The outline of a small drop in absolute coordinates, so that many can share one path. */
export function drop(x: number, y: number, degrees: number, L: number, W: number): string {
  const dx = Math.sin(rad(degrees));
  const dy = -Math.cos(rad(degrees));
  const at = (u: number, v: number) => `${f(x + dx * u - dy * v)} ${f(y + dy * u + dx * v)}`;
  return (
    `M${at(0, 0)}C${at(L * 0.2, W * 1.2)} ${at(L * 0.8, W * 1.1)} ${at(L, 0)}` +
    `C${at(L * 0.8, -W * 1.1)} ${at(L * 0.2, -W * 1.2)} ${at(0, 0)}Z`
  );
}

/** An outline of absolute coordinates (M, L, C, Q) turned clockwise, scaled first and moved last, so that it can join others in one path. */
export function moved(
  d: string,
  deg: number,
  [sx, sy]: readonly [number, number] = [1, 1],
  [x, y]: readonly [number, number] = [0, 0],
): string {
  const [cos, sin] = [Math.cos(rad(deg)), Math.sin(rad(deg))];
  return d.replace(/(-?[\d.]+) (-?[\d.]+)/g, (_, a: string, b: string) => {
    const [u, v] = [Number(a) * sx, Number(b) * sy];
    return `${f(x + u * cos - v * sin)} ${f(y + u * sin + v * cos)}`;
  });
}

type RingForm = {
  /** By how many petals' widths the ring is turned. */
  readonly turn?: number;
  readonly jitter?: number;
  readonly wild?: number;
  /** Attributes that all its petals share, written once. */
  readonly shared?: string;
};

/** A ring of petals that opens like a fan: all upwards in the bud, all round when open. The lower ones lie behind. */
export function ring(
  how: { readonly random: Random; readonly open: number },
  n: number,
  draw: (i: number) => string,
  { turn = 0, jitter = 5, wild = 0.08, shared = "" }: RingForm = {},
): string {
  const spread = lerp(0.13, 1, how.open);
  const petals = times(n, (i) => {
    const a = (((i + 0.5 + turn) / n) * 360 - 180) * spread + (how.random() - 0.5) * jitter;
    const scale = `${f(lerp(0.9, 1, how.open))} ${f(1 + (how.random() - 0.5) * 2 * wild)}`;
    return { a, svg: `<g transform="rotate(${f(a)}) scale(${scale})">${draw(i)}</g>` };
  });
  const inside = petals.sort((x, y) => Math.abs(y.a) - Math.abs(x.a)).map((one) => one.svg);
  return shared === "" ? inside.join("") : `<g ${shared}>${inside.join("")}</g>`;
}

/** An open ring of equal petals as one path, for a paint that runs from the middle outwards (`…-ring`). */
export function ringPath(
  r: Random,
  n: number,
  petalPath: string,
  { turn = 0, jitter = 5, wild = 0.08 }: Omit<RingForm, "shared"> = {},
): string {
  return times(n, (i) => {
    const a = ((i + 0.5 + turn) / n) * 360 - 180 + (r() - 0.5) * jitter;
    return moved(petalPath, a, [1, 1 + (r() - 0.5) * 2 * wild]);
  }).join("");
}

/** Seeds or florets along a sunflower's spiral, in two tones, one path each. */
export function spiral(n: number, radius: number, dotSize: number, dark: string, light: string, squash = 1): string {
  const tones: [string, string] = ["", ""];
  for (let i = 1; i <= n; i++) {
    const out = radius * Math.sqrt(i / n);
    const a = i * 2.39996;
    const s = f(dotSize * lerp(0.7, 1, i / n));
    const wide = f(2 * dotSize * lerp(0.7, 1, i / n));
    const x = f(out * Math.cos(a) - dotSize * lerp(0.7, 1, i / n));
    tones[i % 2 === 0 ? 0 : 1] += `M${x} ${f(out * Math.sin(a) * squash)}a${s} ${s} 0 1 0 ${wide} 0a${s} ${s} 0 1 0 -${wide} 0`;
  }
  return shape(tones[0], dark) + shape(tones[1], light);
}
