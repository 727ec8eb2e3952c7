"use client";

import { useEffect, useState, useSyncExternalStore } from "react";
import { useIsRenewing } from "@/components/shell/renewal";
import type { EntryFacts } from "./entry-facts";
import { kindOf } from "./save/said";
import { savedHere } from "./save/news";
import { readEntry } from "./save/send";
import { saveUnderway } from "./save/underway";

/** Longer than this nobody waits for the entry as it is now: it opens as it was. A save on an older text is told apart by its revision. */
const patience = 3_000;

/**
 * An entry as it is now, also when Back or Forward brings its page, or when its last visit is still being saved; null while that
 * is on its way. What comes later is left to whoever opened it: a page is never made anew under the writer's hands.
 */
export function useNewestFacts(entry: EntryFacts): EntryFacts | null {
  const renewing = useIsRenewing();
  const arriving = useArriving(entry);
  const [late, setLate] = useState(false);
  const wait = (renewing || arriving === "awaited") && !late;
  const [fixed, setFixed] = useState<EntryFacts | null>(wait ? null : entry);
  if (fixed === null && !wait) {
    // What can't be asked for in time is as it was last acknowledged here, if that is newer.
    const now = arriving === null || arriving === "awaited" ? savedHere(entry.id) : arriving;
    setFixed(now !== null && now.revision > entry.revision ? { ...entry, ...now } : entry);
  }
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), patience);
    return () => clearTimeout(timer);
  }, []);
  return fixed;
}

type Arrived = Pick<EntryFacts, "body" | "title" | "revision">;

const never = () => () => undefined;

/** What the last visit's save brings, once it has been answered; null when the page was opened here with all of that on it. */
function useArriving({ id, body, revision }: EntryFacts): Arrived | "awaited" | null {
  // A page that the server has drawn takes keys already, and a window that has just been loaded has sent nothing.
  const drawnHere = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const [kind] = useState(() => kindOf({ body }));
  const [save] = useState(() => (drawnHere ? saveUnderway(id, revision) : null));
  const [arrived, setArrived] = useState<Arrived | "awaited" | null>(save === null ? null : "awaited");
  useEffect(() => {
    if (save === null) return;
    let here = true;
    const look = async (): Promise<void> => {
      await save;
      const now = await readEntry(id, kind);
      if (here) setArrived(now === "unreachable" ? null : now);
    };
    void look();
    return () => {
      here = false;
    };
  }, [save, id, kind]);
  return arrived;
}
