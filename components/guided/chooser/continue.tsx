import Link from "next/link";

export type Waiting = {
  readonly id: string;
  readonly topic: string;
  readonly answered: number;
  readonly count: number;
  readonly day: string;
};

/** How far a journal is, as a quiet line; the words beside it say the same. */
function Far({ answered, count }: Pick<Waiting, "answered" | "count">) {
  return (
    <svg className="h-1.5 w-full rounded-full" aria-hidden="true">
      <rect width="100%" height="100%" className="fill-line" />
      <rect width={`${count === 0 ? 0 : (100 * answered) / count}%`} height="100%" rx="3" className="fill-success" />
    </svg>
  );
}

/** Journals that were begun and wait to be gone on with, the newest first. */
export function Continue({ journals }: { journals: readonly Waiting[] }) {
  return (
    <section aria-labelledby="continue" className="grid gap-4">
      <h2 id="continue" className="text-lg!">
        Continue
      </h2>
      <ul className="grid gap-2.5 md:grid-cols-2">
        {journals.map(({ id, topic, answered, count, day }) => (
          <li key={id}>
            <Link
              href={`/guided/${id}`}
              className="grid h-full content-between gap-3 rounded-lg bg-lavender-soft px-4.5 py-4 transition-shadow duration-(--motion-quick) hover:shadow-1 focus-visible:rounded-lg"
            >
              <span className="grid gap-0.5">
                <span className="line-clamp-2 font-words text-lg leading-tight font-medium break-words" dir="auto">
                  {topic}
                </span>
                <span className="text-xs text-muted">
                  {answered} of {count} · {day}
                </span>
              </span>
              <Far answered={answered} count={count} />
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
