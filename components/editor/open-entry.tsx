"use client";

import type { ComponentProps } from "react";
import { ComingSheet } from "./coming-sheet";
import { EntryEditor } from "./entry-editor";
import { useNewestFacts } from "./use-newest-facts";

/** An entry of the journal, opened as it is now. */
export function OpenEntry(props: ComponentProps<typeof EntryEditor>) {
  const entry = useNewestFacts(props.entry);
  return entry === null ? <ComingSheet /> : <EntryEditor {...props} entry={entry} />;
}
