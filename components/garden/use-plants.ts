"use client";

import { useCallback, useMemo } from "react";
import { type FlowerView, formOf } from "@/lib/garden/view";
import { growNew } from "./grow-new";

/** The flowers as a landscape draws them, and what lets those of `fresh` open when the landscape is first seen. */
export function usePlants(flowers: readonly FlowerView[], fresh: readonly string[]) {
  const plants = useMemo(() => flowers.map((one) => ({ ...formOf(one), id: one.id, date: one.date })), [flowers]);
  const grow = useCallback(
    (svg: SVGSVGElement) => {
      void growNew(
        svg,
        plants.filter((one) => fresh.includes(one.id)),
      );
    },
    [plants, fresh],
  );
  return { plants, grow };
}
