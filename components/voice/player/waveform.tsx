"use client";

import { type KeyboardEvent, useMemo } from "react";
import { clockWords } from "@/lib/voice/words/times";
import { barsOf } from "./peaks";

const bars = 64;
const step = 5;
const height = 40;

/** Milliseconds an arrow key goes, and the Page keys. */
const little = 5_000;
const much = 30_000;

function lines(values: readonly number[], from: number): string {
  return values
    .map((value, index) => {
      const x = (from + index) * step + step / 2;
      const half = 0.75 + value * (height / 2 - 3);
      return `M${x} ${(height / 2 - half).toFixed(1)}V${(height / 2 + half).toFixed(1)}`;
    })
    .join("");
}

/** A line, and no bars: nothing that could be taken for a quiet sound. */
function line(values: readonly number[], from: number): string {
  return values.length === 0 ? "" : `M${from * step} ${height / 2}H${(from + values.length) * step}`;
}

/** How loud a sound is along its time, and a way to any moment of it: by pointing, dragging, and the arrow keys. */
export function Waveform({
  peaks,
  at,
  length,
  onSeek,
}: {
  /** None where nobody could look into it. */
  peaks: readonly number[];
  /** In milliseconds, as the length. */
  at: number;
  length: number;
  onSeek: (milliseconds: number) => void;
}) {
  const values = useMemo(() => barsOf(peaks, bars), [peaks]);
  const drawn = peaks.length === 0 ? line : lines;
  const heard = length === 0 ? 0 : Math.round((at / length) * bars);
  function byKey(event: KeyboardEvent): void {
    const steps: Readonly<Record<string, number>> = {
      ArrowRight: little,
      ArrowUp: little,
      ArrowLeft: -little,
      ArrowDown: -little,
      PageUp: much,
      PageDown: -much,
    };
    const by = steps[event.key];
    if (by === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    onSeek(Math.max(0, Math.min(length, at + by)));
  }
  return (
    <div className="waveform" dir="ltr">
      <svg viewBox={`0 0 ${bars * step} ${height}`} preserveAspectRatio="none" aria-hidden="true">
        <path className="waveform-heard" d={drawn(values.slice(0, heard), 0)} />
        <path d={drawn(values.slice(heard), heard)} />
      </svg>
      <input
        type="range"
        aria-label="Place in the recording"
        aria-valuetext={`${clockWords(at)} of ${clockWords(length)}`}
        min={0}
        max={length}
        step={100}
        value={Math.min(at, length)}
        onChange={(event) => onSeek(Number(event.target.value))}
        onKeyDown={byKey}
      />
    </div>
  );
}
