"use client";

import { MEADOW_RIDGES, ridgePath } from "@/lib/garden/landscape/meadow-ridges";
import { classNames } from "@/components/ui/class-names";
import { Drawn } from "./drawn";

let drawn: Promise<Readonly<Record<keyof typeof MEADOW_RIDGES, string>>> | undefined;

const flowersOf = (hill: keyof typeof MEADOW_RIDGES) => async () => {
  drawn ??= import("@/lib/garden/landscape/meadow").then(({ meadowFlowers }) => meadowFlowers());
  return (await drawn)[hill];
};
const [far, middle, near] = [flowersOf("far"), flowersOf("middle"), flowersOf("near")];

/** The hill of the landing page, with one flower for each feeling in front. Fills its box from the bottom; hills come with the page. */
export function Meadow({ className }: { className?: string }) {
  return (
    <svg
      viewBox="0 0 1440 430"
      preserveAspectRatio="xMidYMax slice"
      className={classNames("block overflow-visible", className)}
      role="img"
      aria-label="Twelve flowers on a hill, one for each feeling"
    >
      <path className="fill-hill-far" d={ridgePath(MEADOW_RIDGES.far, 1440, 430)} />
      <Drawn draw={far} />
      <path className="fill-hill-middle" d={ridgePath(MEADOW_RIDGES.middle, 1440, 430)} />
      <Drawn draw={middle} />
      <path className="fill-hill-near" d={ridgePath(MEADOW_RIDGES.near, 1440, 430)} />
      <Drawn draw={near} />
    </svg>
  );
}
