"use client";

import { type RefObject, useEffect, useEffectEvent } from "react";

type Line = { readonly top: number; readonly bottom: number };

/** Pixels that notes take from the page's head and foot just now. The page has one place for notes. */
let taken = { head: 0, foot: 0 };

/** What notes cover of the page: a line under the caret has to be scrolled clear of it. */
export const coveredByNotes = (): Readonly<typeof taken> => taken;

/** Air between a note and the line it must not cover. */
const AIR = 8;

/** Whether a note at the page's foot would lie on the line that is being written. */
export function liesOn(note: Line, caret: Line | null): boolean {
  return caret !== null && caret.bottom + AIR > note.top && caret.top - AIR < note.bottom;
}

/**
 * Lays the notes of `stack` over the foot of the page, or, when the line being written is there, over its head: nobody's words
 * move for them, and none that are being written are covered. `caret` is null while nobody writes.
 */
export function useNoteRoom(frame: RefObject<HTMLElement | null>, caret: () => Line | null): void {
  const line = useEffectEvent(caret);
  useEffect(() => {
    const place = frame.current;
    const stack = place?.firstElementChild;
    if (place === null || !(stack instanceof HTMLElement)) return;
    const root = document.documentElement;
    let most = 0;
    // Called when what stands there comes, grows or goes, before it is painted.
    const observer = new ResizeObserver(() => {
      const { offsetHeight: height } = stack;
      if (height === 0) place.dataset["place"] = "foot";
      else if (place.dataset["place"] !== "head" && liesOn(stack.getBoundingClientRect(), line()))
        place.dataset["place"] = "head";
      taken = place.dataset["place"] === "head" ? { head: height, foot: 0 } : { head: 0, foot: height };
      // Room under the last line, so that it can be scrolled clear; given back, it would move the end of the page.
      most = Math.max(most, taken.foot);
      root.style.setProperty("--note-room", `${most}px`);
      // What else lies over the page's foot keeps clear of them.
      root.style.setProperty("--notes-at-foot", `${taken.foot}px`);
    });
    observer.observe(stack);
    return () => {
      observer.disconnect();
      taken = { head: 0, foot: 0 };
      root.style.removeProperty("--note-room");
      root.style.removeProperty("--notes-at-foot");
    };
  }, [frame]);
}
