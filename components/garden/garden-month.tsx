"use client";

import { useRouter } from "next/navigation";
import { useCallback, useMemo } from "react";
import type { Plant } from "@/lib/garden/landscape/scene";
import type { FlowerView } from "@/lib/garden/view";
import type { Mood } from "@/lib/mood/view";
import { dayWords, flowersCounted, flowerWords } from "./flower-words";
import type { GardenTime } from "./garden-year";
import { type Frame, Landscape } from "./landscape";
import { useDark } from "./use-dark";
import { usePlants } from "./use-plants";

type Props = Omit<GardenTime, "through"> & {
  readonly month: number;
  readonly monthName: string;
  readonly weekStart: number;
  readonly flowers: readonly FlowerView[];
  readonly shown: ReadonlySet<Mood>;
  readonly fresh: readonly string[];
  /** A check-in's flower was chosen; those of entries lead to their entry. */
  readonly onOpen: (flower: FlowerView) => void;
};

/** A month as a meadow: every flower stands on its day and is a link to its entry, or to its own small card. */
export function GardenMonth(props: Props) {
  const { year, month, monthName, weekStart, hemisphere, night, flowers, shown, fresh, onOpen } = props;
  const router = useRouter();
  const dark = useDark();
  const { plants, grow } = usePlants(flowers, fresh);
  const byId = useMemo(() => new Map(flowers.map((one) => [String(one.id), one])), [flowers]);

  const draw = useCallback(
    async ({ width, height }: Frame) => {
      const { monthScene } = await import("@/lib/garden/landscape/month");
      const wrap = (plant: Plant, markup: string) => {
        const one = byId.get(plant.id);
        if (one === undefined) return markup;
        const href = one.entryId === null ? `#${one.id}` : `/journal/${one.entryId}`;
        return `<a class="plant-link" href="${href}" data-flower="${one.id}" aria-label="${dayWords(one.date)}: ${flowerWords(one)}">${markup}</a>`;
      };
      const view = { year, month, weekStart, hemisphere, width, height, labels: true, id: "pz-month", wrap };
      return monthScene({ ...view, flowers: plants, night: night || dark });
    },
    [byId, plants, year, month, weekStart, hemisphere, night, dark],
  );

  return (
    <Landscape
      draw={draw}
      shown={shown}
      onDrawn={grow}
      interactive
      label={`${monthName} ${year}: ${flowersCounted(flowers.length)}`}
      onClick={(target, event) => {
        const one = byId.get(target.closest<SVGElement>("[data-flower]")?.dataset["flower"] ?? "");
        if (one === undefined || event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        if (one.entryId === null) onOpen(one);
        else router.push(`/journal/${one.entryId}`);
      }}
    />
  );
}
