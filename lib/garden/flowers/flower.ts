import type { Mood } from "@/lib/mood/view";
import { clamp, ease, f, lerp, random } from "./numbers";
import { type Growth, tuft } from "./plant";
import { bluebell } from "./species/bluebell";
import { chamomile } from "./species/chamomile";
import { cherryBlossom } from "./species/cherry-blossom";
import { daisy } from "./species/daisy";
import { hibiscus } from "./species/hibiscus";
import { lavender } from "./species/lavender";
import { lotus } from "./species/lotus";
import { poppy } from "./species/poppy";
import { rose } from "./species/rose";
import { snowdrop } from "./species/snowdrop";
import { sunflower } from "./species/sunflower";
import { tulip } from "./species/tulip";

const DRAW: { readonly [M in Mood]: (p: Growth) => string } = {
  happy: sunflower,
  excited: hibiscus,
  grateful: daisy,
  calm: lotus,
  peaceful: tulip,
  reflective: lavender,
  motivated: rose,
  sad: bluebell,
  anxious: cherryBlossom,
  tired: chamomile,
  angry: poppy,
  lonely: snowdrop,
};

export type FlowerForm = {
  readonly mood: Mood;
  /** The feeling's id: the same seed grows the same flower, always. */
  readonly seed: string;
  /** 0–1: taller and fuller; little of it bends. */
  readonly energy?: number;
  /** 0–1, from the entry's length: bulk, leaves and further blooms. */
  readonly size?: number;
  /** Growth from a sprout (0) over a bud (about 0.5) to full bloom (1). */
  readonly open?: number;
  /** How closely it is looked at: by itself, in the front of a landscape, or at less than about 50 px. */
  readonly detail?: Detail;
};

export type Detail = "portrait" | "front" | "far";

/**
 * One flower as an svg group whose foot is (0, 0), about 100 high and 60 wide. Refers to `paints()`, which the page must hold.
 * Only presentation attributes and classes; the same form gives the same text on every machine.
 */
export function flower({ mood, seed, energy = 0.5, size = 0.5, open = 1, detail = "portrait" }: FlowerForm): string {
  const grown = clamp(open);
  const growth: Growth = {
    random: random(`${mood}:${seed}`),
    energy: clamp(energy),
    size: clamp(size),
    leafy: lerp(0.62, 1, ease(0, 0.6, grown)),
    bud: ease(0.06, 0.42, grown),
    open: ease(0.38, 1, grown),
    near: detail !== "far",
    merged: detail !== "portrait" && grown === 1,
  };
  // Drawn from the same numbers at every distance, or a flower would lean another way when one comes nearer.
  const blades = tuft(growth);
  // The lotus stands in its own water; and far away a tuft is lost in the grass.
  const foot = mood === "calm" || (growth.merged && !growth.near) ? "" : blades;
  const scale = f(lerp(0.3, 1, ease(0, 0.75, grown)));
  const plant = foot + DRAW[mood](growth);
  const drawn = growth.merged ? plant : `<g class="flower" transform="scale(${scale})">${plant}</g>`;
  if (detail === "portrait") return joined(drawn);
  return detail === "far" ? withoutHairlines(tenths(joined(drawn))) : tenths(joined(drawn));
}

/** A group around at most three shapes says no more than the shapes with the group's transform, and is one element less. */
function joined(svg: string): string {
  return svg.replace(/<g transform="([^"]*)">((?:<[pe][^>]*>)+)<\/g>/g, (group, transform: string, shapes: string) => {
    const parts = shapes.split("/>");
    // The last part is what follows the last shape: nothing.
    if (parts.length > 4 || shapes.includes("transform")) return group;
    return parts.join(` transform="${transform}"/>`);
  });
}

/** In a landscape a flower is at most about 110 px high: tenths of a unit can't be told from hundredths. */
function tenths(svg: string): string {
  return svg.replace(/(\d\.\d)\d+/g, "$1").replace(/-0\.0(?!\d)/g, "0");
}

/** Far away, hair-fine outlines can't be seen. */
function withoutHairlines(svg: string): string {
  return svg.replace(/ stroke="#\w+" stroke-width="\.\d+" stroke-opacity="\.\d+"/g, "");
}
