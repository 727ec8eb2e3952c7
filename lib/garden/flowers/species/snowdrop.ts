import { f, lerp } from "../numbers";
import type { PaintName } from "../paints";
import { petal } from "../petals";
import { blades, type Growth, rise, stem } from "../plant";
import { line, paint, place, shape } from "../svg";

/** The three outer petals round a shorter cup with its green mark, under a green cap; (0, 0) is where it hangs. */
function bell(p: Growth): string {
  const k = lerp(0.18, 1, p.open);
  const outer = (angle: number, W: number, tone: PaintName) =>
    shape(
      petal(21, W, { belly: 0.6, point: 0.45, foot: 1.6 }),
      paint(tone),
      `transform="rotate(${f(180 + angle * k)})" stroke="#7C84AE" stroke-width=".35" stroke-opacity=".7"`,
    );
  const cup = place(
    0,
    1,
    0,
    1,
    1,
    shape(
      "M-3.6 0C-5.6 6 -5.4 10.4 -4.6 12.4Q-2.6 14 -1.4 12.2Q0 10.6 1.4 12.2Q2.6 14 4.6 12.4C5.4 10.4 5.6 6 3.6 0Z",
      "#F6F8F4",
      'stroke="#8FA592" stroke-width=".3"',
    ),
    line("M-3.3 11Q-2.4 8.2 0 8Q2.4 8.2 3.3 11", "#3F8A4E", 1.5),
  );
  const creases = p.near ? line("M-2.8 5Q-7 9.6 -8.6 14.4M2.8 5Q7 9.6 8.6 14.4", "#AEB6D2", 0.4, 'stroke-opacity=".8"') : "";
  const cap = shape("M-2.9 .4C-3.4 -3.6 -1.8 -5.4 0 -5.4C1.8 -5.4 3.4 -3.6 2.9 .4Q0 2.4 -2.9 .4Z", paint("leaf"));
  return outer(3, 5, "snow2") + cup + outer(34, 4.5, "snow") + outer(-34, 4.5, "snow") + creases + cap;
}

function nodding(p: Growth, x0: number, side: number, h: number, scale: number): string {
  const s = stem(side * 6, h, -side * 5, 1, "stem", 0.75);
  const [x, y] = [s.x + side * 12, s.y + 5];
  const hook = `M${f(s.x)} ${f(s.y)}C${f(s.x + side)} ${f(s.y - 8)} ${f(x)} ${f(s.y - 8)} ${f(x)} ${f(y)}`;
  const tilt = f(-side * 7 + (p.random() - 0.5) * 6);
  return place(
    x0,
    0,
    0,
    1,
    1,
    s.svg,
    line(hook, "#5E8F62", 1.1),
    place(s.x, s.y, side * 12, 1, 1, shape(petal(15 * p.leafy, 2.1, { belly: 0.4, point: 0.9 }), paint("sage"))),
    `<g transform="translate(${f(x)} ${f(y)}) rotate(${tilt}) scale(${f(scale * lerp(0.7, 1, p.open) * p.bud)})">`,
    bell(p),
    "</g>",
  );
}

/** Lonely: white bells looking down, green at the lip; where there was more to say, a second one keeps company. */
export function snowdrop(p: Growth): string {
  const side = p.random() < 0.5 ? -1 : 1;
  const h = rise(p, 50, 68);
  const back = [{ x: -side * 4, deg: -side * 22, L: 46, W: 2.7, bend: -side * 8 }];
  const front = [
    { x: side * 2, deg: side * 15, L: 42, W: 2.7, bend: side * 8 },
    { x: 0, deg: -side * 5, L: 32, W: 2.7, bend: -side * 3 },
    { x: side * 4, deg: side * 36, L: 28, W: 2.7, bend: side * 8 },
  ];
  return (
    blades(p, back, "sage") +
    (p.size > 0.45 ? nodding(p, -side * 3, -side, h * 0.78, 0.86) : "") +
    nodding(p, side, side, h, 1.04) +
    blades(p, front, "sage")
  );
}
