"use client";

import { useEffect, useEffectEvent, useRef, useState } from "react";
import { IconButton } from "@/components/ui/button";
import { mayOffer, realPause, type Spot, spotFor } from "./quiet-offer";
import type { Writing } from "./writing";

/**
 * A small sign beside the text after a real pause: a question is there, for whoever wants one. Nothing is asked before it is
 * pressed. It goes with the next key, moves no word, and once sent away it stays away until the entry is opened anew.
 */
export function QuietHint(props: {
  /** Questions are wanted here at all: switched on, not kept away, nothing heavy, nothing else to attend to. */
  readonly allowed: boolean;
  /** Changes with each edit; 0 while nothing was written on this visit. */
  readonly version: number;
  readonly words: () => number;
  /** Where the writing is; null where nothing is known of the caret. */
  readonly lines: Writing["lines"];
  readonly onAsk: () => void;
}) {
  const { allowed, version } = props;
  const frame = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState<{ readonly version: number; readonly spot: Spot } | null>(null);
  const [askedAt, setAskedAt] = useState<number | null>(null);
  const [dismissed, setDismissed] = useState(false);

  const offer = useEffectEvent(() => {
    const paper = frame.current?.parentElement?.getBoundingClientRect();
    const lines = props.lines();
    if (paper === undefined || lines === null || !mayOffer({ words: props.words(), askedAt, dismissed })) return;
    setShown({ version, spot: spotFor(paper, window.innerWidth, lines.caret, lines.end) });
  });
  useEffect(() => {
    if (!allowed || version === 0) return;
    const timer = setTimeout(() => offer(), realPause);
    // A place measured on another width would be beside the point.
    const narrowed = () => setShown(null);
    window.addEventListener("resize", narrowed);
    return () => {
      clearTimeout(timer);
      window.removeEventListener("resize", narrowed);
    };
  }, [allowed, version]);

  const visible = allowed && !dismissed && shown !== null && shown.version === version;
  return (
    <div ref={frame} className="quiet-hint-frame">
      {visible && (
        <div
          role="group"
          aria-label="A question, if you want one"
          className="quiet-hint"
          data-side={shown.spot.side}
          ref={(element) => element?.style.setProperty("top", `${shown.spot.top}px`)}
          // A press must not take the caret out of the text.
          onMouseDown={(event) => event.preventDefault()}
          onKeyDown={(event) => {
            if (event.key !== "Escape") return;
            event.stopPropagation();
            setDismissed(true);
          }}
        >
          <IconButton
            label="Ask me something about this"
            icon="hint"
            className="quiet-hint-ask"
            onClick={() => {
              setAskedAt(props.words());
              setShown(null);
              props.onAsk();
            }}
          />
          <IconButton
            label="No questions for now"
            icon="close"
            className="quiet-hint-away text-muted!"
            onClick={() => setDismissed(true)}
          />
        </div>
      )}
    </div>
  );
}
