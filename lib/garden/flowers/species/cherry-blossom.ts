import { f, lerp, rad, times } from "../numbers";
import { petal, ring, ringPath } from "../petals";
import { foliage, type Growth, rise, stem, type Stem } from "../plant";
import { bare, dots, line, oval, paint, place, shape } from "../svg";

type Point = { readonly x: number; readonly y: number };
type Twig = { readonly root: Point; readonly end: Point; readonly svg: string };

function twig(s: Stem, t: number, angle: number, L: number): Twig {
  const root = s.on(t);
  const w = stem(Math.sin(rad(angle)) * L, -Math.cos(rad(angle)) * L, 0, 1.1, "wood", 0.3);
  return { root, end: { x: root.x + w.x, y: root.y + w.y }, svg: place(root.x, root.y, 0, 1, 1, w.svg) };
}

function between(twigged: Twig, t: number, lift = 0): Point {
  return { x: lerp(twigged.root.x, twigged.end.x, t), y: lerp(twigged.root.y, twigged.end.y, t) + lift };
}

function stamens(R: number): string {
  const at = (j: number, out: number) => [Math.cos(j * 0.7) * R * out, Math.sin(j * 0.7) * R * out] as const;
  const threads = times(9, (j) => `M0 0L${at(j, 0.46).map(f).join(" ")}`);
  const tips = times(9, (j) => at(j, 0.48));
  return line(threads.join(""), "#B93E70", 0.35) + dots(tips, 0.55, "#F6C65B");
}

function blossom(p: Growth, q: Point, i: number): string {
  const R = lerp(9, 11.5, p.random()) * lerp(0.85, 1.05, p.size) * lerp(0.35, 1, p.open) * p.bud * (i > 5 ? 0.8 : 1);
  const d = petal(R, R * 0.5, { belly: 0.62, point: 0.1, notch: R * 0.16 });
  const tone = i % 3 === 2 ? "cherry2" : "cherry";
  const edge = 'stroke="#C4608A" stroke-width=".3" stroke-opacity=".5"';
  const middle = p.open > 0.5 ? oval(0, 0, R * 0.34, R * 0.34, paint("blush")) + (p.near ? stamens(R) : "") : "";
  const turn = (p.random() - 0.5) * 60;
  const petals = p.merged
    ? shape(ringPath(p.random, 5, d, { jitter: 6, wild: 0.05 }), paint(`${tone}-ring`), edge)
    : ring(p, 5, () => bare(d), { jitter: 6, wild: 0.05, shared: `fill="${paint(tone)}" ${edge}` });
  return place(q.x + (p.random() - 0.5) * 3, q.y, turn, 1, lerp(0.8, 1, p.random()), petals, middle);
}

function bud(q: Point, angle: number): string {
  const d = petal(6.5, 2.4, { belly: 0.45, point: 0.8 });
  return place(
    q.x,
    q.y,
    angle,
    1,
    1,
    line("M0 0Q1 -3 0 -5", "#7A4A4A", 0.6),
    shape(d, paint("cherry2"), 'transform="translate(0 -4.4)"'),
    shape("M-1.3 -4.2Q0 -8 1.3 -4.2Z", "#8A4550"),
  );
}

function fallen(p: Growth): string {
  if (p.open <= 0.8) return "";
  const d = petal(4.6, 2.3, { belly: 0.6, point: 0.1, notch: 0.8 });
  return times(p.near ? 4 : 2, () => {
    const [x, y, turn] = [(p.random() - 0.5) * 60, -p.random() * 38, p.random() * 360];
    return place(x, y, turn, 1, 0.7, shape(d, paint("cherry")));
  }).join("");
}

/** Anxious: a dark bough crowded with notched pink blossom, and a few petals already on their way down. */
export function cherryBlossom(p: Growth): string {
  const side = p.random() < 0.5 ? -1 : 1;
  const s = stem(side * 20, rise(p, 62, 84), -side * 16, 2.5, "wood", 0.3);
  const [right, left, low] = [twig(s, 0.5, side * 72, 25), twig(s, 0.66, -side * 52, 23), twig(s, 0.34, -side * 66, 17)];
  const spots: readonly Point[] = [
    s.on(1),
    right.end,
    left.end,
    s.on(0.8),
    between(right, 0.5, -3),
    s.on(0.58),
    low.end,
    { x: s.x + side * 11, y: s.y + 7 },
    { x: left.end.x + side * 11, y: left.end.y + 2 },
  ];
  const blossoms = spots.slice(0, 5 + Math.round(p.size * (p.near ? 4 : 1))).map((q, i) => blossom(p, q, i));
  const twigs = [right, left, low];
  const young = foliage(
    p,
    twigs.map(({ end }, i) => ({ ...end, deg: (i ? -side : side) * 60, L: 8 * p.leafy, W: 2.6 * p.leafy, bend: 1 })),
    "leaf",
  );
  const buds =
    twigs.map((one, i) => bud(between(one, 0.75), (i - 1) * 30)).join("") +
    bud(s.on(0.9), -side * 50) +
    bud(s.on(0.72), side * 40);
  return (
    twigs.map((one) => one.svg).join("") +
    s.svg +
    young +
    (p.merged ? "" : buds) +
    `<g>${blossoms.reverse().join("")}</g>` +
    fallen(p)
  );
}
