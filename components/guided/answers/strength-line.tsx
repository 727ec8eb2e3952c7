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
