"use client";

import { classNames } from "@/components/ui/class-names";
import { MOODS, type Mood } from "@/lib/mood/view";

type Props = {
  readonly present: ReadonlySet<Mood>;
  readonly shown: ReadonlySet<Mood>;
  readonly onChange: (shown: ReadonlySet<Mood>) => void;
  readonly className?: string;
};

/** The moods that have flowers here; those pressed stay in full colour and the others step back. None pressed shows all. */
export function MoodLegend({ present, shown, onChange, className }: Props) {
  return (
    <div role="group" aria-label="Show only some moods" className={className}>
      {MOODS.filter((mood) => present.has(mood)).map((mood) => (
        <button
          key={mood}
          type="button"
          aria-pressed={shown.has(mood)}
          onClick={() => {
            const next = new Set(shown);
            if (!next.delete(mood)) next.add(mood);
            onChange(next);
          }}
          className={classNames(
            `mood-${mood}`,
            "inline-flex min-h-11 flex-none items-center gap-1.5 rounded-full px-2 text-sm font-medium max-md:bg-glass max-md:px-3.5 min-[90rem]:px-2.5 focus-visible:rounded-full",
            shown.has(mood) ? "bg-lavender-soft! font-semibold" : "hover:bg-lavender-soft",
          )}
        >
          <svg viewBox="0 0 10 10" className="size-2.5 flex-none fill-(--mood)" aria-hidden="true">
            <circle cx="5" cy="5" r="5" />
          </svg>
          {mood}
        </button>
      ))}
    </div>
  );
}
