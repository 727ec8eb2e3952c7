import Link from "next/link";
import { CORNER_RIDGES, ridgeAt, ridgePath } from "@/lib/garden/landscape/meadow-ridges";
import { type FlowerView, formOf } from "@/lib/garden/view";
import { moodFacts } from "@/lib/mood/view";
import { CornerFlower } from "./corner-flower";

const [width, foot, most] = [420, 190, 5];
const numbers = ["No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten", "Eleven", "Twelve"];

/** "Four flowers. Yesterday’s was a lavender." */
function sentence(flowers: readonly FlowerView[], today: string, yesterday: string): string {
  const [newest] = flowers;
  if (newest === undefined) return "The ground is ready. Name a feeling, and something grows.";
  const count = `${numbers[flowers.length] ?? flowers.length} ${flowers.length === 1 ? "flower" : "flowers"}`;
  const { species } = moodFacts(newest.mood);
  if (newest.date === today) return `${count}. Today’s is a ${species}.`;
  return newest.date === yesterday ? `${count}. Yesterday’s was a ${species}.` : `${count}. The newest is a ${species}.`;
}

type Days = { readonly today: string; readonly yesterday: string };

/** The corner of the garden on Today: the week's flowers, newest first in `flowers`, standing from left to right by day. */
export function GardenCorner({ flowers, today, yesterday }: { flowers: readonly FlowerView[] } & Days) {
  const shown = flowers.slice(0, most).toReversed();
  const species = shown.map((one) => moodFacts(one.mood).species);
  const label = shown.length === 0 ? "A hill with bare ground" : `This week in your garden: ${species.join(", ")}`;
  const gap = width / Math.max(4, shown.length);
  const first = (width - gap * (shown.length - 1)) / 2;
  return (
    <Link
      href="/garden"
      prefetch={false}
      className="block overflow-hidden rounded-lg bg-surface shadow-1 focus-visible:rounded-lg"
    >
      <svg
        viewBox="0 -50 420 240"
        preserveAspectRatio="xMidYMax slice"
        className="block h-46 w-full md:h-62"
        role="img"
        aria-label={label}
      >
        <rect className="fill-sky" y="-60" width={width} height="260" />
        <path className="fill-hill-far" d={ridgePath(CORNER_RIDGES.far, width, foot)} />
        <path className="fill-hill-near" d={ridgePath(CORNER_RIDGES.near, width, foot)} />
        {shown.map((one, i) => {
          const x = first + gap * i;
          return <CornerFlower key={one.id} form={formOf(one)} x={x} y={ridgeAt(CORNER_RIDGES.near, width, x) + 10} />;
        })}
      </svg>
      <span className="grid gap-0.5 px-6 pt-3 pb-4">
        <strong className="text-sm font-semibold">This week in your garden</strong>
        <small className="text-xs text-muted">{sentence(flowers, today, yesterday)}</small>
      </span>
    </Link>
  );
}
