import { f, lerp, random, times } from "../flowers/numbers";
import { symbolSheet, type SymbolSheet } from "../flowers/symbols";
import { bankOf, ground } from "./hill";
import { type Hemisphere, type Palette, palette, seasonOf } from "./palette";
import { dayOf, fade, monthOf, type Plant, planted, type Scene } from "./scene";
import { nightfall, sky } from "./sky";
import { type Terrain, terrain } from "./terrain";

export const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

export type YearView = {
  readonly year: number;
  readonly flowers: readonly Plant[];
  /** The newest month (1–12); it stands in front, and hills without a month lie bare behind the first. */
  readonly through: number;
  readonly hemisphere: Hemisphere;
  readonly night: boolean;
  readonly width: number;
  readonly height: number;
  /** The names of the months on their hills; a picture to keep has none. */
  readonly labels: boolean;
  /** Unlike any other scene's of the page. */
  readonly id: string;
};

type Standing = { readonly y: number; readonly svg: string };

/** The flowers of one month along its hill, day by day from left to right, the nearer ones in front. */
function plants(t: Terrain, i: number, flowers: readonly Plant[], labels: boolean, symbols: SymbolSheet): string {
  const d = t.depth(i);
  const s = t.scale(i);
  const water = t.river(i).x;
  const bank = bankOf(t, i);
  const aside = lerp(t.tall ? 0.05 : 0.17, 0, d) * t.width;
  const start = (labels ? (t.tall ? 104 : 84) : 10) * (t.tall ? t.unit : 1) + 26 * s + aside;
  const end = t.width - (t.tall ? 42 : 32) * s - aside;
  const left = water - bank - start - 8 * s;
  const right = end - water - bank - 8 * s;
  const rows = t.tall ? 3 : 2;
  const gap = lerp(t.tall ? 15 : 7, t.tall ? 30 : 22, d) * t.unit;
  const standing = flowers.map((one): Standing => {
    const r = random(`${one.id}:place`);
    const day = dayOf(one.date);
    const along = ((day - 0.5) / 31) * (left + right) + (r() - 0.5) * 16 * s;
    const x = along < left ? start + along : water + bank + 8 * s + (along - left);
    const y = t.crest(i, x) + 5 * s + ((day * 7) % rows) * gap + r() * gap * 0.9;
    return { y, svg: planted(one, { x, y, scale: s * 0.92, far: s < 1.1 * t.unit || t.tall }, symbols) };
  });
  const faint = d < 1 && standing.length > 0 ? ` opacity="${f(lerp(0.82, 1, d))}"` : "";
  const svg = standing.sort((a, b) => a.y - b.y).map((one) => one.svg);
  return `<g${faint}>${svg.join("")}</g>`;
}

/** A month's name on its hill, kept above the next hill's crest. */
function monthName(t: Terrain, colours: Palette, i: number, name: string): string {
  const d = t.depth(i);
  const x = (t.tall ? 22 : 24) * (t.tall ? t.unit : 1);
  const wanted = t.crest(i, 60) + lerp(15, 26, d) * (t.tall ? 1.6 : 1);
  const lowest = (i < t.last ? t.crest(i + 1, 60) : t.height) - 5;
  const size = (t.tall ? 25 : lerp(11, 15, d)) * (t.tall ? t.unit : 1);
  const ink = colours.night ? "#EFE6FA" : "#2E1F3C";
  return (
    `<text class="month-name" x="${f(x)}" y="${f(Math.min(wanted, lowest))}" font-size="${f(size)}" fill="${ink}">` +
    `${t.tall ? name.slice(0, 3) : name}</text>`
  );
}

/**
 * A year as a valley. Each month is a hill, the newest in front, and a river runs from the first to the last. Hills take
 * their month's season, the sky takes the newest month's. The page must hold `paints()`.
 */
export function yearScene({ year, flowers, through, hemisphere, night, width, height, labels, id }: YearView): Scene {
  const r = random(`garden:${year}`);
  const colours = palette(seasonOf(through, hemisphere), night, hemisphere);
  const t = terrain({ width, height, hills: 12 }, r);
  const symbols = symbolSheet();
  const { zenith, middle, haze } = colours.sky;
  const foot = (i: number) => (i < t.last ? t.crest(i + 1, width / 2) : height) + 34 * t.unit;
  const gradients =
    fade(`${id}-sky`, 0, t.horizon * 1.02, [zenith, middle, haze]) +
    fade(`${id}-river`, t.horizon, height, colours.river) +
    times(12, (i) => {
      const tones = colours.hill(through - 11 + i, t.depth(i));
      return fade(`${id}-${i}`, t.crest(i, width / 2) - 30 * t.unit, foot(i), tones);
    }).join("");
  const above = sky(t, colours, r, `url(#${id}-sky)`);
  const hills = times(12, (i) => {
    const month = through - 11 + i; // below 1: a hill before this year
    const name = MONTHS[month - 1];
    const grown = flowers.filter((one) => monthOf(one.date) === month);
    return (
      `<g class="hill"${name === undefined ? "" : ` data-month="${month}"`}>` +
      ground(t, colours, r, i, { fill: `url(#${id}-${i})`, river: `url(#${id}-river)`, labels }) +
      plants(t, i, grown, labels, symbols) +
      (labels && name !== undefined ? monthName(t, colours, i, name) : "") +
      "</g>"
    );
  }).join("");
  const over = night ? nightfall(t, r) : "";
  return { width, height, markup: `<defs>${gradients}</defs>${symbols.defs()}<g class="garden">${above}${hills}${over}</g>` };
}
