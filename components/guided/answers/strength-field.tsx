"use client";

import { type ReactNode, useState } from "react";
import { StrengthLine } from "./strength-line";

/** A slider from 0 to 100 with its number, each of which can be set. `value` is null before anything was chosen. */
export function StrengthField({
  label,
  value,
  before,
  onValue,
  onNone,
  unit,
}: {
  /** What it measures, for a screen reader. */
  readonly label: string;
  readonly value: number | null;
  readonly before?: number | undefined;
  readonly onValue: (value: number) => void;
  /** Emptying the number takes the choice back; where that can't be, it stays. */
  readonly onNone?: () => void;
  readonly unit?: ReactNode;
}) {
  /** The number as it is being typed: empty for a moment, or on its way to another. Null when nobody types. */
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <div className="strength">
      <span className="strength-slide" data-unset={value === null || undefined}>
        <StrengthLine value={value ?? before ?? 50} before={before} />
        <input
          type="range"
          min={0}
          max={100}
          step={1}
          aria-label={label}
          aria-valuetext={value === null ? "not chosen yet" : `${value} of 100`}
          value={value ?? before ?? 50}
          onChange={(event) => onValue(event.target.valueAsNumber)}
          // A press on where it stands already is a choice as well.
          onPointerUp={(event) => onValue(event.currentTarget.valueAsNumber)}
        />
      </span>
      <input
        type="number"
        inputMode="numeric"
        min={0}
        max={100}
        step={1}
        aria-label={`${label}, as a number`}
        placeholder="–"
        className="strength-number"
        value={typed ?? value ?? ""}
        onChange={({ target }) => {
          const number = target.valueAsNumber;
          if (Number.isFinite(number)) {
            const inside = Math.min(100, Math.max(0, Math.round(number)));
            setTyped(inside === number ? target.value : String(inside));
            onValue(inside);
          } else {
            setTyped(target.value);
            if (target.validity.valid) onNone?.();
          }
        }}
        onBlur={() => setTyped(null)}
      />
      {unit}
    </div>
  );
}
