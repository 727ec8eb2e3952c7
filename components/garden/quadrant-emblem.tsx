"use client";

import { useCallback } from "react";
import type { Quadrant } from "@/lib/mood/view";
import { Drawn } from "./drawn";

const emblems = {
  "good-lively": { mood: "happy", at: "translate(-3 46) scale(1.06)" },
  "good-quiet": { mood: "calm", at: "translate(0 -12) scale(1.12)" },
  "hard-restless": { mood: "angry", at: "translate(2 45) scale(1.06)" },
  "hard-heavy": { mood: "sad", at: "translate(-5 22) scale(.98)" },
} as const satisfies Record<Quadrant, { mood: string; at: string }>;

/** The flower's head in a round frame that stands for one quadrant of the check-in. The words beside it say the same. */
export function QuadrantEmblem({ quadrant }: { quadrant: Quadrant }) {
  const { mood, at } = emblems[quadrant];
  const draw = useCallback(async () => {
    const { flower } = await import("@/lib/garden/flowers/flower");
    return flower({ mood, seed: "head3", energy: 0.75, size: 0.25 });
  }, [mood]);
  return (
    <svg
      viewBox="-32 -62 64 64"
      className="aspect-square w-full max-w-16 overflow-hidden rounded-full bg-mint-soft md:max-w-18"
      aria-hidden="true"
    >
      <Drawn draw={draw} transform={at} />
    </svg>
  );
}
