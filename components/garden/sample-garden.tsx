"use client";

import { useCallback } from "react";
import type { Mood } from "@/lib/mood/view";
import { type Frame, Landscape } from "./landscape";
import { sampleYear } from "./sample-year";
import { useDark } from "./use-dark";

const everything: ReadonlySet<Mood> = new Set();

/** What a year may look like, from feelings that nobody had: the page around it says so. */
export function SampleGarden({ year }: { year: number }) {
  const dark = useDark();
  const draw = useCallback(
    async ({ width, height }: Frame) => {
      const { yearScene } = await import("@/lib/garden/landscape/year");
      const flowers = sampleYear(year);
      return yearScene({
        year,
        flowers,
        through: 12,
        hemisphere: "north",
        night: dark,
        width,
        height,
        labels: true,
        id: "pz-sample",
      });
    },
    [year, dark],
  );
  return (
    <Landscape
      draw={draw}
      shown={everything}
      label={`A sample garden of a year: a valley of twelve hills with ${sampleYear(year).length} flowers`}
    />
  );
}
