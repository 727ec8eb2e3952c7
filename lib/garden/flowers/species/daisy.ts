import { lerp, times } from "../numbers";
import type { RingName } from "../paints";
import { petal, ring, ringPath, spiral } from "../petals";
import { blades, cup, droop, type Growth, head, rise, sepals, stem } from "../plant";
import { bare, oval, paint, shape } from "../svg";

function yolk(p: Growth, R: number): string {
  if (p.open <= 0.45) return "";
  const florets = p.near ? spiral(46, R * 0.27, R * 0.022, "#D18A1C", "#FFF0AE", 0.93) : "";
  return (
    oval(0, R * 0.03, R * 0.33, R * 0.31, "#A8641B", 'fill-opacity=".35"') +
    oval(0, -R * 0.02, R * 0.31, R * 0.29, paint("yolk")) +
    florets
  );
}

function bloom(p: Growth, h: number, x: number, scale: number, bow: number): string {
  const s = stem(x, h, bow, 1.1, "stem", 0.75);
  const R = lerp(13, 17, p.size) * scale * lerp(0.5, 1, p.open);
  const n = p.near ? 17 : 12;
  const edge = p.near ? ' stroke="#8E7AB0" stroke-width=".25" stroke-opacity=".55"' : "";
  const rays = (tone: RingName, L: number, W: number, turn: number) => {
    const d = petal(L, W, { belly: 0.72, point: 0.12 });
    if (p.merged) return shape(ringPath(p.random, n, d, { turn, wild: 0.07, jitter: 4 }), paint(`${tone}-ring`), edge.trim());
    return ring(p, n, () => bare(d), { turn, wild: 0.07, jitter: 4, shared: `fill="${paint(tone)}"${edge}` });
  };
  return (
    s.svg +
    head(
      p,
      s,
      s.deg * 0.6 + droop(p) * 0.5,
      0.88,
      sepals(p, 8, R * 0.5, R * 0.15),
      p.near ? rays("daisy2", R * 1.08, R * 0.145, 0) : "",
      rays("daisy", R, R * 0.14, 0.5),
      yolk(p, R),
      cup(p, R * 0.4, R * 0.5),
    )
  );
}

/** Grateful: white rays flushed with pink round a yellow button, over a rosette of leaves; more to say, more blooms. */
export function daisy(p: Growth): string {
  const h = rise(p, 50, 70);
  const side = p.random() < 0.5 ? -1 : 1;
  const rosette = [-78, -50, -22, 24, 52, 80].map((angle) => {
    const deg = angle + (p.random() - 0.5) * 10;
    return { deg, L: lerp(15, 21, p.random()), W: 4.6, bend: deg / 14 };
  });
  const blooms = times(p.size > 0.72 ? 3 : p.size > 0.35 ? 2 : 1, (i) => i);
  const drawn = blooms.map((i) => {
    if (i === 0) return bloom(p, h, -side * 5, 1, (p.random() - 0.5) * 8);
    return i === 1 ? bloom(p, h * 0.68, side * 17, 0.72, side * 5) : bloom(p, h * 0.5, -side * 19, 0.6, -side * 4);
  });
  const [first = "", second = "", third = ""] = drawn;
  return second + first + third + blades(p, rosette, "leaf");
}
