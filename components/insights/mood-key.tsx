import { type Mood, moodFacts } from "@/lib/mood/view";

/** What the colours of a chart mean: only the moods that are in it. */
export function MoodKey({ moods }: { moods: readonly Mood[] }) {
  if (moods.length === 0) return null;
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-1 text-xs text-muted">
      {moods.map((mood) => (
        <li key={mood} className={`mood-${mood} flex items-center gap-1.5`}>
          <svg viewBox="0 0 10 10" className="size-2.5 fill-(--mood)" aria-hidden="true">
            <circle cx="5" cy="5" r="5" />
          </svg>
          {moodFacts(mood).label.toLowerCase()}
        </li>
      ))}
    </ul>
  );
}
