import type { ReactNode } from "react";

/** The foot of a panel about an entry: to take it along, and to let it go. What is said of either stands in line with the rest. */
export function PanelFoot({ children }: { children: ReactNode }) {
  return (
    <section
      aria-label="Keep or let go"
      // Quiet buttons have room around their words, which here begin where the panel's do.
      className="-mx-3 flex flex-wrap items-center [&>[role=status]]:w-full [&>[role=status]]:px-3"
    >
      {children}
    </section>
  );
}
