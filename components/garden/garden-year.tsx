"use client";

import { useRouter } from "next/navigation";
import { useCallback } from "react";
import type { FlowerView } from "@/lib/garden/view";
import type { Mood } from "@/lib/mood/view";
import { monthAddress } from "./addresses";
import { flowersCounted } from "./flower-words";
import { type Frame, Landscape } from "./landscape";
import { useDark } from "./use-dark";
import { usePlants } from "./use-plants";

export type GardenTime = {
  readonly year: number;
  /** The newest month of that year there has been, 1–12. */
  readonly through: number;
  readonly hemisphere: "north" | "south";
  /** Whether it is night for the person, by their own clock. */
  readonly night: boolean;
};

type Props = GardenTime & {
  readonly flowers: readonly FlowerView[];
  readonly shown: ReadonlySet<Mood>;
  /** Ids of those planted a moment ago, which open when they are first seen. */
  readonly fresh: readonly string[];
};

/** A year as a valley. A press on a hill leads to its month; the months are a list as well, for every other way of choosing. */
export function GardenYear({ flowers, shown, fresh, year, through, hemisphere, night }: Props) {
  const router = useRouter();
  const dark = useDark();
  const { plants, grow } = usePlants(flowers, fresh);
  // Over bare ground lies a card, which would cut the months' names in half on a phone.
  const labels = flowers.length > 0;

  const draw = useCallback(
    async ({ width, height }: Frame) => {
      const { yearScene } = await import("@/lib/garden/landscape/year");
      const view = { year, through, hemisphere, width, height, labels, id: "pz-year" };
      return yearScene({ ...view, flowers: plants, night: night || dark });
    },
    [plants, labels, year, through, hemisphere, night, dark],
  );

  return (
    <Landscape
      draw={draw}
      shown={shown}
      onDrawn={grow}
      label={`Your garden in ${year}: a valley of hills, one for each month, with ${flowersCounted(flowers.length)}`}
      onClick={(target) => {
        const month = target.closest<SVGElement>("[data-month]")?.dataset["month"];
        if (month !== undefined) router.push(monthAddress(year, Number(month)));
      }}
    />
  );
}
