"use client";

import { useEffect, useRef, useState } from "react";
import { Button, TextButton } from "@/components/ui/button";
import { classNames } from "@/components/ui/class-names";
import { INTENSITIES, type Intensity } from "@/lib/garden/view";
import { type FeelingWord, type Mood, moodFacts, type Quadrant, QUADRANTS, wordsOfQuadrant } from "@/lib/mood/view";
import { QuadrantEmblem } from "./quadrant-emblem";

/** What a person chose: a word, the mood it belongs to, and how strongly, if they said. */
export type Chosen = { readonly mood: Mood; readonly feeling: string; readonly intensity: Intensity | null };

type Props = {
  /** Where to begin, for instance at a suggested mood; without it the four quadrants are asked first. */
  readonly mood?: Mood;
  readonly action: string;
  readonly busy: boolean;
  readonly onChoose: (chosen: Chosen) => void;
};

/** Choosing the word for a feeling: pleasant or hard, lively or quiet; then the word; then, only if wanted, how strongly. */
export function MoodPicker({ mood, action, busy, onChoose }: Props) {
  const [quadrant, setQuadrant] = useState<Quadrant | null>(mood === undefined ? null : moodFacts(mood).quadrant);
  const [word, setWord] = useState<FeelingWord | null>(null);
  const [intensity, setIntensity] = useState<Intensity | null>(null);

  if (quadrant === null) return <Quadrants onChoose={setQuadrant} />;
  const { label } = QUADRANTS.find((one) => one.quadrant === quadrant) ?? QUADRANTS[0];
  return (
    <div className="grid gap-4">
      <Words quadrant={quadrant} label={label} word={word} onChoose={setWord} />
      {word !== null && (
        <>
          <Strength intensity={intensity} onChoose={setIntensity} />
          <p className="text-sm text-muted">
            {word.word === word.mood ? "" : `${capital(word.word)} belongs with ${word.mood}. `}
            It grows {article(moodFacts(word.mood).species)}.
          </p>
        </>
      )}
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Button
          disabled={word === null}
          pending={busy}
          onClick={() => {
            if (word !== null) onChoose({ mood: word.mood, feeling: word.word, intensity });
          }}
        >
          {action}
        </Button>
        <TextButton
          muted
          onClick={() => {
            setQuadrant(null);
            setWord(null);
          }}
        >
          Choose another direction
        </TextButton>
      </div>
    </div>
  );
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function article(noun: string): string {
  return `${/^[aeiou]/.test(noun) ? "an" : "a"} ${noun}`;
}

function Quadrants({ onChoose }: { onChoose: (quadrant: Quadrant) => void }) {
  return (
    <div role="group" aria-label="How are you, right now?" className="-mx-2 -my-1 grid grid-cols-4 gap-1 md:gap-2">
      {QUADRANTS.map(({ quadrant, label }) => (
        <button
          key={quadrant}
          type="button"
          onClick={() => {
            onChoose(quadrant);
          }}
          className="grid justify-items-center gap-1 rounded-md px-0 py-2 text-xs font-medium transition-colors duration-(--motion-quick) hover:bg-lavender-soft focus-visible:rounded-md md:text-sm"
        >
          <QuadrantEmblem quadrant={quadrant} />
          <span className="text-balance">{label}</span>
        </button>
      ))}
    </div>
  );
}

type WordsProps = { quadrant: Quadrant; label: string; word: FeelingWord | null; onChoose: (word: FeelingWord) => void };

function Words({ quadrant, label, word, onChoose }: WordsProps) {
  const list = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    // The button that led here is gone: go on reading at the words.
    list.current?.focus();
  }, [quadrant]);
  return (
    <fieldset ref={list} tabIndex={-1} className="min-w-0 outline-none">
      <legend className="mb-2 text-sm text-muted">{label}. Which word fits best?</legend>
      <div className="grid grid-cols-[repeat(auto-fill,minmax(min(14.5rem,100%),1fr))] gap-1.5">
        {wordsOfQuadrant(quadrant).map((one) => (
          <button
            key={one.word}
            type="button"
            aria-pressed={one === word}
            onClick={() => {
              onChoose(one);
            }}
            className={classNames(
              "flex min-h-13 items-center gap-3 rounded-md px-3 py-2 text-left transition-colors duration-(--motion-quick) focus-visible:rounded-md",
              one === word ? "bg-lavender-soft" : "hover:bg-lavender-soft",
              `mood-${one.mood}`,
            )}
          >
            <svg viewBox="0 0 10 10" className="size-2.5 flex-none fill-(--mood)" aria-hidden="true">
              <circle cx="5" cy="5" r="5" />
            </svg>
            <span className="grid">
              <span className="text-sm font-semibold">{one.word}</span>
              <span className="text-xs text-muted">{one.meaning}</span>
            </span>
          </button>
        ))}
      </div>
    </fieldset>
  );
}

function Strength({ intensity, onChoose }: { intensity: Intensity | null; onChoose: (intensity: Intensity | null) => void }) {
  return (
    <fieldset className="min-w-0">
      <legend className="mb-2 text-sm text-muted">How strongly? Only if you like.</legend>
      <div className="flex flex-wrap gap-2">
        {INTENSITIES.map((one) => (
          <button
            key={one.intensity}
            type="button"
            aria-pressed={one.intensity === intensity}
            onClick={() => {
              onChoose(one.intensity === intensity ? null : one.intensity);
            }}
            className={classNames(
              "min-h-11 rounded-full px-4 text-sm font-medium focus-visible:rounded-full",
              one.intensity === intensity ? "bg-lavender-soft font-semibold" : "bg-sunken hover:bg-lavender-soft",
            )}
          >
            {one.label}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
