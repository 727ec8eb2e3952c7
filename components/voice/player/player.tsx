"use client";

import { type ReactNode, useRef, useState } from "react";
import { IconButton } from "@/components/ui/button";
import { clockWords } from "@/lib/voice/words/times";
import "./player.css";
import { addressOfSound, type RecordingFacts } from "./recording-facts";
import { type Picture, usePeaks } from "./use-peaks";
import { type SoundPlayer, type SoundTrouble, useSound } from "./use-sound";
import { Waveform } from "./waveform";

const speeds = [0.75, 1, 1.25, 1.5, 2] as const;
const skip = 10_000;

const troubleWords: Readonly<Record<SoundTrouble, string>> = {
  unknown_here: "This browser can’t play this kind of sound. It is safe: download it, or listen in another browser.",
  gone: "The sound isn’t here any more: it was deleted on another page or device.",
  unreachable: "The sound can’t be reached just now. It is safe; try again in a moment.",
};

/** What is said in the place of a picture. */
const pictureWords: Readonly<Record<Picture["state"], string | null>> = {
  there: null,
  coming: null,
  later: "A large sound: its picture is drawn while you listen.",
  none: "This browser can’t draw a picture of it.",
};

/** Plays one recording. `children` gets the player, to go along with what is heard. */
export function Player({ recording, children }: { recording: RecordingFacts; children: (player: SoundPlayer) => ReactNode }) {
  const audio = useRef<HTMLAudioElement>(null);
  const length = recording.milliseconds ?? 0;
  const player = useSound(audio, recording.milliseconds);
  const picture = usePeaks(recording, player.playing);
  const [speed, setSpeed] = useState(1);
  return (
    <>
      <audio ref={audio} src={addressOfSound(recording.id)} preload="none" />
      <Waveform peaks={picture.peaks} at={player.at} length={length} onSeek={player.seek} />
      {pictureWords[picture.state] !== null && <p className="-mt-1 text-xs text-muted">{pictureWords[picture.state]}</p>}
      <div className="player-bar">
        <IconButton
          label={player.playing ? "Pause" : "Play"}
          icon={player.playing ? "pause" : "play"}
          solid={!player.playing}
          aria-busy={player.waiting || undefined}
          className="bg-lavender-soft!"
          onClick={player.toggle}
        />
        <IconButton label="Back 10 seconds" icon="back-ten" onClick={() => player.seek(player.at - skip)} />
        <IconButton label="Ahead 10 seconds" icon="ahead-ten" onClick={() => player.seek(player.at + skip)} />
        <p className="grow text-center text-xs whitespace-nowrap text-muted tabular-nums">
          {clockWords(player.at)} / {clockWords(length)}
        </p>
        <select
          aria-label="Speed"
          className="player-speed"
          value={speed}
          onChange={(event) => {
            const wanted = Number(event.target.value);
            setSpeed(wanted);
            player.setSpeed(wanted);
          }}
        >
          {speeds.map((each) => (
            <option key={each} value={each}>
              {each}×
            </option>
          ))}
        </select>
      </div>
      {player.trouble !== null && (
        <p role="status" className="text-sm">
          {troubleWords[player.trouble]}
        </p>
      )}
      {children(player)}
    </>
  );
}
