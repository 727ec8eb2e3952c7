"use client";

import { useRef, useState } from "react";
import type { EntryFacts } from "./entry-facts";
import type { Text } from "./save/send";
import { useEntryText } from "./use-entry-text";
import { useKeptText } from "./use-kept-text";
import type { Writing } from "./writing";

/**
 * The words of an open entry, kept while they are written. `begin` is what a new page begins with; saved only once something is
 * written under it.
 */
export function useOpenEntry({
  userId,
  entry,
  begin,
  onBegun,
}: {
  userId: string;
  entry: EntryFacts;
  begin: string | undefined;
  /** A new entry has its first words: from then on it is of that time. */
  onBegun: (at: Date) => void;
}) {
  const [initial] = useState<Text>({ body: begin ?? entry.body, title: entry.title });
  const text = useEntryText(initial);
  const [words, setWords] = useState(0);
  const told = useRef(false);

  function measure() {
    const now = text.writing();
    return now === null ? null : { blank: text.isBlank(), size: now.size() };
  }

  function changed(by: "writer" | "elsewhere"): void {
    setWords(text.writing()?.words() ?? 0);
    if (by === "elsewhere") return showOwnAddress(entry.id);
    if (entry.revision > 0 || text.isBlank()) return;
    showOwnAddress(entry.id);
    const begun = kept.begun();
    if (begun === undefined || told.current) return;
    told.current = true;
    onBegun(new Date(begun));
  }

  const kept = useKeptText({ userId, entry, initial, text: { ...text, measure }, onChanged: changed });

  return {
    ...kept,
    initial,
    text,
    /** How many there are. */
    words,
    writeIn(ready: Writing): void {
      text.writeIn(ready);
      setWords(ready.words());
    },
  };
}

/** A new entry gets its own address with its first letter, without leaving the page. */
export function showOwnAddress(id: string): void {
  const own = `/journal/${id}`;
  if (window.location.pathname !== own) window.history.replaceState(null, "", own);
}
