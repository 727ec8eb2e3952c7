import { f, lerp, random, times } from "../flowers/numbers";
import { type Standing, symbolSheet } from "../flowers/symbols";
import { ground } from "./hill";
import { type Hemisphere, type Palette, palette, seasonOf } from "./palette";
import { dayOf, fade, type Plant, planted, plantedItself, type Scene } from "./scene";
import { nightfall, sky } from "./sky";
import { type Terrain, terrain } from "./terrain";

export type MonthView = {
  readonly year: number;
  /** 1–12. */
  readonly month: number;
  /** Those of this month. */
  readonly flowers: readonly Plant[];
  /** 1 Monday … 7 Sunday. */
  readonly weekStart: number;
  readonly hemisphere: Hemisphere;
  readonly night: boolean;
  readonly width: number;
  readonly height: number;
  /** The days' numbers; a picture to keep has none. */
  readonly labels: boolean;
  readonly id: string;
  /** What wraps a flower (a link with its name), given its markup. */
  readonly wrap?: (plant: Plant, markup: string) => string;
};

/** Where the days of a month lie: week after week from far to near, each in its column. */
export function daysOfMonth(year: number, month: number, weekStart: number): readonly (readonly (number | null)[])[] {
  const first = new Date(Date.UTC(year, month - 1, 1));
  first.setUTCFullYear(year); // Date.UTC takes the years 0 to 99 for 1900 to 1999
  const lead = (first.getUTCDay() - (weekStart % 7) + 7) % 7;
  const count = new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
  const weeks = Math.ceil((lead + count) / 7);
  return times(weeks, (w) =>
    times(7, (c) => {
      const day = w * 7 + c - lead + 1;
      return day < 1 || day > count ? null : day;
    }),
  );
}

type Row = { readonly t: Terrain; readonly i: number; readonly colours: Palette };

function columnOf({ t }: Row, c: number): number {
  const margin = t.width * (t.tall ? 0.03 : 0.07);
  return margin + ((c + 0.5) / 7) * (t.width - 2 * margin);
}

function dayNumber({ t, i, colours }: Row, c: number, day: number): string {
  const x = columnOf({ t, i, colours }, c);
  const size = t.tall ? 24 * t.unit : lerp(11, 14, t.depth(i));
  const ink = colours.night ? "#EFE6FA" : "#2E1F3C";
  const y = t.crest(i, x) + (t.tall ? 34 : 30) * t.scale(i);
  return `<text class="day-name" x="${f(x)}" y="${f(y)}" font-size="${f(size)}" text-anchor="middle" fill="${ink}" fill-opacity=".72">${day}</text>`;
}

/** As many are drawn each for itself; in a fuller month they stand by reference, as in the year, or a phone would wait. */
const mostThemselves = 45;

type Stand = (one: Plant, standing: Standing) => string;

/** The flowers of one day, side by side when there are several. */
function day(row: Row, c: number, flowers: readonly Plant[], stand: Stand, wrap: MonthView["wrap"]): string {
  const { t, i } = row;
  const middle = columnOf(row, c);
  const room = (t.width / 7) * 0.62;
  return flowers
    .map((one, k) => {
      const r = random(`${one.id}:place`);
      const spread = flowers.length === 1 ? (r() - 0.5) * room * 0.18 : (k / (flowers.length - 1) - 0.5) * room;
      const x = middle + spread;
      const scale = t.scale(i) * (flowers.length > 2 ? 0.8 : 1);
      const markup = stand(one, { x, y: t.crest(i, x) + (8 + (k % 2) * 7 + r() * 5) * scale, scale, far: false });
      return wrap === undefined ? markup : wrap(one, markup);
    })
    .join("");
}

/**
 * A month as a meadow: each week is a rise, the last in front, and every flower stands on its day. The page must hold
 * `paints()`. The same month gives the same meadow.
 */
export function monthScene(view: MonthView): Scene {
  const { year, month, flowers, hemisphere, night, width, height, labels, id } = view;
  const r = random(`month:${year}-${month}`);
  const weeks = daysOfMonth(year, month, view.weekStart);
  const tallFrame = height > width * 1.2;
  const valley = terrain({ width, height, hills: weeks.length, skyShare: tallFrame ? 0.22 : 0.34, even: true }, r);
  const crowd = Math.min(1, 5 / weeks.length);
  const near = tallFrame ? { from: 0.95, to: 1.3 } : { from: 1.15 * crowd, to: 1.6 * crowd };
  const t: Terrain = { ...valley, scale: (i) => lerp(near.from, near.to, valley.depth(i)) * valley.unit };
  const colours = palette(seasonOf(month, hemisphere), night, hemisphere);
  const symbols = symbolSheet();
  const stand: Stand = flowers.length <= mostThemselves ? plantedItself : (one, standing) => planted(one, standing, symbols);
  const { zenith, middle, haze } = colours.sky;
  const gradients =
    fade(`${id}-sky`, 0, t.horizon * 1.02, [zenith, middle, haze]) +
    times(weeks.length, (i) => {
      const foot = (i < t.last ? t.crest(i + 1, width / 2) : height) + 34 * t.unit;
      return fade(`${id}-${i}`, t.crest(i, width / 2) - 30 * t.unit, foot, colours.hill(month, lerp(0.45, 1, t.depth(i))));
    }).join("");
  const above = sky(t, colours, r, `url(#${id}-sky)`);
  const rises = weeks.map((days, i) => {
    const row = { t, i, colours };
    const numbers = labels ? days.map((number, c) => (number === null ? "" : dayNumber(row, c, number))) : [];
    const plants = days.map((number, c) => {
      const grown = flowers.filter((one) => number !== null && dayOf(one.date) === number);
      return day(row, c, grown, stand, view.wrap);
    });
    const clear = labels ? days.flatMap((number, c) => (number === null ? [] : [columnOf(row, c)])) : [];
    const earth = ground(t, colours, r, i, { fill: `url(#${id}-${i})`, river: null, labels: false, grass: 2.6, clear });
    return `<g class="hill">${earth}${numbers.join("")}${plants.join("")}</g>`;
  });
  const over = night ? nightfall(t, r) : "";
  return {
    width,
    height,
    markup: `<defs>${gradients}</defs>${symbols.defs()}<g class="garden">${above}${rises.join("")}${over}</g>`,
  };
}
