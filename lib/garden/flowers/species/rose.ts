import { f, lerp, times } from "../numbers";
import type { PaintName } from "../paints";
import { petal } from "../petals";
import { cup, droop, foliage, type Growth, head, rise, sepals, stem, type Stem } from "../plant";
import { line, paint, place, shape } from "../svg";

const TONES: readonly [PaintName, PaintName, PaintName] = ["rose1", "rose2", "rose3"];

/** Petals laid one inside the other by the golden angle, darker towards the heart, each with a lit rim. */
function whirl(p: Growth, R: number): string {
  const n = p.merged ? (p.near ? 13 : 9) : 17;
  const closed = lerp(0.35, 1, p.open);
  return times(n, (i) => {
    const t = i / (n - 1);
    const a = i * 137.5 + (p.random() - 0.5) * 14;
    const L = lerp(R * 1.08, R * 0.36, Math.pow(t, 0.85)) * lerp(closed, 1, t);
    const W = L * lerp(0.64, 0.62, t);
    const tone = t < 1 / 3 ? TONES[0] : t < 2 / 3 ? TONES[1] : TONES[2];
    const rim =
      `M${f(-W * 0.66)} ${f(-L * 0.84)}Q${f(-W * 0.3)} ${f(-L * 0.985)} 0 ${f(-L * 0.975)}` +
      `Q${f(W * 0.3)} ${f(-L * 0.985)} ${f(W * 0.66)} ${f(-L * 0.84)}`;
    return (
      `<g transform="rotate(${f(a)}) translate(0 ${f(L * 0.1)})">` +
      shape(
        petal(L, W, { belly: 0.64, point: i < 6 ? 0.22 : 0.04, foot: L * 0.12 }),
        paint(tone),
        // Far away the edges are all that tells one petal from the next.
        p.near
          ? 'stroke="#4E0822" stroke-width=".35" stroke-opacity=".38"'
          : 'stroke="#4E0822" stroke-width="0.8" stroke-opacity=".45"',
      ) +
      (p.near ? line(rim, "#F9B4BE", 0.45, 'stroke-opacity=".5"') : "") +
      "</g>"
    );
  }).join("");
}

function heart(R: number): string {
  const at = (x: number, y: number) => `${f(R * x)} ${f(R * y)}`;
  const d =
    `M${at(-0.1, 0.03)}C${at(-0.12, -0.14)} ${at(0.14, -0.14)} ${at(0.12, 0.04)}` +
    `C${at(0.1, 0.17)} ${at(-0.17, 0.18)} ${at(-0.21, -0.02)}C${at(-0.22, -0.24)} ${at(0.22, -0.28)} ${at(0.25, 0)}`;
  return line(d, "#3F0419", R * 0.035, 'stroke-opacity=".55"');
}

function thorn(s: Stem, t: number, side: number): string {
  const q = s.on(t);
  return place(q.x, q.y, q.deg, side, 1, shape("M1 -1.6Q3 -1 4.2 -2.8Q3.2 1 1 1.6Z", "#7A8A4E"));
}

/** Three leaflets on one stalk. */
function spray(p: Growth, s: Stem, t: number, side: number): string {
  const q = s.on(t);
  const L = 17 * p.leafy;
  const leaflets = [
    { x: 0.5, y: -L * 0.45, deg: -58, L: L * 0.62, W: L * 0.27, bend: 0 },
    { x: 0.8, y: -L * 0.5, deg: 56, L: L * 0.62, W: L * 0.27, bend: 0 },
    { x: 0, y: -L * 0.9, deg: 0, L: L * 0.82, W: L * 0.33, bend: 1 },
  ];
  const stalk = line(`M0 0Q2 ${f(-L * 0.6)} 0 ${f(-L * 0.95)}`, "#4F7F50", 0.8);
  return place(q.x, q.y, q.deg + side * 50, side, 1, stalk, foliage(p, leaflets, "leaf", 3));
}

/** Motivated: a full red rose, wound tight in the middle, with its thorns. */
export function rose(p: Growth): string {
  const s = stem((p.random() - 0.5) * 14, rise(p, 58, 78), (p.random() - 0.5) * 12, 1.8, "stem", 0.7);
  const R = lerp(16, 20.5, p.size) * lerp(0.55, 1, p.open);
  const petals = whirl(p, R);
  const sprays = [0.36, 0.55, 0.74].slice(0, 2 + Math.round(p.size));
  return (
    s.svg +
    (p.merged && !p.near ? "" : thorn(s, 0.3, 1) + thorn(s, 0.46, -1) + thorn(s, 0.68, 1)) +
    sprays.map((t, i) => spray(p, s, t, i % 2 ? -1 : 1)).join("") +
    head(
      p,
      s,
      s.deg + droop(p) * 0.6,
      0.93,
      sepals(p, 5, R * 1.12, R * 0.16),
      p.open < 0.12 ? shape(petal(R * 1.5, R * 0.5, { belly: 0.4, point: 1 }), paint("rose1")) : petals + heart(R),
      cup(p, R * 0.4, R * 0.4),
    )
  );
}
