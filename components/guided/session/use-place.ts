"use client";

import { useEffect, useEffectEvent, useRef, useState } from "react";
import type { GuidedDocument } from "@/lib/guided/view";
import { nextOpen } from "@/lib/guided/words/answering";
import { type NamedPlace, type Place, queryOf } from "./place";

function firstPlace(document: GuidedDocument, named: NamedPlace): Place {
  if (typeof named === "number") return Math.min(Math.max(0, named), document.prompts.length - 1);
  return named ?? (document.finishedAt === null ? nextOpen(document) : "reading");
}

function keepInAddress(place: Place, isFinished: boolean): void {
  // Not a page of its own: Back leads out of the journal, as its close button does.
  window.history.replaceState(null, "", `${window.location.pathname}${queryOf(place, isFinished)}`);
}

/** The place, kept in the address so that a reload comes back to it. After a move the focus goes where the writer goes on. */
export function usePlace(
  document: GuidedDocument,
  shown: number,
  named: NamedPlace,
  /** Somebody writes, here or in another tab of this browser: nothing leads them away from where they are. */
  { here, inAnotherTab }: { readonly here: boolean; readonly inAnotherTab: boolean },
) {
  const [place, setPlace] = useState<Place>(() => firstPlace(document, named));
  const [moved, setMoved] = useState(false);
  const [seen, setSeen] = useState(shown);
  const byKey = useRef(false);
  // Words of an earlier visit may lead further than the journal had come.
  if (seen !== shown) {
    setSeen(shown);
    if (!moved && !here && !inAnotherTab && named === null) setPlace(firstPlace(document, null));
  }

  // A reload in the middle of the first sentence comes back to that sentence, not to the first question without one.
  const stays = useEffectEvent(() => {
    if (!moved) keepInAddress(place, document.finishedAt !== null);
  });
  useEffect(() => {
    if (here) stays();
  }, [here]);

  useEffect(() => {
    // A finger's tap would bring up the keyboard over the question; whoever has a mouse or keys wants to write at once.
    const writesAtOnce = byKey.current || window.matchMedia("(pointer: fine)").matches;
    const field = writesAtOnce ? window.document.querySelector<HTMLTextAreaElement>("textarea[data-answer]") : null;
    if (!moved) {
      // Just opened: the focus is nobody's yet, unless somebody was quicker.
      if (window.document.activeElement === window.document.body) field?.focus({ preventScroll: true });
      return;
    }
    window.scrollTo(0, 0);
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
