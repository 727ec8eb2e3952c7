"use client";

import { useEffect } from "react";

type Seen = { readonly height: number; readonly offsetTop: number; readonly scale: number };

/** Less than this is the browser's own bar coming and going. */
const LEAST = 80;

/**
 * How many pixels of the page's foot lie under an on-screen keyboard. Zooming in shrinks what is seen as well, and is none:
 * then the page's foot is where the writer has moved it.
 */
export function coveredBelow(pageHeight: number, seen: Seen): number {
  if (seen.scale > 1.01) return 0;
  const covered = Math.round(pageHeight - seen.height - seen.offsetTop);
  return covered < LEAST ? 0 : covered;
}

/**
 * Keeps the tools above an on-screen keyboard. Safari on iOS, and Chrome on Android, lay the keyboard over the page without
 * making it smaller, so what is fixed to its foot would be hidden; `--keyboard` says by how much to lift it.
 */
export function useKeyboardRoom(): void {
  useEffect(() => {
    const seen = window.visualViewport;
    if (seen === null) return;
    const root = document.documentElement;
    const measure = () => root.style.setProperty("--keyboard", `${coveredBelow(root.clientHeight, seen)}px`);
    measure();
    seen.addEventListener("resize", measure);
    seen.addEventListener("scroll", measure);
    return () => {
      seen.removeEventListener("resize", measure);
      seen.removeEventListener("scroll", measure);
      root.style.removeProperty("--keyboard");
    };
  }, []);
}
