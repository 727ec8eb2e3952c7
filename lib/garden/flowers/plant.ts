import { clamp, f, lerp, type Random, times } from "./numbers";
import type { PaintName } from "./paints";
import { drop, moved, petal, ring, ringPath } from "./petals";
import { line, oval, paint, shape } from "./svg";

/** How one plant stands at one moment; every species is drawn from this and nothing else. */
export type Growth = {
  readonly random: Random;
  /** 0 bowed and low … 1 tall and full. */
  readonly energy: number;
  /** 0 a few words … 1 much to say: bulk, leaves, further blooms. */
  readonly size: number;
  /** How far the leaves have grown, 0–1. */
  readonly leafy: number;
  /** Size of the head, 0–1. */
  readonly bud: number;
  /** How far the head has opened, 0–1. */
  readonly open: number;
  /** Drawn with veins, stamens and outlines, for more than about 50 px. */
  readonly near: boolean;
  /** Whole rings and tufts as one path each: a landscape holds hundreds of flowers, and its time goes by the element. */
  readonly merged: boolean;
};

/** Where a stem of this plant ends: higher with energy, and a little with size. Up is negative. */
export function rise(p: Growth, low: number, high: number): number {
  return -lerp(low, high, p.energy * 0.6 + p.size * 0.4);
}

/** Degrees by which a head hangs: little energy bends it. */
export function droop(p: Growth): number {
  return (0.5 - p.energy) * 14;
}

type Spot = { readonly x: number; readonly y: number; readonly deg: number };
export type Stem = Spot & { readonly svg: string; on(t: number): Spot };

/** A tapering stem from (0, 0) to (x, y), bowed sideways. `on(t)` is a place along it with its direction (0 is upwards). */
export function stem(x: number, y: number, bow: number, w: number, tone: PaintName = "stem", tip = 0.55): Stem {
  const cx = x * 0.35 + bow;
  const cy = y * 0.55;
  const d =
    `M${f(-w)} 0Q${f(cx - w * 0.8)} ${f(cy)} ${f(x - w * tip)} ${f(y)}` +
    `L${f(x + w * tip)} ${f(y)}Q${f(cx + w * 0.8)} ${f(cy)} ${f(w)} 0Z`;
  const on = (t: number): Spot => {
    const u = 1 - t;
    const dx = 2 * u * cx + 2 * t * (x - cx);
    const dy = 2 * u * cy + 2 * t * (y - cy);
    return { x: 2 * u * t * cx + t * t * x, y: 2 * u * t * cy + t * t * y, deg: (Math.atan2(dx, -dy) * 180) / Math.PI };
  };
  return { svg: shape(d, paint(tone)), on, x, y, deg: on(1).deg };
}

type LeafPaths = { readonly outline: string; readonly shade: string; readonly rib: string };

/** The paths of a leaf from (0, 0) upwards; `bend` moves its tip sideways. */
function leafPaths(L: number, W: number, bend: number, veins: number): LeafPaths {
  const right = `C${f(W * 0.95 + bend * 0.5)} ${f(-L * 0.62)} ${f(W)} ${f(-L * 0.16)} 0 0Z`;
  const left = `M0 0C${f(-W)} ${f(-L * 0.16)} ${f(-W * 1.05 + bend * 0.3)} ${f(-L * 0.68)} ${f(bend)} ${f(-L)}`;
  const rib = `M0 0Q${f(bend * 0.05)} ${f(-L * 0.55)} ${f(bend)} ${f(-L)}`;
  const side = times(veins, (i) => {
    const t = (i + 1) / (veins + 1.6);
    const [x, y] = [bend * t * t, -L * t];
    const w = W * 0.62 * Math.sin(Math.PI * Math.min(1, t + 0.18));
    const from = `M${f(x)} ${f(y)}L`;
    return `${from}${f(x - w)} ${f(y - L * 0.13)}${from}${f(x + w)} ${f(y - L * 0.13)}`;
  });
  return { outline: left + right, shade: rib + right, rib: rib + side.join("") };
}

/** A leaf with a lit and a shaded half and a midrib. */
function leaf(x: number, y: number, deg: number, L: number, W: number, bend = 0, tone: PaintName = "leaf", veins = 0): string {
  if (L < 1) return "";
  const { outline, shade, rib } = leafPaths(L, W, bend, veins);
  return (
    `<g transform="translate(${f(x)} ${f(y)}) rotate(${f(deg)})">` +
    shape(outline, paint(tone)) +
    shape(shade, "#1F3F30", 'fill-opacity=".2"') +
    line(rib, "#E9F6DF", Math.max(0.35, W * 0.06), 'stroke-opacity=".5"') +
    "</g>"
  );
}

type Blade = {
  readonly x?: number;
  readonly y?: number;
  readonly deg: number;
  readonly L: number;
  readonly W: number;
  readonly bend?: number;
};

