import { MOODS, type Mood } from "@/lib/mood/view";
import { flower } from "../flowers/flower";
import { f } from "../flowers/numbers";
import { symbolSheet, type SymbolSheet } from "../flowers/symbols";
import { MEADOW_RIDGES, type Ridge, ridgeAt } from "./meadow-ridges";

const FRONT: readonly Mood[] = [
  "lonely",
  "excited",
  "tired",
  "sad",
  "happy",
  "calm",
  "reflective",
  "grateful",
  "peaceful",
  "motivated",
  "anxious",
  "angry",
];
const MIDDLE: readonly Mood[] = [
  "reflective",
  "grateful",
  "anxious",
  "peaceful",
  "grateful",
  "tired",
  "peaceful",
  "happy",
  "sad",
  "lonely",
  "excited",
];
const BACK: readonly Mood[] = [...FRONT.toReversed(), ...FRONT.slice(2, 9)];

type Row = {
  readonly moods: readonly Mood[];
  readonly ridge: Ridge;
  readonly scale: number;
  readonly from: number;
  readonly to: number;
};

function distant({ moods, ridge, scale, from, to }: Row, seed: string, symbols: SymbolSheet): string {
  return moods
    .map((mood, i) => {
      const x = from + ((to - from) * (i + 0.5)) / moods.length;
      const one = { mood, seed: `${seed}${i}`, energy: 0.5 + 0.4 * Math.sin(i * 2), size: 0.45 + 0.35 * Math.cos(i) };
      const y = ridgeAt(ridge, 1440, x) + 8;
      return symbols.use(one, { x, y, scale: scale * (mood === "calm" ? 0.9 : 1), far: scale < 0.7 });
    })
    .join("");
}

/** The flowers of the meadow, hill by hill: one of each kind in front, drawn whole, and many behind. */
export function meadowFlowers(): Readonly<Record<keyof typeof MEADOW_RIDGES, string>> {
  const symbols = symbolSheet();
  const far = distant({ moods: BACK, ridge: MEADOW_RIDGES.far, scale: 0.55, from: 30, to: 1410 }, "far", symbols);
  const middle = distant({ moods: MIDDLE, ridge: MEADOW_RIDGES.middle, scale: 0.9, from: 82, to: 1362 }, "mid", symbols);
  const near = FRONT.map((mood, i) => {
    const x = 20 + (1400 * (i + 0.5)) / MOODS.length;
    const y = ridgeAt({ ...MEADOW_RIDGES.near, y: 372 }, 1440, x) + 8;
    const form = { mood, seed: `near3${i}`, energy: 0.5 + 0.4 * Math.sin(i * 2), size: 0.45 + 0.35 * Math.cos(i) };
    return `<g transform="translate(${f(x)} ${f(y)}) scale(${mood === "calm" ? 1.64 : 1.82})">${flower(form)}</g>`;
  });
  return { far: symbols.defs() + far, middle, near: near.join("") };
}
