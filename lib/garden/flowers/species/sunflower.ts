import { ease, lerp } from "../numbers";
import type { RingName } from "../paints";
import { petal, ring, ringPath, spiral } from "../petals";
import { cup, droop, type Growth, head, leaves, rise, sepals, stem } from "../plant";
import { bare, oval, paint, shape } from "../svg";

/** Happy: a broad dark disc of seeds in two rings of pointed gold, on a stout stem with heart-shaped leaves. */
export function sunflower(p: Growth): string {
  const s = stem((p.random() - 0.5) * 16, rise(p, 62, 82), (p.random() - 0.5) * 12, 2.1);
  const R = lerp(17, 23, p.size) * lerp(0.5, 1, p.open);
  const n = p.near ? lerp(15, 20, p.energy) : 12;
  const edge = p.near ? ' stroke="#A8530F" stroke-width=".3" stroke-opacity=".45"' : "";
  const rays = (tone: RingName, L: number, W: number, turn: number) => {
    const d = petal(L, W, { belly: 0.45, point: 0.92 });
    if (p.merged) return shape(ringPath(p.random, n, d, { turn, wild: 0.1 }), paint(`${tone}-ring`), edge.trim());
    return ring(p, n, () => bare(d), { turn, wild: 0.1, shared: `fill="${paint(tone)}"${edge}` });
  };
  const middle = lerp(0.2, 0.5, ease(0.35, 1, p.open)) * R;
  const seeds = p.near
    ? spiral(84, middle * 0.97, middle * 0.058, "#8C5523", "#C98A3A") +
      oval(0, 0, middle * 0.42, middle * 0.42, "#2B1710", 'fill-opacity=".45"')
    : "";
  const foliage = leaves(p, s, 2 + Math.round(p.size * 2), [0.22, 0.66], [25, 11.5], { angle: 62, bend: 6, veins: 4 });
  return (
    s.svg +
    foliage +
    head(
      p,
      s,
      s.deg + droop(p) * 0.6,
      0.95,
      sepals(p, 9, R * 0.95, R * 0.22),
      rays("sun1", R * 1.12, R * 0.2, 0),
      rays("sun2", R * 0.98, R * 0.175, 0.5),
      p.open > 0.45 ? oval(0, 0, middle * 1.04, middle * 1.04, paint("disc")) + seeds : "",
      cup(p, R * 0.5, R * 0.6),
    )
  );
}
