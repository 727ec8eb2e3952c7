/** What kind of thing a row of a list is, where it is no free entry: "Guided · 5 of 9". */
export function KindMark({ children }: { children: string }) {
  return (
    <span className="rounded-full bg-lavender-soft px-2 py-1 text-xs leading-none font-medium whitespace-nowrap text-text">
      {children}
    </span>
  );
}
