import type { ReactNode } from "react";

/** Words read out when they change: save state, progress, results. Keep it mounted and change its words. */
export function LiveRegion({ children, visible = false }: { children: ReactNode; visible?: boolean }) {
  return (
    <p role="status" className={visible ? undefined : "sr-only"}>
      {children}
    </p>
  );
}
