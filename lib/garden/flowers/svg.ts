import { f, lerp } from "./numbers";
import type { PaintName } from "./paints";

// SVG as text, with presentation attributes and classes only: a style attribute would be blocked by the page's policy.

/** The reference to a paint of `paints()`. */
export function paint(name: PaintName): string {
  return `url(#pz-${name})`;
}

/** A filled path. `more` is further attributes. */
export function shape(d: string, fill: string, more = ""): string {
  return `<path d="${d}" fill="${fill}"${more && ` ${more}`}/>`;
}

/** A path that takes its colours from the group around it. */
export function bare(d: string): string {
  return `<path d="${d}"/>`;
}

/** A stroked path with round ends. */
export function line(d: string, stroke: string, width: number, more = ""): string {
  return `<path d="${d}" fill="none" stroke="${stroke}" stroke-width="${f(width)}" stroke-linecap="round"${more && ` ${more}`}/>`;
}

export function oval(x: number, y: number, rx: number, ry: number, fill: string, more = ""): string {
  return `<ellipse cx="${f(x)}" cy="${f(y)}" rx="${f(rx)}" ry="${f(ry)}" fill="${fill}"${more && ` ${more}`}/>`;
}

/** Parts moved to (x, y), turned clockwise and scaled. */
export function place(x: number, y: number, degrees: number, sx: number, sy: number, ...parts: readonly string[]): string {
  return `<g transform="translate(${f(x)} ${f(y)}) rotate(${f(degrees)}) scale(${f(sx)} ${f(sy)})">${parts.join("")}</g>`;
}

/** Round dots in one path: strokes of no length, whose round ends are all that shows. */
export function dots(points: readonly (readonly [x: number, y: number])[], radius: number, colour: string): string {
  return line(points.map(([x, y]) => `M${f(x)} ${f(y)}h0`).join(""), colour, 2 * radius);
}

/** Mixes two `#rrggbb` colours; 0 is the first. */
export function mix(a: string, b: string, t: number): string {
  const channel = (hex: string, i: number) => parseInt(hex.slice(1 + 2 * i, 3 + 2 * i), 16);
  const mixed = [0, 1, 2].map((i) =>
    Math.round(lerp(channel(a, i), channel(b, i), t))
      .toString(16)
      .padStart(2, "0"),
  );
  return `#${mixed.join("")}`;
}

/** The stops of a gradient; a colour of nine letters ends transparent. */
export function stops(colours: readonly string[]): string {
  return colours
    .map((colour, i) => {
      const clear = colour.length > 7 ? ' stop-opacity="0"' : "";
      return `<stop offset="${f(i / (colours.length - 1))}" stop-color="${colour.slice(0, 7)}"${clear}/>`;
    })
    .join("");
}
