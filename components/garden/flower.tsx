"use client";

import { useCallback, useEffect, useRef } from "react";
import { classNames } from "@/components/ui/class-names";
import type { FlowerForm } from "@/lib/garden/flowers/flower";
import { Drawn } from "./drawn";
import { holdPaints } from "./paints-in-page";

const box = "-46 -110 92 118";
const nearBox = "-38 -92 76 98";

type Look = {
  readonly form: Pick<FlowerForm, "mood" | "seed" | "energy" | "size">;
  /** Its name for those who don't see it; without one it is an ornament beside words that say the same. */
  readonly label?: string;
  readonly className?: string;
};

function named(label: string | undefined) {
  return label === undefined ? ({ "aria-hidden": true } as const) : ({ role: "img", "aria-label": label } as const);
}

/**
 * One flower. `open` is its growth (a suggestion not yet confirmed is a bud); `small` is for lists: lighter, drawn when it
 * comes near the screen, and seen from a little closer, so that a short entry's flower is no speck.
 */
export function Flower({ form, label, className, open = 1, small = false }: Look & { open?: number; small?: boolean }) {
  const { mood, seed, energy = 0.5, size = 0.5 } = form;
  const draw = useCallback(async () => {
    const { flower } = await import("@/lib/garden/flowers/flower");
    return flower({ mood, seed, energy, size, open, detail: small ? "front" : "portrait" });
  }, [mood, seed, energy, size, open, small]);
  return (
    <svg viewBox={small ? nearBox : box} className={classNames("block overflow-visible", className)} {...named(label)}>
      <Drawn draw={draw} late={small} />
    </svg>
  );
}

/** A suggestion: the flower of that mood, still closed. */
export function FlowerBud({ form, label, className }: Look) {
  return (
    <Flower form={form} open={0.62} {...(label !== undefined && { label })} {...(className !== undefined && { className })} />
  );
}

const bloomMilliseconds = 1400;

/** A flower that opens once, from a sprout to full bloom, when it is shown. With reduced motion it simply stands there. */
export function OpeningFlower({ form, label, className }: Look) {
  const group = useRef<SVGGElement>(null);
  const { mood, seed, energy = 0.5, size = 0.5 } = form;

  useEffect(() => {
    let frame = 0;
    let current = true;
    void Promise.all([import("@/lib/garden/flowers/flower"), holdPaints()]).then(([{ flower }]) => {
      const still = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
      const started = performance.now();
      const step = (now: number) => {
        if (!current || group.current === null) return;
        const t = still ? 1 : Math.min(1, (now - started) / bloomMilliseconds);
        const open = 1 - Math.pow(1 - t, 2.2); // quick to sprout, slow to settle
        group.current.innerHTML = flower({ mood, seed, energy, size, open });
        if (t < 1) frame = requestAnimationFrame(step);
      };
      frame = requestAnimationFrame(step);
    });
    return () => {
      current = false;
      cancelAnimationFrame(frame);
    };
  }, [mood, seed, energy, size]);

  return (
    <svg viewBox={box} className={classNames("block overflow-visible", className)} {...named(label)}>
      <g ref={group} />
    </svg>
  );
}
