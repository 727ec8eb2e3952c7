import { flower, type FlowerForm } from "./flower";
import { clamp, f, lerp, random } from "./numbers";

// A year holds hundreds of flowers and each is ten kilobytes of paths. So every species is drawn a few times, as symbols,
// and the flowers of a landscape are references to them, told apart by the variant, a mirror, their height and a lean.

type Planted = Required<Pick<FlowerForm, "mood" | "seed" | "energy" | "size">>;

export type Standing = { readonly x: number; readonly y: number; readonly scale: number; readonly far: boolean };

/** The variants of a species: low and plain, or tall and full. */
const VARIANTS = [
  { name: "low", seed: "b", energy: 0.28, size: 0.2 },
  { name: "full", seed: "full", energy: 0.74, size: 0.56 },
] as const;

function variantOf(one: Planted): (typeof VARIANTS)[number] {
  return one.energy * 0.5 + one.size * 0.5 < 0.47 ? VARIANTS[0] : VARIANTS[1];
}

/** The form in which a landscape shows this flower. The seed is the variant's, so the symbol is the same in every garden. */
export function variantForm(one: Planted, far: boolean): FlowerForm {
  const { seed, energy, size } = variantOf(one);
  return { mood: one.mood, seed, energy, size, detail: far ? "far" : "front" };
}

/** Collects the symbols that a scene refers to, and writes them once at its end. */
export function symbolSheet() {
  const drawn = new Map<string, string>();
  return {
    /** A reference to this flower's variant, standing on (x, y). The same flower always gets the same one. */
    use(one: Planted, { x, y, scale, far }: Standing, attributes = ""): string {
      const id = `pz-${one.mood}-${variantOf(one).name}${far ? "-far" : ""}`;
      // A symbol clips what lies outside its box; a flower's foot is its origin and all of it lies outside.
      if (!drawn.has(id)) drawn.set(id, `<symbol id="${id}" overflow="visible">${flower(variantForm(one, far))}</symbol>`);
      const r = random(`${one.seed}:stance`);
      const mirror = r() < 0.5 ? -1 : 1;
      const height = lerp(0.9, 1.12, clamp(one.energy * 0.6 + one.size * 0.4)) * lerp(0.95, 1.05, r());
      const width = height * lerp(0.95, 1.06, one.size);
      const lean = (r() - 0.5) * 5 * (one.mood === "calm" ? 0 : 1);
      const size = `${f(mirror * width * scale)} ${f(height * scale)}`;
      return `<use href="#${id}" ${attributes}transform="translate(${f(x)} ${f(y)}) rotate(${f(lean)}) scale(${size})"/>`;
    },
    /** All symbols used so far, as one `<defs>`. */
    defs(): string {
      return `<defs>${[...drawn.values()].join("")}</defs>`;
    },
  };
}

export type SymbolSheet = ReturnType<typeof symbolSheet>;
