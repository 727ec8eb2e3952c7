import { f, lerp, rad, times } from "../numbers";
import type { PaintName } from "../paints";
import { drop, petal, ruffled } from "../petals";
import { cup, droop, type Growth, head, rise, stem, type Stem } from "../plant";
import { dots, line, oval, paint, place, shape } from "../svg";

function silk(p: Growth, angle: number, tone: PaintName, L: number, W: number): string {
  const creases = times(6, (v) => {
    const q = (v - 2.5) * 11;
    const foot = `${f(Math.sin(rad(q)) * L * 0.3)} ${f(-L * 0.3)}`;
    const bend = `${f(Math.sin(rad(q * 1.3)) * L * 0.6)} ${f(-L * 0.62)}`;
    return `M${foot}Q${bend} ${f(Math.sin(rad(q * 1.25)) * L * 0.88)} ${f(-Math.cos(rad(q)) * L * 0.9)}`;
  });
  return (
    `<g transform="rotate(${f(angle * lerp(0.2, 1, p.open))})">` +
    shape(ruffled(L, W, p.random, 0.07, 7), paint(tone), 'stroke="#6E0E12" stroke-width=".3" stroke-opacity=".45"') +
    (p.near ? line(creases.join(""), "#8A1512", 0.35, 'stroke-opacity=".4"') : "") +
    oval(0, -L * 0.24, W * 0.3, L * 0.17, "#2A0B14", `fill-opacity="${f(p.open * 0.85)}"`) +
    "</g>"
  );
}

function middle(p: Growth, R: number): string {
  if (p.open <= 0.5) return "";
  const tips = times(p.near ? 22 : 9, (i) => {
    const q = R * (0.22 + 0.16 * p.random());
    return [Math.cos(i * 2.39996) * q, Math.sin(i * 2.39996) * q] as const;
  });
  const stamens = line(tips.map(([x, y]) => `M0 0L${f(x)} ${f(y)}`).join(""), "#22101C", 0.4) + dots(tips, 0.8, "#2F1A33");
  const star = times(4, (i) => {
    const [x, y] = [Math.cos(i * 0.785) * R * 0.14, Math.sin(i * 0.785) * R * 0.14];
    return `M${f(-x)} ${f(-y)}L${f(x)} ${f(y)}`;
  });
  return stamens + oval(0, 0, R * 0.17, R * 0.16, paint("pod")) + line(star.join(""), "#3F4B33", 0.6);
}

function hairs(p: Growth, s: Stem): string {
  if (!p.near) return "";
  const d = times(16, (i) => {
    const q = s.on(0.12 + i * 0.052);
    return `M${f(q.x)} ${f(q.y)}l${f(i % 2 ? 2.6 : -2.6)} -.8`;
  });
  return line(d.join(""), "#5C8B5A", 0.3);
}

/** A second stem whose bud still hangs, with a slit of red. */
function nodding(p: Growth, s: Stem): string {
  if (p.size <= 0.3) return "";
  const side = s.x > 0 ? -1 : 1;
  const y = (t: number) => f(s.y * t);
  const curve =
    `M0 0C${f(side * 4)} ${y(0.4)} ${f(side * 8)} ${y(0.74)} ${f(side * 15)} ${y(0.7)}` +
    `Q${f(side * 20)} ${y(0.68)} ${f(side * 20)} ${y(0.62)}`;
  const pod = shape(petal(11, 4, { belly: 0.5, point: 0.6, foot: 1.6 }), paint("leaf"));
  const slit = line("M0 -.5Q1.6 -6 .4 -10.4", "#D3311F", 0.9);
  return line(curve, "#5A8E58", 1.1) + place(side * 20, s.y * 0.62, 180 - side * 6, 1, 1, pod, slit);
}

function lobed(angle: number, L: number): string {
  const row = (from: number, first: number, long: number) =>
    times(5, (i) => drop(0, -L * (from + i * 0.16), i % 2 ? first : -first, L * long * (1.1 - i * 0.13), L * 0.06)).join("");
  return `<g transform="rotate(${angle})">${shape(row(0.16, 46, 0.36) + row(0.2, -46, 0.34) + drop(0, 0, 0, L, L * 0.07), paint("leaf"))}</g>`;
}

/** Angry: four sheets of red silk with black at the heart, on a hairy stem that a wind can't break. */
export function poppy(p: Growth): string {
  const s = stem((p.random() - 0.5) * 18, rise(p, 58, 78), (p.random() - 0.5) * 20, 1.1, "stem", 0.8);
  const R = lerp(18, 23, p.size) * lerp(0.5, 1, p.open);
  const inner = middle(p, R);
  const bloom =
    p.open < 0.1
      ? shape(petal(R * 1.5, R * 0.5, { belly: 0.5, point: 0.6 }), paint("leaf"))
      : silk(p, -8, "poppy1", R * 1.16, R * 0.86) +
        silk(p, 172, "poppy1", R * 1.02, R * 0.84) +
        silk(p, -94, "poppy2", R * 1.06, R * 0.72) +
        silk(p, 88, "poppy2", R * 1.06, R * 0.72) +
        inner;
  return (
    lobed(-42, 30 * p.leafy) +
    lobed(38, 27 * p.leafy) +
    lobed(-12, 22 * p.leafy) +
    nodding(p, s) +
    s.svg +
    hairs(p, s) +
    head(p, s, s.deg + droop(p) * 0.6, 0.9, bloom, cup(p, R * 0.34, R * 0.3))
  );
}
