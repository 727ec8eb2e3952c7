"use client";

import { useEffect, useRef } from "react";

const bars = 48;
const [step, height] = [4, 32];
const every = 80;
const calmEvery = 500;

/** Soft voices are seen as well: ears don't hear in straight lines either. */
const seen = (level: number) => Math.min(1, (level * 5) ** 0.6);

function drawn(levels: readonly number[]): string {
  return levels
    .map((level, at) => {
      const half = Math.max(0.5, (level * (height - 4)) / 2);
      return `M${at * step + 2} ${height / 2 - half}v${2 * half}`;
    })
    .join("");
}

const still = drawn(Array.from({ length: bars }, () => 0));

/**
 * How loud the microphone is: the last few seconds pass by. Where motion is not wanted, the line stays and only grows with the voice,
 * twice a second.
 */
export function LevelMeter({ level, running }: { level: () => number; running: boolean }) {
  const line = useRef<SVGPathElement>(null);
  const passed = useRef<number[]>(Array.from({ length: bars }, () => 0));
  useEffect(() => {
    if (!running) return;
    const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    const timer = setInterval(
      () => {
        const now = seen(level());
        passed.current = calm
          ? Array.from({ length: bars }, (_, at) => (at / bars < now ? 0.5 : 0))
          : [...passed.current.slice(1), now];
        line.current?.setAttribute("d", drawn(passed.current));
      },
      calm ? calmEvery : every,
    );
    return () => clearInterval(timer);
  }, [level, running]);
  return (
    <svg
      viewBox={`0 0 ${bars * step} ${height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      className="level-meter"
      data-running={running || undefined}
      data-testid="level"
    >
      <path ref={line} d={still} />
    </svg>
  );
}
