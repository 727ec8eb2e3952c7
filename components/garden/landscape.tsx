"use client";

import { type MouseEvent, useEffect, useRef, useState } from "react";
import { classNames } from "@/components/ui/class-names";
import type { Scene } from "@/lib/garden/landscape/scene";
import type { Mood } from "@/lib/mood/view";
import { holdPaints } from "./paints-in-page";

export type Frame = { readonly width: number; readonly height: number };

/** The drawing's frame for an element: its own proportions in a size the landscape is made for, so that nothing is cut off. */
function frameOf(element: Element): Frame {
  const { width, height } = element.getBoundingClientRect();
  const ratio = width / Math.max(1, height);
  if (ratio < 0.8) return { width: 780, height: Math.round(Math.min(2000, Math.max(1000, 780 / ratio))) };
  return { width: Math.round(Math.min(2400, Math.max(900, 900 * ratio))), height: 900 };
}

type Props = {
  /** Keeps its identity while the picture stays the same. */
  readonly draw: (frame: Frame) => Promise<Scene>;
  readonly label: string;
  /** Flowers of other moods are faded; empty shows all. */
  readonly shown: ReadonlySet<Mood>;
  /** Said when the drawing is in the page. */
  readonly onDrawn?: (svg: SVGSVGElement) => void;
  readonly onClick?: (target: Element, event: MouseEvent) => void;
  /** Whether what stands in it can be reached by the keyboard; otherwise it is one picture. */
  readonly interactive?: boolean;
};

/** A landscape that fills its box. Its markup is built here in the browser, and again when the box changes its shape. */
export function Landscape({ draw, label, shown, onDrawn, onClick, interactive = false }: Props) {
  const svg = useRef<SVGSVGElement>(null);
  const [frame, setFrame] = useState<Frame | null>(null);
  const [drawn, setDrawn] = useState(0);

  useEffect(() => {
    const element = svg.current;
    if (element === null) return;
    const watch = new ResizeObserver(() => {
      const next = frameOf(element);
      setFrame((now) => (now?.width === next.width && now.height === next.height ? now : next));
    });
    watch.observe(element);
    return () => {
      watch.disconnect();
    };
  }, []);

  useEffect(() => {
    let current = true;
    if (frame === null) return;
    void Promise.all([draw(frame), holdPaints()]).then(([scene]) => {
      if (!current || svg.current === null) return;
      svg.current.innerHTML = scene.markup; // Ours, from numbers, ids and names of months.
      setDrawn((count) => count + 1);
    });
    return () => {
      current = false;
    };
  }, [draw, frame]);

  useEffect(() => {
    for (const plant of svg.current?.querySelectorAll<SVGElement>(".plant") ?? []) {
      const faded = shown.size > 0 && ![...shown].some((mood) => mood === plant.dataset["mood"]);
      if (faded) plant.setAttribute("opacity", "0.15");
      else plant.removeAttribute("opacity");
    }
  }, [shown, drawn]);

  useEffect(() => {
    if (drawn > 0 && svg.current !== null) onDrawn?.(svg.current);
  }, [drawn, onDrawn]);

  return (
    <svg
      ref={svg}
      role={interactive ? "group" : "img"}
      aria-label={label}
      viewBox={frame === null ? "0 0 1200 900" : `0 0 ${frame.width} ${frame.height}`}
      preserveAspectRatio="xMidYMax slice"
      data-drawn={drawn > 0 || undefined}
      className={classNames(
        "absolute inset-0 block size-full [&_text]:font-ui [&_text]:font-semibold [&_text]:select-none",
        "[&_.plant]:transition-opacity [&_.plant]:duration-(--motion-base) [&_[data-month]]:cursor-pointer",
      )}
      onClick={(event) => {
        if (event.target instanceof Element) onClick?.(event.target, event);
      }}
    />
  );
}
