import { f, lerp, rad, times } from "../numbers";
import type { PaintName } from "../paints";
import { petal } from "../petals";
import type { Growth } from "../plant";
import { dots, line, oval, paint, shape } from "../svg";

function pad(p: Growth, x: number, y: number, w: number, cut: number): string {
  const outline = `M0 0L${f(w * cut)} ${f(-w * 0.24)}A${f(w)} ${f(w * 0.3)} 0 1 1 ${f(w * cut * 0.55)} ${f(-w * 0.285)}Z`;
  const veins = times(8, (i) => `M0 0L${f(Math.cos(i * 0.8 + 0.5) * w * 0.8)} ${f(Math.sin(i * 0.8 + 0.5) * w * 0.23)}`);
  return (
    `<g transform="translate(${f(x)} ${f(y)}) scale(${f(p.leafy)})">` +
    shape(outline, paint("pad")) +
    (p.near ? line(veins.join(""), "#CFEBD6", 0.4, 'stroke-opacity=".5"') : "") +
    "</g>"
  );
}

function stamens(R: number): string {
  const tips = times(13, (i) => [Math.sin(rad((i - 6) * 7.5)) * R * 0.5, -Math.cos(rad((i - 6) * 7.5)) * R * 0.5] as const);
  const threads = tips.map(([x, y]) => `M0 ${f(-R * 0.1)}L${f(x)} ${f(y)}`).join("");
  const pod =
    `M${f(-R * 0.17)} ${f(-R * 0.4)}Q0 ${f(-R * 0.46)} ${f(R * 0.17)} ${f(-R * 0.4)}` + `L${f(R * 0.1)} 0L${f(-R * 0.1)} 0Z`;
  return line(threads, "#F3B73C", 0.7) + dots(tips, 0.9, "#FFD877") + shape(pod, "#C9C25B");
}

/** Calm: a cup of broad pink petals lying on still water between two pads. Stands lower than the others, as it should. */
export function lotus(p: Growth): string {
  const R = lerp(19, 25, p.size) * lerp(0.62, 1, p.open);
  const lift = -lerp(6, 14, p.energy);
  const wide = lerp(0.25, 1, p.open);
  const row = (angles: readonly number[], tone: PaintName, length: number, breadth: number): string => {
    const [L, W] = [R * length, R * breadth];
    const petals = angles.map((angle) => {
      const turn = angle * wide + (p.random() - 0.5) * 5;
      const d = petal(L * lerp(0.95, 1.05, p.random()), W, { belly: 0.52, point: 0.86, foot: W * 0.28 });
      const ribs = [-0.45, -0.15, 0.15, 0.45].map(
        (v) => `M${f(v * W * 0.5)} ${f(-L * 0.22)}Q${f(v * W * 1.5)} ${f(-L * 0.55)} ${f(v * W * 0.5)} ${f(-L * 0.88)}`,
      );
      const veined = p.near ? line(ribs.join(""), "#C25C8C", 0.3, 'stroke-opacity=".28"') : "";
      return `<g transform="rotate(${f(turn)})">${shape(d, paint(tone))}${p.merged ? "" : veined}</g>`;
    });
    return `<g stroke="#B54F80" stroke-width=".3" stroke-opacity=".4">${petals.join("")}</g>`;
  };
  const wholly = !p.merged || p.near;
  const water =
    oval(0, 0, 42, 9.5, paint("water"), 'fill-opacity=".75"') +
    line("M-36 2.4Q-20 6 -4 6.6M14 6.2Q26 5 33 2.6M-24 -5.6Q-14 -7.6 -6 -7.4", "#FFFFFF", 0.5, 'stroke-opacity=".8"');
  return (
    water +
    pad(p, -19, 1.5, 19, 0.6) +
    pad(p, 23, 2.6, 14, 0.72) +
    `<g transform="translate(0 ${f(lift)}) scale(${f(p.bud)})">` +
    shape(`M-1.4 0L1.4 0L1.2 ${f(-lift + 2)}L-1.2 ${f(-lift + 2)}Z`, paint("stem")) +
    row([-92, 92], "lotus3", 0.95, 0.2) +
    row(wholly ? [-42, 42, -21, 21, 0] : [-36, 36, 0], "lotus3", 1.3, 0.31) +
    (p.open > 0.5 && wholly ? stamens(R) : "") +
    row(wholly ? [-72, 72, -50, 50] : [-64, 64], "lotus1", 1.16, 0.29) +
    row([-27, 27, -9, 11].slice(0, 2 + Math.round(p.open * 2)), "lotus1", 1.06, 0.32) +
    row(wholly ? [-83, 83, -58, 58, -31, 31] : [-64, 64, -31, 31], "lotus2", 0.8, 0.27) +
    row([0], "lotus2", 0.78, 0.31) +
    "</g>"
  );
}
