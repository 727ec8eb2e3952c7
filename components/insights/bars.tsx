type Bar = { readonly name: string; readonly count: number; readonly color?: string };

/** Counts side by side, the longest bar the largest, each with its name and number. `of` is what they are counted out of. */
export function Bars({ bars, of }: { bars: readonly Bar[]; of: number }) {
  const most = Math.max(1, ...bars.map((bar) => bar.count));
  return (
    <ul className="grid gap-2.5">
      {bars.map(({ name, count, color }) => (
        <li key={name} className="grid grid-cols-[6.25rem_minmax(0,1fr)_4.25rem] items-center gap-3 text-sm">
          <span>{name}</span>
          <svg className={`h-3 w-full ${color ?? ""}`} aria-hidden="true">
            <rect
              width={count === 0 ? "3" : `${Math.max(3, (count / most) * 100).toFixed(1)}%`}
              height="100%"
              rx={count === 0 ? 1.5 : 6}
              className={count === 0 ? "fill-line" : color === undefined ? "fill-lavender-deep" : "fill-(--mood)"}
            />
          </svg>
          <span className="text-right text-xs text-muted tabular-nums">
            {count} of {of}
          </span>
        </li>
      ))}
    </ul>
  );
}
