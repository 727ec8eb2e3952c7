"use client";

import { type ComponentProps, useEffect, useState } from "react";
import { useIsRenewing } from "@/components/shell/renewal";
import { ComingSheet } from "./coming-sheet";
import { EntryEditor } from "./entry-editor";
import type { EntryFacts } from "./entry-facts";

/** Longer than this nobody waits for the entry as it is now: it opens as it was. A save on an older text is told apart by its revision. */
const patience = 3_000;

/**
 * An entry of the journal, opened as it is now, also when Back or Forward brings its page. What comes later is left to the
 * editor: a page is never made anew under the writer's hands.
 */
export function OpenEntry(props: ComponentProps<typeof EntryEditor>) {
  const renewing = useIsRenewing();
  const [late, setLate] = useState(false);
  const [fixed, setFixed] = useState<EntryFacts | null>(renewing ? null : props.entry);
  if (fixed === null && (!renewing || late)) setFixed(props.entry);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), patience);
    return () => clearTimeout(timer);
  }, []);
  return fixed === null ? <ComingSheet /> : <EntryEditor {...props} entry={fixed} />;
}
