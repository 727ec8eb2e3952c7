import { classNames } from "@/components/ui/class-names";
import type { Mood } from "@/lib/mood/view";
import { Flower } from "./flower";

/** A flower in a round frame, where a page has nothing else to show yet. An ornament: the words below it say what matters. */
export function Emblem({ mood, className }: { mood: Mood; className?: string }) {
  return (
    <span className={classNames("grid size-32 place-items-center overflow-hidden rounded-full bg-mint-soft", className)}>
      <Flower form={{ mood, seed: "emblem", energy: 0.6, size: 0.5 }} className="mt-3 h-26 w-20" />
    </span>
  );
}
