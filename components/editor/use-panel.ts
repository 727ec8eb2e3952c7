"use client";

import { useEffect, useEffectEvent, useState } from "react";

/** Whether the side panel is open, and what the page has to know of what stands in it. */
export function usePanel() {
  const [open, setOpen] = useState(false);
  const [made, setMade] = useState(false);
  const [asked, setAsked] = useState(0);
  const [care, setCare] = useState<"shown" | "hidden" | null>(null);

  function show(wanted: boolean): void {
    if (wanted) setMade(true);
    setOpen(wanted);
  }

  // Who has just spoken comes for what was said.
  const arrive = useEffectEvent(() => window.location.hash === "#recordings" && show(true));
  useEffect(() => {
    const soon = setTimeout(() => arrive(), 0);
    return () => clearTimeout(soon);
  }, []);

  return {
    open,
    /** Once opened it stays, unseen, with what was asked and answered in it. */
    made,
    show,
    /** Counts how often a question was asked for outside of it. */
    asked,
    ask(): void {
      setAsked(asked + 1);
      show(true);
    },
    setCare,
    /** The people to talk to are shown there, or were, and have been hidden: the same is not said twice on one page. */
    saysCare: care === "hidden" || (care === "shown" && open),
  };
}
