import { f, lerp } from "../numbers";
import type { PaintName } from "../paints";
import { petal } from "../petals";
import { blades, droop, type Growth, head, rise, stem } from "../plant";
import { line, paint, shape } from "../svg";

type Sheath = {
  readonly angle: number;
  readonly tone: PaintName;
  readonly L: number;
  readonly W: number;
  readonly belly: number;
  readonly point?: number;
};

/** Peaceful: one closed apricot cup on a straight stem, held by broad blades. */
export function tulip(p: Growth): string {
  const s = stem((p.random() - 0.5) * 12, rise(p, 56, 74), (p.random() - 0.5) * 10, 1.7, "stem", 0.8);
  const R = lerp(13, 16.5, p.size) * lerp(0.62, 1, p.open);
  const spread = lerp(0.15, 1, p.open);
  const sheath = ({ angle, tone, L, W, belly, point = 0.8 }: Sheath): string => {
    const ribs = [-0.5, -0.25, 0, 0.25, 0.5].map((v) => {
      const top = -L * (0.82 - Math.abs(v) * 0.3);
      return `M${f(v * W * 0.6)} ${f(-L * 0.08)}Q${f(v * W * 1.5)} ${f(-L * 0.45)} ${f(v * W * 0.7)} ${f(top)}`;
    });
    return (
      `<g transform="rotate(${f(angle * spread)})">` +
      shape(
        petal(L, W, { belly, point, foot: W * 0.5 }),
        paint(tone),
        'stroke="#A64B30" stroke-width=".3" stroke-opacity=".45"',
      ) +
      (p.near ? line(ribs.join(""), "#B9573A", 0.35, 'stroke-opacity=".28"') : "") +
      "</g>"
    );
  };
  const flowerHead = head(
    p,
    s,
    s.deg * 0.7 + droop(p) * 0.7,
    1,
    sheath({ angle: -13, tone: "tulip3", L: R * 2, W: R * 0.52, belly: 0.5 }),
    sheath({ angle: 13, tone: "tulip3", L: R * 2, W: R * 0.52, belly: 0.5 }),
    sheath({ angle: 0, tone: "tulip3", L: R * 1.9, W: R * 0.5, belly: 0.5 }),
    sheath({ angle: -17, tone: "tulip1", L: R * 1.86, W: R * 0.56, belly: 0.42 }),
    sheath({ angle: 17, tone: "tulip1", L: R * 1.86, W: R * 0.56, belly: 0.42 }),
    sheath({ angle: 0, tone: "tulip2", L: R * 1.72, W: R * 0.68, belly: 0.4, point: 0.72 }),
  );
  const back = [
    { deg: -16, L: 52, W: 7, bend: -9 },
    { deg: 20, L: 44, W: 6.5, bend: 12 },
  ];
  const front = [{ deg: 6, L: 26, W: 5.5, bend: 4 }];
  const third = p.size > 0.5 ? [{ deg: -34, L: 30, W: 6, bend: -8 }] : [];
  return blades(p, back, "sage") + s.svg + flowerHead + blades(p, [...third, ...front], "sage");
}
