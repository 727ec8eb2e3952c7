"use client";

import { type ReactNode, useEffect, useState } from "react";
import type { Help } from "@/lib/care/view";
import { newId } from "@/lib/ids/ids";
import { ComingSheet } from "./coming-sheet";
import { EntryEditor } from "./entry-editor";
import type { AskFirst, EntryFacts } from "./entry-facts";

/** A page for a new entry. Its id is made here, so that saving it twice is saving it once. */
export function NewEntry({
  userId,
  blank,
  begin,
  askFirst,
  hintsOn,
  help,
  notes,
}: {
  userId: string;
  blank: Omit<EntryFacts, "id">;
  begin: string;
  askFirst: AskFirst | null;
  hintsOn: boolean;
  help: Help;
  /** What the page offers until something is written on it. */
  notes: ReactNode;
}) {
  const [id] = useState<string>(() => newId());
  const [begun] = useState(isAnEntrysAddress);
  useEffect(() => {
    if (begun) window.location.reload();
  }, [begun]);
  if (begun) return <ComingSheet />;
  const entry = { ...blank, id };
  return (
    <EntryEditor userId={userId} entry={entry} begin={begin} askFirst={askFirst} hintsOn={hintsOn} help={help} notes={notes} />
  );
}

/** Whether Back or Forward brought the blank page of an entry that has got words, and its own address, since. */
function isAnEntrysAddress(): boolean {
  return typeof window !== "undefined" && /^\/journal\/[0-9a-f-]{36}$/.test(window.location.pathname);
}
