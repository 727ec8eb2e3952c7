import { f, lerp, times } from "../numbers";
import { blades, droop, type Growth, rise, stem, type Stem } from "../plant";
import { line, paint, place, shape } from "../svg";

/** A bell from (0, 0) downwards; `flare` curls its lips back as it opens. */
function bellOutline(flare: number): string {
  const lip = 4.3 + 3.4 * flare;
  const curl = f(14 - 1.6 * flare);
  const mouth = f(5.6 * flare + 0.6);
  const side = f(4.3 + 1.6 * flare);
  return (
    `M-1.5 0C-5 1.4 -4.2 7 -4.3 9.6C-4.5 12 -${side} 13.4 ${f(-lip)} ${curl}C-${mouth} 15.6 -3.6 15 -2.4 12.9` +
    `C-2 14.6 -1 16 0 16.4C1 16 2 14.6 2.4 12.9C3.6 15 ${mouth} 15.6 ${f(lip)} ${curl}` +
    `C${side} 13.4 4.5 12 4.3 9.6C4.2 7 5 1.4 1.5 0Z`
  );
}

function bell(p: Growth, s: Stem, t: number, out: number): { readonly stalk: string; readonly bell: string } {
  const q = s.on(t);
  const up = (t - 0.5) * 2;
  const b = lerp(1.05, 0.62, up) * lerp(0.45, 1, p.open) * p.bud;
  const dx = out * lerp(8, 4, up);
  const y = q.y + 1.5;
  const body = shape(bellOutline(lerp(0.25, 1, p.open)), paint("bell"), 'stroke="#34409A" stroke-width=".3" stroke-opacity=".5"');
  const creases =
    line("M0 1.5V14M-2.2 2.5Q-2.9 7 -2.5 12M2.2 2.5Q2.9 7 2.5 12", "#3A48A8", 0.4, 'stroke-opacity=".45"') +
    line("M-3 3.2Q-3.6 6 -3.4 8.5", "#DCE2FF", 0.7, 'stroke-opacity=".6"');
  const inside = shape("M-2.4 11Q0 16.5 2.4 11Z", "#3B4A9E");
  const cap = shape("M-1.6 .6Q0 -1.6 1.6 .6Z", "#5E7C78");
  const parts = !p.near ? [body] : p.merged ? [body, creases] : [inside, body, creases, cap];
  return {
    stalk: `M${f(q.x)} ${f(q.y)}Q${f(q.x + dx * 0.8)} ${f(q.y - 3)} ${f(q.x + dx)} ${f(y)}`,
    bell: place(q.x + dx, y, -out * 13 + (p.random() - 0.5) * 8, b, b, ...parts),
  };
}

/** Sad: a bowed stem with its bells hanging to one side, and long strap leaves. The less energy, the deeper it bows. */
export function bluebell(p: Growth): string {
  const side = p.random() < 0.5 ? -1 : 1;
  const s = stem(side * (lerp(20, 14, p.energy) + Math.max(0, droop(p)) * 0.4), rise(p, 58, 78), -side * 10, 1.3, "stem", 0.5);
  const n = Math.round(lerp(5, 8, p.size * 0.5 + p.energy * 0.5));
  const bells = times(n, (i) => bell(p, s, lerp(0.52, 0.99, i / (n - 1)), i % 3 === 1 ? -side : side));
  const tip = `M${f(s.x)} ${f(s.y)}q${f(side * 3)} -1 ${f(side * 5)} 2.5`;
  const back = [
    { deg: -side * 30, L: 48, W: 3.2, bend: -side * 12 },
    { deg: side * 14, L: 40, W: 3.2, bend: side * 12 },
  ];
  const front = [
    { deg: side * 40, L: 30, W: 3.2, bend: side * 12 },
    { deg: -side * 12, L: 30, W: 3.2, bend: -side * 6 },
  ];
  return (
    blades(p, back, "leaf") +
    s.svg +
    line(tip, "#5E8A62", 0.8) +
    line(bells.map((one) => one.stalk).join(""), "#5E7C78", 0.8) +
    `<g>${bells.map((one) => one.bell).join("")}</g>` +
    blades(p, front, "leaf")
  );
}
