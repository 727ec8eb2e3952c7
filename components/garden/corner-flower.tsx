"use client";

import { useCallback } from "react";
import type { FlowerForm } from "@/lib/garden/flowers/flower";
import { Drawn } from "./drawn";

type Form = Required<Pick<FlowerForm, "mood" | "seed" | "energy" | "size">>;

/** One flower inside a larger picture, its foot at (x, y). */
export function CornerFlower({ form: { mood, seed, energy, size }, x, y }: { form: Form; x: number; y: number }) {
  const draw = useCallback(async () => {
    const { flower } = await import("@/lib/garden/flowers/flower");
    return flower({ mood, seed, energy, size });
  }, [mood, seed, energy, size]);
  return <Drawn draw={draw} transform={`translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(1.15)`} />;
}
