import { f, lerp, rad, times } from "../numbers";
import { ring, ruffled } from "../petals";
import { cup, droop, type Growth, head, leaves, rise, sepals, stem } from "../plant";
import { dots, line, oval, paint, shape } from "../svg";

/** The long column that stands out of the middle, powdered with pollen and ending in five stigmas. */
function column(p: Growth, R: number): string {
  const curve = `M0 0Q${f(R * 0.06)} ${f(-R * 0.5)} ${f(R * 0.38)} ${f(-R * 1.02)}`;
  const pollen = times(p.near ? 16 : 7, (i) => {
    const t = 0.42 + (i / 16) * 0.55;
    const j = (i % 2 ? 1 : -1) * R * (0.06 + 0.05 * p.random());
    return [R * 0.1 * t + R * 0.28 * t * t + j, -R * 1.02 * t + j * 0.35] as const;
  });
  const stigmas = times(5, (i) => {
    const a = i * 1.26;
    return [R * 0.38 + Math.cos(a) * R * 0.07, -R * 1.06 + Math.sin(a) * R * 0.06] as const;
  });
  return (
    line(curve, "#FFD9C7", R * 0.085) +
    line(curve, "#E8799B", R * 0.03) +
    dots(pollen, R * 0.05, "#FFD257") +
    dots(stigmas, R * 0.042, "#B5173F")
  );
}

function veins(R: number): string {
  const d = times(5, (v) => {
    const a = (v - 2) * 13;
    const bend = `${f(Math.sin(rad(a)) * R * 0.4)} ${f(-R * 0.5)}`;
    return `M0 ${f(-R * 0.2)}Q${bend} ${f(Math.sin(rad(a * 1.25)) * R * 0.86)} ${f(-Math.cos(rad(a)) * R * 0.95)}`;
  });
  return line(d.join(""), "#8E1250", 0.4, 'stroke-opacity=".4"');
}

/** Excited: five wide ruffled petals round a dark throat, the column reaching out of them. */
export function hibiscus(p: Growth): string {
  const s = stem((p.random() - 0.5) * 20, rise(p, 52, 74), (p.random() - 0.5) * 16, 1.7, "wood", 0.6);
  const R = lerp(19, 25, p.size) * lerp(0.5, 1, p.open);
  const inner = column(p, R);
  const one = (i: number) =>
    shape(
      ruffled(R * 1.14, R * 0.66, p.random, 0.055, 5),
      paint(i % 2 ? "hib" : "hib2"),
      'stroke="#7C0F49" stroke-width=".35" stroke-opacity=".35"',
    ) + (p.near ? veins(R) : "");
  const foliage = leaves(p, s, 3 + Math.round(p.size * 2), [0.18, 0.78], [21, 9.5], { angle: 58, bend: 3, veins: 4 });
  const middle = oval(0, 0, R * 0.5, R * 0.5, paint("throat")) + `<g transform="rotate(24) scale(${f(p.open)})">${inner}</g>`;
  return (
    s.svg +
    foliage +
    head(
      p,
      s,
      s.deg - 10 + droop(p),
      0.96,
      sepals(p, 5, R * 0.6, R * 0.2),
      ring(p, 5, one, { wild: 0.05, jitter: 7, turn: 0.15 }),
      p.open > 0.5 ? middle : "",
      cup(p, R * 0.42, R * 0.6),
    )
  );
}
