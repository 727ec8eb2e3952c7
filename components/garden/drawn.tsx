"use client";

import { type SVGProps, useEffect, useRef } from "react";
import { holdPaints } from "./paints-in-page";

/** How far below the screen a flower of a long list is drawn already. */
const ahead = "600px 0px";

/** Says once when the element is on the screen or nearly so. Gives what takes the wish back. */
function whenNear(element: Element, seen: () => void): () => void {
  const watch = new IntersectionObserver(
    (entries) => {
      if (!entries.some((one) => one.isIntersecting)) return;
      watch.disconnect();
      seen();
    },
    { rootMargin: ahead },
  );
  watch.observe(element);
  return () => watch.disconnect();
}

type Props = Omit<SVGProps<SVGGElement>, "ref" | "children"> & {
  readonly draw: () => Promise<string>;
  /** Draws only what comes near the screen: a list may hold hundreds. */
  readonly late?: boolean;
};

/**
 * A part of a picture that is drawn in the browser after the page is there: a garden's markup is large, and its program
 * is loaded only where one is shown. `draw` must keep its identity while its picture stays the same (useCallback).
 */
export function Drawn({ draw, late = false, ...rest }: Props) {
  const group = useRef<SVGGElement>(null);

  useEffect(() => {
    let current = true;
    const start = () => {
      void Promise.all([draw(), holdPaints()]).then(([markup]) => {
        // Our own markup from numbers and names of ours; nothing a person wrote is ever in it.
        if (current && group.current !== null) group.current.innerHTML = markup;
      });
    };
    const picture = group.current?.ownerSVGElement;
    const stop = late && picture != null ? whenNear(picture, start) : undefined;
    if (stop === undefined) start();
    return () => {
      current = false;
      stop?.();
    };
  }, [draw, late]);

  return <g ref={group} {...rest} />;
}
