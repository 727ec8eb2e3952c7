import { f, lerp, type Random, times } from "../flowers/numbers";
import { line, mix, oval, shape } from "../flowers/svg";
import type { Palette } from "./palette";
import type { Terrain } from "./terrain";

type Lawn = {
  readonly bank: number;
  readonly thick: number;
  /** Middles of what is written on the hill: grass growing through a number makes it hard to read. */
  readonly clear: readonly number[];
};

/** Blades of grass strewn over hill `i`, kept off the water and off what is written there. */
function grass(t: Terrain, colours: Palette, r: Random, i: number, { bank, thick, clear }: Lawn): string {
  const d = t.depth(i);
  const water = t.river(i).x;
  const blades = times((t.tall ? 26 : 46) * lerp(0.6, 1, d) * thick, () => {
    const x = r() * t.width;
    const y = t.crest(i, x) + r() * lerp(8, 46, d) * t.unit;
    const h = lerp(2, 7, d) * t.unit * lerp(0.7, 1.4, r());
    if (Math.abs(x - water) < bank + 30 * t.scale(i)) return "";
    if (clear.some((middle) => Math.abs(x - middle) < 24 * t.unit)) return "";
    const start = `M${f(x)} ${f(y)}l`;
    return `${start}${f(-h * 0.4)} ${f(-h)}${start}${f(h * 0.1)} ${f(-h * 1.2)}${start}${f(h * 0.55)} ${f(-h * 0.9)}`;
  });
  return line(blades.join(""), colours.dusk("#4F8A55", d), lerp(0.5, 1.1, d), 'stroke-opacity=".5"');
}

const CROWN: readonly (readonly [u: number, v: number, w: number])[] = [
  [-0.2, -0.5, 0.22],
  [0.2, -0.52, 0.2],
  [0, -0.74, 0.26],
];

/** Small trees at the edges of the far hills. `clear` leaves the left edge to the names. */
function trees(t: Terrain, colours: Palette, r: Random, i: number, clear: boolean): string {
  const d = t.depth(i);
  const dark = colours.dusk(mix("#5C9460", colours.sky.far, 0.25), d);
  const [lit, trunk] = [colours.dusk("#9CCF8C", d), colours.dusk("#5A4348", d)];
  return times(i % 2 ? 5 : 4, (k) => {
    const x = (k % 2 || t.tall ? 1 - r() * 0.13 : (clear ? 0.085 : 0) + r() * 0.09) * t.width;
    const y = t.crest(i, x) + 3;
    const h = lerp(20, 44, d) * t.unit * lerp(0.75, 1.3, r());
    return (
      shape(`M${f(x - h * 0.05)} ${f(y)}L${f(x)} ${f(y - h * 0.6)}L${f(x + h * 0.05)} ${f(y)}Z`, trunk) +
      CROWN.map(([u, v, w]) => oval(x + u * h, y + v * h, w * h, w * h * 0.94, dark)).join("") +
      oval(x - h * 0.08, y - h * 0.78, h * 0.15, h * 0.13, lit, 'fill-opacity=".5"')
    );
  }).join("");
}

/** The stretch of river from hill `i` to the next, widened by `pad`. */
function water(t: Terrain, i: number, pad: number): string {
  const [here, next] = [t.river(i), t.river(i + 1)];
  const y0 = t.crest(i, here.x);
  const y1 = i < t.last ? t.crest(i + 1, next.x) + 6 : t.height + 4;
  const [upper, lower] = [f(lerp(y0, y1, 0.55)), f(lerp(y0, y1, 0.45))];
  const [l0, r0] = [f(here.x - here.w - pad), f(here.x + here.w + pad)];
  const [l1, r1] = [f(next.x - next.w - pad), f(next.x + next.w + pad)];
  return `M${l0} ${f(y0)}C${l0} ${upper} ${l1} ${lower} ${l1} ${f(y1)}L${r1} ${f(y1)}C${r1} ${lower} ${r0} ${upper} ${r0} ${f(y0)}Z`;
}

function ripples(t: Terrain, i: number): string {
  const [here, next] = [t.river(i), t.river(i + 1)];
  const y0 = t.crest(i, here.x);
  const y1 = i < t.last ? t.crest(i + 1, next.x) + 6 : t.height + 4;
  return times(3, (k) => {
    const at = 0.2 + k * 0.28;
    const x = lerp(here.x, next.x, at);
    const w = lerp(here.w, next.w, at) * 0.5;
    return `M${f(x - w * (k % 2 ? 0.2 : 1))} ${f(lerp(y0, y1, at))}q${f(w * 0.5)} ${f(2 * t.scale(i))} ${f(w)} 0`;
  }).join("");
}

function stream(t: Terrain, { night, dusk }: Palette, i: number, river: string): string {
  const d = t.depth(i);
  return (
    shape(water(t, i, 4 * t.scale(i)), night ? "#2B2150" : dusk("#5E9A68", d), 'fill-opacity=".28"') +
    shape(water(t, i, 0), river) +
    line(ripples(t, i), "#FFFFFF", lerp(0.5, 1.4, d), `stroke-opacity="${night ? 0.25 : 0.6}"`)
  );
}

/**
 * Paints of a hill; without a river it is a meadow. `labels` keeps the left edge clear of trees; `grass` is 1 unless said, and
 * grows nowhere around the x of `clear`.
 */
export type Ground = {
  readonly fill: string;
  readonly river: string | null;
  readonly labels: boolean;
  readonly grass?: number;
  readonly clear?: readonly number[];
};

/** Half the width of river and bank on hill `i`, which flowers keep clear of. */
export function bankOf(t: Terrain, i: number): number {
  return t.river(i).w + (t.tall ? 12 : 20) * t.scale(i);
}

/** One hill without its flowers: trees on the far ones, the ground, the river's stretch, grass. */
export function ground(
  t: Terrain,
  colours: Palette,
  r: Random,
  i: number,
  { fill, river, labels, grass: thick = 1, clear = [] }: Ground,
): string {
  const d = t.depth(i);
  const { night } = colours;
  const bank = river === null ? Number.NEGATIVE_INFINITY : bankOf(t, i);
  const blades = grass(t, colours, r, i, { bank, thick, clear });
  return (
    (d < 0.6 ? trees(t, colours, r, i, labels) : "") +
    shape(t.ridge(i) + t.below, fill) +
    line(t.ridge(i), night ? "#8E7CC4" : "#FFFFFF", lerp(0.6, 1.6, d), `stroke-opacity="${night ? 0.22 : 0.4}"`) +
    (river === null ? "" : stream(t, colours, i, river)) +
    blades
  );
}
