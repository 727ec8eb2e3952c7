"use client";

import { type RefObject, useEffect, useRef, useState } from "react";

/** Why nothing is to be heard. */
export type SoundTrouble = "unknown_here" | "gone" | "unreachable";

export type SoundPlayer = {
  readonly playing: boolean;
  /** It wants to play and has nothing yet. */
  readonly waiting: boolean;
  /** Where it is, in milliseconds. */
  readonly at: number;
  readonly trouble: SoundTrouble | null;
  readonly toggle: () => void;
  readonly seek: (milliseconds: number) => void;
  /** Plays on from there. */
  readonly playFrom: (milliseconds: number) => void;
  readonly setSpeed: (speed: number) => void;
};

/** The one that is being heard: another that begins makes it pause. */
let heard: HTMLAudioElement | null = null;

/** The browser says no more than that it didn't work; whether the sound is there at all tells what can be done. */
async function lookFor(address: string): Promise<SoundTrouble> {
  try {
    const { ok, status } = await fetch(address, { headers: { range: "bytes=0-0" } });
    if (ok) return "unknown_here";
    return status === 404 ? "gone" : "unreachable";
  } catch {
    return "unreachable";
  }
}

function moveTo(element: HTMLAudioElement, milliseconds: number): void {
  element.currentTime = milliseconds / 1_000;
}

/** The usual speed as well: loading anew would fall back to that. */
function hurry(element: HTMLAudioElement, speed: number): void {
  element.defaultPlaybackRate = speed;
  element.playbackRate = speed;
}

/** Plays the sound of an audio element; `length` in milliseconds, where it is known. */
export function useSound(audio: RefObject<HTMLAudioElement | null>, length: number | null): SoundPlayer {
  const [playing, setPlaying] = useState(false);
  const [waiting, setWaiting] = useState(false);
  const [at, setAt] = useState(0);
  const [trouble, setTrouble] = useState<SoundTrouble | null>(null);
  const speed = useRef(1);

  useEffect(() => {
    const element = audio.current;
    if (element === null) return;
    let frame = 0;
    const here = () => setAt(element.currentTime * 1_000);
    // The browser tells four times a second where it is: too seldom for words.
    const follow = () => {
      here();
      frame = requestAnimationFrame(follow);
    };
    const on: Readonly<Record<string, () => void>> = {
      play: () => {
        if (heard !== null && heard !== element) heard.pause();
        heard = element;
        setTrouble(null);
        setPlaying(true);
        cancelAnimationFrame(frame);
        follow();
      },
      pause: () => {
        setPlaying(false);
        setWaiting(false);
        cancelAnimationFrame(frame);
        here();
      },
      waiting: () => setWaiting(true),
      playing: () => setWaiting(false),
      seeked: here,
      error: () => {
        setPlaying(false);
        setWaiting(false);
        cancelAnimationFrame(frame);
        void lookFor(element.src).then(setTrouble);
      },
    };
    for (const [name, listener] of Object.entries(on)) element.addEventListener(name, listener);
    return () => {
      for (const [name, listener] of Object.entries(on)) element.removeEventListener(name, listener);
      cancelAnimationFrame(frame);
      element.pause();
      if (heard === element) heard = null;
    };
  }, [audio]);

  function play(element: HTMLAudioElement): void {
    // After an error only a new beginning helps.
    if (element.error !== null) element.load();
    hurry(element, speed.current);
    // What went wrong is told by the element's own event; a pause before it began is no failure.
    element.play().catch(() => undefined);
  }

  function seek(milliseconds: number): void {
    const element = audio.current;
    if (element === null) return;
    const to = Math.max(0, Math.min(milliseconds, length ?? Infinity));
    moveTo(element, to);
    setAt(to);
  }

  return {
    playing,
    waiting,
    at: length === null ? at : Math.min(at, length),
    trouble,
    toggle() {
      const element = audio.current;
      if (element === null) return;
      if (element.paused) play(element);
      else element.pause();
    },
    seek,
    playFrom(milliseconds) {
      seek(milliseconds);
      if (audio.current?.paused === true) play(audio.current);
    },
    setSpeed(wanted) {
      speed.current = wanted;
      if (audio.current !== null) hurry(audio.current, wanted);
    },
  };
}
