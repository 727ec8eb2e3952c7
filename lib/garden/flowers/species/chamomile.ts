import { f, lerp, times } from "../numbers";
import { moved, petal, spiral } from "../petals";
import { droop, type Growth, head, rise, stem } from "../plant";
import { bare, line, oval, paint, place, shape } from "../svg";

type Spray = { readonly x: number; readonly h: number; readonly R: number; readonly bow: number };

/** The high golden cone over which the petals fold back. */
function cone(p: Growth, R: number): string {
  const at = (x: number, y: number) => `${f(R * x)} ${f(R * y)}`;
  const outline =
    `M${at(-0.45, -0.1)}C${at(-0.46, -0.46)} ${at(-0.28, -0.64)} ${at(0, -0.64)}` +
    `C${at(0.28, -0.64)} ${at(0.46, -0.46)} ${at(0.45, -0.1)}Q${at(0, 0.14)} ${at(-0.45, -0.1)}Z`;
  const florets = p.near ? place(0, -R * 0.27, 0, 1, 0.88, spiral(40, R * 0.37, R * 0.03, "#D99A22", "#FFF6C4")) : "";
  const shade = p.near ? oval(0, -R * 0.1, R * 0.46, R * 0.2, "#A06A18", 'fill-opacity=".4"') : "";
  return shade + shape(outline, paint("cone")) + florets;
}

function bloom(p: Growth, { x, h, R: full, bow }: Spray): string {
  const s = stem(x, h, bow, 0.9, "stem", 0.7);
  const R = full * lerp(0.5, 1, p.open);
  const fold = lerp(0.35, 1, p.open);
  const d = petal(R * 1.12, R * 0.17, { belly: 0.7, point: 0.15 });
  const fan = (n: number, reach: number, tone: "cham" | "cham2") => {
    const rays = times(n, (i) => {
      const a = 180 + (i - (n - 1) / 2) * (reach / (n - 1)) * fold + (p.random() - 0.5) * 7;
      return { a, scale: lerp(0.92, 1.08, p.random()) };
    });
    const edge = 'stroke="#8D83A0" stroke-width=".25" stroke-opacity=".6"';
    if (p.merged)
      return shape(rays.map(({ a, scale }) => moved(d, a, [1, scale])).join(""), tone === "cham" ? "#FCFAFF" : "#E2DBEC", edge);
    const single = rays.map(({ a, scale }) => `<g transform="rotate(${f(a)}) scale(1 ${f(scale)})">${bare(d)}</g>`);
    return `<g fill="${paint(tone)}" ${edge}>${single.join("")}</g>`;
  };
  const back = p.merged && !p.near ? "" : place(0, -R * 0.16, 0, 1, 0.9, fan(p.near ? 9 : 6, 222, "cham2"));
  const front = place(0, -R * 0.1, 0, 1, 0.82, fan(p.near ? 13 : 8, 186, "cham"));
  return s.svg + head(p, s, s.deg * 0.8 + droop(p) * 1.4, 1, back, front, cone(p, R));
}

function feather(p: Growth, { x, h }: Spray, t: number, side: number): string {
  const L = 15 * p.leafy;
  const barbs = times(6, (i) => {
    const u = 0.22 + i * 0.13;
    const w = L * 0.3 * (1.05 - u);
    const start = `M${f(1.2 * u)} ${f(-L * u)}l`;
    return `${start}${f(-w)} ${f(-w * 0.9)}${start}${f(w)} ${f(-w * 0.9)}`;
  });
  return place(x * t, h * t, side * 48, side, 1, line(`M0 0Q1.5 ${f(-L * 0.6)} 0 ${f(-L)}${barbs.join("")}`, "#6FA06A", 0.75));
}

/** Tired: small heads whose white rays hang back from a golden cone, on thin stems with feathery leaves. */
export function chamomile(p: Growth): string {
  const h = rise(p, 52, 74);
  const d = p.random() < 0.5 ? -1 : 1;
  const R = lerp(10.5, 13.5, p.size);
  const sprays: readonly Spray[] = [
    { x: d * 3, h, R, bow: d * -5 },
    { x: -d * 17, h: h * 0.76, R: R * 0.86, bow: -d * 3 },
    { x: d * 19, h: h * 0.66, R: R * 0.8, bow: d * 5 },
    { x: -d * 6, h: h * 0.46, R: R * 0.66, bow: -d * 2 },
  ].slice(0, 2 + Math.round(p.size * 2));
  const feathers = sprays.map(
    (one, i) => feather(p, one, 0.28 + i * 0.06, i % 2 ? -1 : 1) + feather(p, one, 0.5, i % 2 ? 1 : -1),
  );
  const blooms = sprays.map((one) => bloom(p, one));
  return feathers.join("") + blooms.reverse().join("");
}
