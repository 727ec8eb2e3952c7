"use client";

import { type KeyboardEvent, memo, type RefObject, useEffect, useMemo, useRef, useState } from "react";
import type { Transcript } from "@/lib/voice/view";
import { type Piece, piecesOf, wordAt } from "./captions";
import type { SoundPlayer } from "./use-sound";

/** An hour has thousands of words: they are drawn once, and the one that is heard is marked from outside. */
const Words = memo(function Words({ pieces }: { pieces: readonly Piece[] }) {
  return pieces.map(({ text, word }, index) =>
    word === null ? (
      text
    ) : (
      <span key={index} data-word={word}>
        {text}
      </span>
    ),
  );
});

/** Scrolls within its own box only: the page stays where its reader has it. */
function bringIntoView(box: HTMLElement, word: HTMLElement): void {
  const [top, bottom] = [word.offsetTop, word.offsetTop + word.offsetHeight];
  if (top < box.scrollTop) box.scrollTop = top - box.clientHeight / 3;
  else if (bottom > box.scrollTop + box.clientHeight) box.scrollTop = top - box.clientHeight / 3;
}

/** Marks one word in the box with an attribute, and no other. */
function useMark(box: RefObject<HTMLDivElement | null>, name: string, at: number): void {
  useEffect(() => {
    const word = box.current?.querySelector<HTMLElement>(`[data-word="${at}"]`);
    if (word == null || box.current === null) return;
    word.setAttribute(name, "");
    bringIntoView(box.current, word);
    return () => word.removeAttribute(name);
  }, [box, name, at]);
}

/**
 * What was said, word for word. While it plays the word that is heard is marked; a tap on a word plays from there, and so do the
 * arrow keys with Enter.
 */
export function TranscriptView({
  transcript,
  language,
  player,
}: {
  transcript: Transcript;
  language: string | null;
  /** Null where the sound is gone. */
  player: SoundPlayer | null;
}) {
  const pieces = useMemo(() => piecesOf(transcript), [transcript]);
  const { words } = transcript;
  const tap = player !== null && words.length > 0;
  const moved = player !== null && (player.playing || player.at > 0);
  const box = useRef<HTMLDivElement>(null);
  useMark(box, "data-heard", tap && moved ? wordAt(words, player.at) : -1);
  const [chosen, setChosen] = useState(-1);
  useMark(box, "data-chosen", chosen);

  const play = (word: number) => {
    const found = words[word];
    if (found !== undefined) player?.playFrom(found.from);
  };
  function byKey(event: KeyboardEvent<HTMLDivElement>): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const from = chosen === -1 ? Math.max(0, wordAt(words, player?.at ?? 0)) : chosen;
    const last = words.length - 1;
    const to: Readonly<Record<string, number>> = {
      ArrowRight: chosen === -1 ? from : Math.min(last, from + 1),
      ArrowLeft: Math.max(0, from - 1),
      Home: 0,
      End: last,
    };
    if (event.key === "Enter" || event.key === " ") play(from);
    else if (to[event.key] !== undefined) setChosen(to[event.key] ?? from);
    else return;
    event.preventDefault();
  }
  return (
    <>
      <div
        ref={box}
        className="transcript words"
        role="group"
        tabIndex={0}
        aria-label={
          tap ? "What was said. Tap a word to hear it; with the keyboard, arrow keys choose and Enter plays." : "What was said"
        }
        {...(language !== null && { lang: language })}
        dir="auto"
        data-tap={tap || undefined}
        onClick={(event) => {
          // Whoever marks words to copy them isn't asking to hear them.
          if (!tap || !(event.target instanceof HTMLElement) || window.getSelection()?.isCollapsed === false) return;
          const word = event.target.dataset["word"];
          if (word !== undefined) play(Number(word));
        }}
        onBlur={() => setChosen(-1)}
        {...(tap && { onKeyDown: byKey })}
      >
        <Words pieces={pieces} />
      </div>
      {tap && (
        <p className="sr-only" role="status">
          {words[chosen]?.text ?? ""}
        </p>
      )}
    </>
  );
}
