/** Words of an entry around what was searched for, with the hits marked. `hits` are [start, end) in UTF-16 units, in order. */
export function Snippet({ text, hits }: { text: string; hits: readonly (readonly [number, number])[] }) {
  const parts = hits.flatMap(([from, to], index) => {
    const before = text.slice(hits[index - 1]?.[1] ?? 0, from);
    return [
      before,
      <mark key={from} className="rounded-sm bg-lavender-soft px-0.5 font-semibold text-text">
        {text.slice(from, to)}
      </mark>,
    ];
  });
  return (
    <>
      {parts}
      {text.slice(hits.at(-1)?.[1] ?? 0)}
    </>
  );
}
