import type { Mood } from "@/lib/mood/view";
import { flower } from "../flowers/flower";
import { f } from "../flowers/numbers";
import { stops } from "../flowers/svg";
import type { Standing, SymbolSheet } from "../flowers/symbols";

/** One flower as a landscape needs it. */
export type Plant = {
  readonly id: string;
  readonly mood: Mood;
  /** The local day, YYYY-MM-DD. */
  readonly date: string;
  readonly energy: number;
  readonly size: number;
};

/** A drawn landscape: the inside of an svg with this view box. */
export type Scene = { readonly width: number; readonly height: number; readonly markup: string };

/** Day of the month, 1–31. */
export function dayOf(date: string): number {
  return Number(date.slice(8, 10));
}

/** Month of the year, 1–12. */
export function monthOf(date: string): number {
  return Number(date.slice(5, 7));
}

/** A gradient from y1 down to y2. Its id must be the scene's own: a gradient of a hidden svg paints nothing. */
export function fade(id: string, y1: number, y2: number, colours: readonly string[]): string {
  return (
    `<linearGradient id="${id}" gradientUnits="userSpaceOnUse" x1="0" x2="0" y1="${f(y1)}" y2="${f(y2)}">` +
    `${stops(colours)}</linearGradient>`
  );
}

const factsOf = (one: Plant) => `class="plant" data-id="${one.id}" data-mood="${one.mood}" `;

/** The lotus is as wide as its pond. */
const scaleOf = (one: Plant, { scale }: Standing) => scale * (one.mood === "calm" ? 0.8 : 1);

/** A flower standing in a scene, by reference to its variant. What it is lies in data attributes, for filters and taps. */
export function planted(one: Plant, standing: Standing, symbols: SymbolSheet): string {
  const form = { mood: one.mood, seed: one.id, energy: one.energy, size: one.size };
  return symbols.use(form, { ...standing, scale: scaleOf(one, standing) }, factsOf(one));
}

/** A flower standing in a scene, drawn for itself: the very one of its card and of the lists. */
export function plantedItself(one: Plant, standing: Standing): string {
  const place = `translate(${f(standing.x)} ${f(standing.y)}) scale(${f(scaleOf(one, standing))})`;
  const form = { mood: one.mood, seed: one.id, energy: one.energy, size: one.size };
  return `<g ${factsOf(one)}transform="${place}">${flower({ ...form, detail: "front" })}</g>`;
}
