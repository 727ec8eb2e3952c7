import { stops } from "./svg";

/** From the foot (0 %) to the tip (100 %) of whatever is painted. */
const LINEAR = {
  stem: ["#3F6E4B", "#7FB377"],
  leaf: ["#47794F", "#6FA968", "#9CCF8C"],
  sage: ["#5F8573", "#8FB39B", "#BDD6C0"],
  wood: ["#5C4147", "#92706A"],
  sun1: ["#C9661A", "#EE9F27", "#F8C545"],
  sun2: ["#DD7F1B", "#F7BE3A", "#FFE07A"],
  hib: ["#8E1250", "#DD3A7C", "#F4709B", "#FBA3B8"],
  hib2: ["#7C0F49", "#C92E70", "#EA5C8C", "#F590AC"],
  daisy: ["#D8CBEA", "#FAF6FD", "#FFFFFF", "#F7C9DA"],
  daisy2: ["#BBA9D6", "#E6DCF2", "#F6EEF8", "#EFB9CF"],
  lotus1: ["#FBE7DF", "#F8CFDC", "#E98BB0"],
  lotus2: ["#FFF6EC", "#FDE3E8", "#F2A5C2"],
  lotus3: ["#F4D3DC", "#EDA9C3", "#D76E9C"],
  pad: ["#3E7A68", "#6FB08D"],
  tulip1: ["#E58E5E", "#F4AE7E", "#FBD0A4"],
  tulip2: ["#EFA06C", "#FBC594", "#FFE6C8"],
  tulip3: ["#CE6F4C", "#E58E63", "#F3B286"],
  rose1: ["#7E1338", "#B92A50", "#DE5A74"],
  rose2: ["#6C0E31", "#A92047", "#D24866"],
  rose3: ["#560926", "#8D1739", "#BC3557"],
  bell: ["#A7B4F2", "#6F80DC", "#4656B4"],
  cherry: ["#E887A8", "#F9C6D6", "#FDE6EC"],
  cherry2: ["#D9749A", "#F2AFC6", "#F9D5E0"],
  cham: ["#D6CFE0", "#FDFBFF", "#FFFFFF"],
  cham2: ["#B9B0C8", "#E9E3F0", "#F6F2FA"],
  poppy1: ["#6E0E12", "#D3311F", "#F0573A"],
  poppy2: ["#8A1512", "#E5452B", "#FB7A55"],
  snow: ["#FFFFFF", "#F4F5FA", "#CFD3E6"],
  snow2: ["#EDEFF7", "#DCE0EE", "#B5BCD6"],
  water: ["#7FB8C4", "#CFE6EA"],
} as const;

/** From the middle outwards. */
const RADIAL = {
  disc: ["#2B1710", "#4A2817", "#7A431B", "#5A3016"],
  yolk: ["#FFE27A", "#F5B82E", "#C97B16"],
  cone: ["#FFEE9E", "#FBD04A", "#E0A02B"],
  throat: ["#5E0838", "#8E1250", "#8E125000"],
  pod: ["#B8CF9A", "#6E8E5C"],
  blush: ["#C94A7E", "#E06C9700"],
  glow: ["#FFF3CF", "#FFF6D800"],
} as const;

/** Those of `LINEAR` whose petals may stand in a ring: the same colours from the middle outwards. */
const RINGS = ["sun1", "sun2", "daisy", "daisy2", "cherry", "cherry2"] as const;

export type RingName = (typeof RINGS)[number];
export type PaintName = keyof typeof LINEAR | keyof typeof RADIAL | `${RingName}-ring`;

/**
 * All paints as one `<defs>`: once in each page that shows flowers. Its svg may have no size but must not be
 * `display: none`, or nothing painted by it shows.
 */
export function paints(): string {
  const linear = Object.entries(LINEAR).map(
    ([name, list]) => `<linearGradient id="pz-${name}" x1="0" y1="1" x2="0" y2="0">${stops(list)}</linearGradient>`,
  );
  const rings = RINGS.map((name) => [`${name}-ring`, LINEAR[name]] as const);
  const radial = [...Object.entries(RADIAL), ...rings].map(
    ([name, list]) => `<radialGradient id="pz-${name}">${stops(list)}</radialGradient>`,
  );
  return `<defs>${linear.join("")}${radial.join("")}</defs>`;
}
