"use client";

import { useEffect, useRef, useState } from "react";
import type { GuidedDocument } from "@/lib/guided/view";
import { nextOpen } from "../answering";

/** Where in a guided journal its page stands: at a question, at the last step, or reading the whole. */
export type Place = number | "landing" | "reading";

/** The place an address names; null where it names none. */
export type NamedPlace = Place | null;

function firstPlace(document: GuidedDocument, named: NamedPlace): Place {
  if (typeof named === "number") return Math.min(Math.max(0, named), document.prompts.length - 1);
  return named ?? (document.finishedAt === null ? nextOpen(document) : "reading");
}

function keepInAddress(place: Place, isFinished: boolean): void {
  const { pathname } = window.location;
  const query = place === "reading" ? (isFinished ? "" : "?read") : `?q=${place === "landing" ? "last" : place + 1}`;
  // Not a page of its own: Back leads out of the journal, as its close button does.
  window.history.replaceState(null, "", `${pathname}${query}`);
}

/** The place, kept in the address so that a reload comes back to it. After a move the focus goes where the writer goes on. */
export function usePlace(
  document: GuidedDocument,
  shown: number,
  named: NamedPlace,
  /** Somebody writes, here or in another tab of this browser: nothing leads them away from where they are. */
  writing: boolean,
) {
  const [place, setPlace] = useState<Place>(() => firstPlace(document, named));
  const [moved, setMoved] = useState(false);
  const [seen, setSeen] = useState(shown);
  const byKey = useRef(false);
  // Words of an earlier visit may lead further than the journal had come.
  if (seen !== shown) {
    setSeen(shown);
    if (!moved && !writing && named === null) setPlace(firstPlace(document, null));
  }

  useEffect(() => {
    if (!moved) return;
    window.scrollTo(0, 0);
    // A finger's tap would bring up the keyboard over the question; whoever has a mouse or keys wants to write at once.
    const writesAtOnce = byKey.current || window.matchMedia("(pointer: fine)").matches;
    const field = writesAtOnce ? window.document.querySelector<HTMLTextAreaElement>("textarea[data-answer]") : null;
    (field ?? window.document.querySelector<HTMLElement>("[data-question]"))?.focus({ preventScroll: true });
    field?.setSelectionRange(field.value.length, field.value.length);
  }, [place, moved]);

  return {
    place,
    go(to: Place, how: { byKey?: boolean; finished?: boolean } = {}): void {
      byKey.current = how.byKey === true;
      keepInAddress(to, how.finished ?? document.finishedAt !== null);
      setMoved(true);
      setPlace(to);
    },
  };
}