/** Leaves from the foot of a plant: each by itself, or all in one path, whose paint then runs from the ground up. */
export function blades(p: Growth, list: readonly Blade[], tone: PaintName): string {
  const grown = list.filter((one) => one.L * p.leafy >= 1);
  if (!p.merged)
    return grown.map(({ x = 0, deg, L, W, bend = 0 }) => leaf(x, 0, deg, L * p.leafy, W * p.leafy, bend, tone)).join("");
  const paths = grown.map(({ x = 0, deg, L, W, bend = 0 }) => ({ x, deg, ...leafPaths(L * p.leafy, W * p.leafy, bend, 0) }));
  const all = (part: keyof LeafPaths) => paths.map((one) => moved(one[part], one.deg, [1, 1], [one.x, 0])).join("");
  if (!p.near) return shape(all("outline"), paint(tone));
  return (
    shape(all("outline"), paint(tone)) +
    shape(all("shade"), "#1F3F30", 'fill-opacity=".2"') +
    line(all("rib"), "#E9F6DF", 0.4, 'stroke-opacity=".5"')
  );
}

/** Leaves apart from each other, as on a stem: in a landscape their ribs share one path, and far away there are none. */
export function foliage(p: Growth, list: readonly Required<Blade>[], tone: PaintName, veins = 0): string {
  if (!p.merged) return list.map((one) => leaf(one.x, one.y, one.deg, one.L, one.W, one.bend, tone, p.near ? veins : 0)).join("");
  const paths = list.map((one) => ({ ...one, ...leafPaths(one.L, one.W, one.bend, p.near ? veins : 0) }));
  if (!p.near) return shape(paths.map((one) => moved(one.outline, one.deg, [1, 1], [one.x, one.y])).join(""), paint(tone));
  const body = paths.map((one) =>
    shape(one.outline, paint(tone), `transform="translate(${f(one.x)} ${f(one.y)}) rotate(${f(one.deg)})"`),
  );
  const all = (part: keyof LeafPaths) => paths.map((one) => moved(one[part], one.deg, [1, 1], [one.x, one.y])).join("");
  return (
    body.join("") + shape(all("shade"), "#1F3F30", 'fill-opacity=".2"') + line(all("rib"), "#E9F6DF", 0.6, 'stroke-opacity=".5"')
  );
}

type LeafForm = { readonly angle?: number; readonly bend?: number; readonly tone?: PaintName; readonly veins?: number };

/** `n` leaves up a stem between two places on it, left and right in turn. */
export function leaves(
  p: Growth,
  s: Stem,
  n: number,
  [from, to]: readonly [number, number],
  [L, W]: readonly [number, number],
  { angle = 52, bend = 4, tone = "leaf", veins = 0 }: LeafForm = {},
): string {
  const list = times(n, (i) => {
    const t = lerp(from, to, n > 1 ? i / (n - 1) : 0.5);
    const side = i % 2 ? 1 : -1;
    const { x, y, deg } = s.on(t);
    const grown = p.leafy * lerp(1, 0.72, t) * lerp(0.85, 1.12, p.random());
    return { x, y, deg: deg + side * (angle + (p.random() - 0.5) * 16), L: L * grown, W: W * grown, bend: side * bend };
  });
  return foliage(p, list, tone, veins);
}

/** The green ring behind a head. Far away and open it can't be seen, so it isn't drawn. */
export function sepals(p: Growth, n: number, L: number, W: number): string {
  if (!p.near && p.open > 0.9) return "";
  if (p.merged) return shape(ringPath(p.random, n, petal(L, W, { belly: 0.4, point: 0.9 }), { turn: 0.5 }), "#6FA968");
  return ring(p, n, () => shape(petal(L, W, { belly: 0.4, point: 0.9 }), paint("leaf")), { turn: 0.5 });
}

/** The green cup that holds a bud, fading as it opens. */
export function cup(p: Growth, w: number, h: number): string {
  if (p.open > 0.72) return "";
  const d =
    `M${f(-w)} ${f(-h * 0.55)}Q0 ${f(-h * 0.15)} ${f(w)} ${f(-h * 0.55)}Q${f(w * 0.9)} ${f(h * 0.35)} 0 ${f(h * 0.4)}` +
    `Q${f(-w * 0.9)} ${f(h * 0.35)} ${f(-w)} ${f(-h * 0.55)}Z`;
  return shape(d, paint("leaf"), `fill-opacity="${f(clamp((0.78 - p.open) * 4))}"`);
}

/** The head on the end of a stem, tilted, and a little flattened by the angle it is seen from. */
export function head(p: Growth, s: Spot, tilt: number, squash: number, ...parts: readonly string[]): string {
  const transform = `translate(${f(s.x)} ${f(s.y)}) rotate(${f(tilt)}) scale(${f(p.bud)} ${f(p.bud * squash)})`;
  return `<g transform="${transform}">${parts.join("")}</g>`;
}

/** Shade and a few blades of grass at the foot, so that nothing ends in a cut. */
export function tuft(p: Growth): string {
  const blades = times(5, (i) => {
    const turn = (i - 2) * 20 + (p.random() - 0.5) * 12;
    return drop((i - 2) * 1.6, 0.8, turn, lerp(6, 11, p.random()) * p.leafy, 0.8);
  });
  return oval(0, 0.4, 15, 2.6, "#2E1F3C", 'fill-opacity=".08"') + shape(blades.join(""), paint("leaf"));
}
