import { mix } from "../flowers/svg";

export type Season = "spring" | "summer" | "autumn" | "winter";
export type Hemisphere = "north" | "south";

type Sky = {
  readonly zenith: string;
  readonly middle: string;
  readonly haze: string;
  readonly far: string;
  readonly glow: string;
};

const DAY: { readonly [S in Season]: Sky } = {
  spring: { zenith: "#CFE3F3", middle: "#E9EAF6", haze: "#FBEDE6", far: "#C9C3E4", glow: "#FFF3D6" },
  summer: { zenith: "#B9DCEF", middle: "#DDEDF1", haze: "#FBF3E0", far: "#B7C6E2", glow: "#FFF0C2" },
  autumn: { zenith: "#D6CCEA", middle: "#F0DCE2", haze: "#FCE7CF", far: "#BFAED8", glow: "#FFE0AE" },
  winter: { zenith: "#D3DDF0", middle: "#E7E6F3", haze: "#F8F1F1", far: "#C4C8E2", glow: "#FFFFFF" },
};
const NIGHT: Sky = { zenith: "#140C28", middle: "#2B1D4C", haze: "#6A5196", far: "#453370", glow: "#F6ECD6" };

/** The green (or straw, or frost) of each month's hill in the north, January first. */
const MONTH_GREEN = [
  "#D2E8DF",
  "#CBE3D0",
  "#BCDDAF",
  "#ACD99A",
  "#9CCF8C",
  "#8CC585",
  "#80BB7B",
  "#90B975",
  "#AABD78",
  "#CDBC7A",
  "#BDB88C",
  "#C6DACF",
] as const;

/** The season of a month (1–12): three whole months each, half a year later in the south. */
export function seasonOf(month: number, hemisphere: Hemisphere): Season {
  const northern = (month - 1 + (hemisphere === "south" ? 6 : 0)) % 12;
  if (northern < 2 || northern === 11) return "winter";
  return northern < 5 ? "spring" : northern < 8 ? "summer" : "autumn";
}

/** Whether the garden lies in the dark at this hour (0–23) of a person's clock. */
export function isNight(hour: number): boolean {
  return hour < 6 || hour >= 20;
}

export type Palette = {
  readonly sky: Sky;
  readonly night: boolean;
  /** A colour as it looks at a depth (0 far … 1 near) at this time of day. */
  dusk(colour: string, depth: number): string;
  /** The three tones of a month's hill (1–12), crest to foot. */
  hill(month: number, depth: number): readonly [string, string, string];
  readonly river: readonly string[];
};

/** Every colour of a landscape for one season, by day or by night. */
export function palette(season: Season, night: boolean, hemisphere: Hemisphere): Palette {
  const sky = night ? NIGHT : DAY[season];
  const distance = night ? "#3B2C60" : mix("#DCEBE4", sky.haze, 0.3);
  const dusk = (colour: string, depth: number) => {
    const near = night ? mix(mix(colour, "#3F8A86", 0.55), "#1D1638", 0.66) : colour;
    return mix(near, distance, (1 - depth) * 0.5);
  };
  return {
    sky,
    night,
    dusk,
    hill(month, depth) {
      const at = (month - 1 + (hemisphere === "south" ? 6 : 0)) % 12;
      const green = MONTH_GREEN[(at + 12) % 12] ?? MONTH_GREEN[4];
      return [dusk(mix(green, "#FFFBEF", 0.22), depth), dusk(green, depth), dusk(mix(green, "#3F7050", 0.36), depth)];
    },
    river: night
      ? ["#6F62AE", "#5A4F9C", "#8E83CF"]
      : [mix(sky.haze, "#FFFFFF", 0.3), mix(sky.zenith, "#A9D3DE", 0.6), mix(sky.zenith, "#7FB8C8", 0.75)],
  };
}
