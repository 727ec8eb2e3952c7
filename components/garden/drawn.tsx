"use client";

import { type SVGProps, useEffect, useRef } from "react";
import { holdPaints } from "./paints-in-page";

/**
 * A part of a picture that is drawn in the browser after the page is there: a garden's markup is large, and its program
 * is loaded only where one is shown. `draw` must keep its identity while its picture stays the same (useCallback).
 */
export function Drawn({ draw, ...rest }: { draw: () => Promise<string> } & Omit<SVGProps<SVGGElement>, "ref" | "children">) {
  const group = useRef<SVGGElement>(null);

  useEffect(() => {
    let current = true;
    void Promise.all([draw(), holdPaints()]).then(([markup]) => {
      // Our own markup from numbers and names of ours; nothing a person wrote is ever in it.
      if (current && group.current !== null) group.current.innerHTML = markup;
    });
    return () => {
      current = false;
    };
  }, [draw]);

  return <g ref={group} {...rest} />;
}
