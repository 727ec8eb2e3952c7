import type { ReactNode } from "react";

/** A strength as a bar on a line from 0 to 100; where it stood before is a ring on the same line. Beside it stands the number. */
export function StrengthLine({ value, before }: { value: number; before?: number | undefined }) {
  const [from, to] = before === undefined ? [0, value] : [Math.min(before, value), Math.max(before, value)];
  return (
    <svg className="strength-line" aria-hidden="true">
      <line className="strength-all" x1="0%" x2="100%" y1="50%" y2="50%" />
      <line className="strength-part" x1={`${from}%`} x2={`${to}%`} y1="50%" y2="50%" />
      {before !== undefined && <circle className="strength-before" cx={`${before}%`} cy="50%" r="5" />}
      <circle className="strength-now" cx={`${value}%`} cy="50%" r="6" />
    </svg>
  );
}

/** A slider from 0 to 100 with its number, each of which can be set. `value` is null before anything was chosen. */
export function StrengthField({
  label,
  value,
  before,
  onValue,
  unit,
}: {
  /** What it measures, for a screen reader. */
  readonly label: string;
  readonly value: number | null;
  readonly before?: number | undefined;
  readonly onValue: (value: number) => void;
  readonly unit?: ReactNode;
}) {
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
        value={value ?? ""}
        onChange={(event) => {
          const { valueAsNumber: typed } = event.target;
          if (Number.isFinite(typed)) onValue(Math.min(100, Math.max(0, Math.round(typed))));
        }}
      />
      {unit}
    </div>
  );
}
