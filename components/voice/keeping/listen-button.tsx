"use client";

import { useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button";

/** Plays a sound that lies on this device, and stops it again. `sound` is null when nothing of it can be opened. */
export function ListenButton({ sound }: { sound: () => Promise<Blob | null> }) {
  const player = useRef<{ audio: HTMLAudioElement; address: string } | null>(null);
  const [playing, setPlaying] = useState(false);
  const [mute, setMute] = useState(false);

  function stop(): void {
    const now = player.current;
    player.current = null;
    if (now === null) return;
    now.audio.pause();
    URL.revokeObjectURL(now.address);
  }
  useEffect(() => stop, []);

  async function play(): Promise<void> {
    setPlaying(true);
    try {
      const blob = await sound();
      if (blob === null) throw new Error("nothing to hear");
      const address = URL.createObjectURL(blob);
      const audio = new Audio(address);
      player.current = { audio, address };
      audio.addEventListener("ended", () => {
        stop();
        setPlaying(false);
      });
      await audio.play();
    } catch {
      stop();
      setPlaying(false);
      setMute(true);
    }
  }

  if (mute) return <span className="text-sm text-muted">It can’t be played here.</span>;
  return (
    <Button
      look="quiet"
      size="small"
      icon={playing ? "pause" : "play"}
      onClick={() => {
        if (!playing) return void play();
        stop();
        setPlaying(false);
      }}
    >
      {playing ? "Stop" : "Listen"}
    </Button>
  );
}
