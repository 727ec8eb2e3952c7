import { f, lerp, type Random, times } from "../flowers/numbers";
import { mix, oval, paint, place, shape } from "../flowers/svg";
import type { Palette } from "./palette";
import { contour, type Terrain } from "./terrain";

function moonAndStars(t: Terrain, colours: Palette, r: Random, x: number, y: number, size: number): string {
  const stars = times(90, () => {
    const [sx, sy, radius] = [r() * t.width, Math.pow(r(), 1.4) * t.horizon, lerp(0.5, 1.5, r())];
    return oval(sx, sy, radius, radius, "#F7EFE8", `fill-opacity="${f(lerp(0.25, 0.9, r()))}"`);
  });
  return place(x, y, 24, size, size, shape("M0 -1A1 1 0 1 0 0 1A1.25 1.25 0 0 1 0 -1Z", colours.sky.glow)) + stars.join("");
}

const PUFFS: readonly (readonly [dx: number, dy: number, rx: number, ry: number])[] = [
  [0, 0, 1, 0.16],
  [-0.42, 0.07, 0.52, 0.12],
  [0.4, 0.06, 0.6, 0.13],
  [0.05, -0.13, 0.42, 0.16],
];

function clouds(t: Terrain, r: Random): string {
  return times(5, (i) => {
    const x = ((i + 0.3 + r() * 0.5) / 5) * t.width;
    const y = t.horizon * lerp(0.16, 0.62, r());
    const w = lerp(60, 130, r()) * t.unit;
    const puffs = PUFFS.map(([dx, dy, rx, ry]) => oval(x + dx * w, y + dy * w, rx * w * 0.6, ry * w * 0.8, "#FFFFFF"));
    return `<g fill-opacity=".5">${puffs.join("")}</g>`;
  }).join("");
}

function mountains(t: Terrain, y: number, height: number, k: number): string {
  const outline = contour(
    t.width,
    (x) => {
      const u = x / t.width;
      return y - height * Math.abs(Math.sin(u * 5.3 + k)) * 0.7 - height * 0.35 * Math.sin(u * 13 + k * 2);
    },
    40,
  );
  return outline + t.below;
}

/** The sky over the valley with sun or moon, clouds or stars, and two far ranges. `skyPaint` is the gradient's reference. */
export function sky(t: Terrain, colours: Palette, r: Random, skyPaint: string): string {
  const { night } = colours;
  const { far, haze, glow } = colours.sky;
  const x = t.width * (night ? (t.tall ? 0.8 : 0.93) : 0.24);
  const y = t.horizon * (night ? 0.52 : 0.7);
  const size = (t.tall ? 26 : 34) * t.unit;
  return (
    `<g class="sky"><rect width="${f(t.width)}" height="${f(t.height)}" fill="${skyPaint}"/>` +
    oval(x, y, size * 5, size * 5, paint("glow"), `fill-opacity="${night ? 0.28 : 0.8}"`) +
    (night ? moonAndStars(t, colours, r, x, y, size) : oval(x, y, size, size, glow, 'fill-opacity=".9"') + clouds(t, r)) +
    shape(mountains(t, t.horizon * 0.94, t.horizon * 0.26, 1), mix(far, haze, 0.55)) +
    shape(mountains(t, t.horizon, t.horizon * 0.16, 4), mix(far, haze, 0.25), 'fill-opacity=".85"') +
    "</g>"
  );
}

/** What lies over everything at night: a veil, and fireflies that shine through it. */
export function nightfall(t: Terrain, r: Random): string {
  const fireflies = times(26, () => {
    const [x, y] = [r() * t.width, lerp(t.horizon * 1.2, t.height * 0.95, r())];
    return oval(x, y, 4, 4, "#FFE9A8", 'fill-opacity=".16"') + oval(x, y, 1.3, 1.3, "#FFF3C4", 'fill-opacity=".9"');
  });
  const veil = `<path class="veil" d="${t.ridge(0)}${t.below}" fill="#1B1236" fill-opacity=".14" pointer-events="none"/>`;
  return `${veil}<g class="fireflies" pointer-events="none">${fireflies.join("")}</g>`;
}
