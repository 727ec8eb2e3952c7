"use client";

import { useState } from "react";
import type { Standing } from "./page-notes";
import type { SaveState } from "./save/save-state";
import { adviceOf } from "./save/status";
import type { Role } from "./save/tabs";

/** What is so for a while, and whether the writer has put the note about it away: it is said anew only when it is another. */
export function useStanding(state: SaveState, role: Role) {
  const now: Standing | null = role === "follower" ? "elsewhere" : adviceOf(state);
  const name = now === null || now === "elsewhere" ? now : now.title;
  const [away, setAway] = useState<string | null>(null);
  if (away !== null && away !== name) setAway(null);
  return {
    shown: away === name ? null : now,
    putAway: () => setAway(name),
    /** Shows the note again; null while there is none, or it stands there. */
    bringBack: now !== null && away === name ? () => setAway(null) : null,
  };
}
