"use client";

import { useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { createPlayback, type Heard } from "./playback";

/** Plays a sound that lies on this device, and stops it again. `sound` is null when nothing of it can be opened. */
export function ListenButton({ sound }: { sound: () => Promise<Blob | null> }) {
  const [heard, setHeard] = useState<Heard>("silent");
  const [playback] = useState(() => createPlayback(setHeard));
  useEffect(() => playback.stop, [playback]);

  if (heard === "unplayable") return <Unplayable />;
  const playing = heard === "playing";
  return (
    <Button
      look="quiet"
      size="small"
      icon={playing ? "pause" : "play"}
      onClick={() => {
        if (!playing) return void playback.play(sound);
        playback.stop();
        setHeard("silent");
      }}
    >
      {playing ? "Stop" : "Listen"}
    </Button>
  );
}

/** It takes the button's place, and the focus with it. */
function Unplayable() {
  const words = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) words.current?.focus({ preventScroll: true });
  }, []);
  return (
    <span ref={words} tabIndex={-1} className="text-sm text-muted">
      It can’t be played here.
    </span>
  );
}
