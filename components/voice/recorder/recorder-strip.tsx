"use client";

import { type ReactNode, useEffect, useRef } from "react";
import { Button, IconButton } from "@/components/ui/button";
import { classNames } from "@/components/ui/class-names";
import { Icon } from "@/components/ui/icon";
import { LiveRegion } from "@/components/ui/live-region";
import { recordKey } from "../record-key";
import { Elapsed } from "./elapsed";
import { KeptRow } from "./kept-row";
import { LevelMeter } from "./level-meter";
import type { Recorder } from "./recorder";
import { doorsOf, type RecorderState, spoken } from "./recorder-state";
import "./recorder.css";
import { spokenLength } from "@/lib/voice/words/times";
import { troubleWords } from "./trouble";
import { doneKey, useRecorderKeys } from "./use-recorder";

type Live = Extract<RecorderState, { stage: "recording" | "paused" }>;

/** The recorder, as it stands at the foot of an entry or on Today: what it does, and what can be done, always in words. */
export function RecorderStrip(props: {
  readonly recorder: Recorder;
  readonly state: RecorderState;
  readonly className?: string;
  /** Where the kept recording is looked at. */
  readonly door?: ReactNode;
  readonly onClose: () => void;
}) {
  const { recorder, state, onClose } = props;
  const frame = useRef<HTMLElement>(null);
  useRecorderKeys(recorder, state);
  useFocusWithin(frame, state);
  const live = state.stage === "recording" || state.stage === "paused";
  return (
    <section
      ref={frame}
      aria-label="Voice recording"
      className={classNames("recorder", props.className)}
      data-stage={state.stage}
      // A press must not take the caret out of the text.
      onMouseDown={(event) => event.preventDefault()}
      // Esc is the page's way out; here it only goes where nothing would be lost.
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        if (live && state.asked) recorder.ask(false);
        else if (state.stage === "failed" || state.stage === "gone" || state.stage === "kept") onClose();
      }}
    >
      <LiveRegion>{spoken(state, recorder.milliseconds())}</LiveRegion>
      {state.stage === "asking" && <Asking onCancel={() => void recorder.discard().then(onClose)} />}
      {state.stage === "failed" && <Failed recorder={recorder} state={state} onClose={onClose} />}
      {live && (state.asked ? <Question recorder={recorder} /> : <Running recorder={recorder} state={state} />)}
      {state.stage === "keeping" && <p className="recorder-words font-semibold">Keeping what you said…</p>}
      {state.stage === "kept" && <KeptRow recorder={recorder} state={state} door={props.door} onClose={onClose} />}
      {state.stage === "gone" && (
        <>
          <p className="recorder-words">Let go. Nothing of it was kept.</p>
          <span className="recorder-doors">
            <Button look="soft" icon="microphone" data-first onClick={() => void recorder.start()}>
              Record again
            </Button>
          </span>
          <IconButton label="Close the recorder" icon="close" onClick={onClose} />
        </>
      )}
    </section>
  );
}

/** What was pressed may be gone with what it did: the focus goes on to the first thing that can be done now, never out of the recorder. */
function useFocusWithin(frame: React.RefObject<HTMLElement | null>, state: RecorderState): void {
  const here = useRef(true);
  const doors = doorsOf(state);
  useEffect(() => {
    const place = frame.current;
    if (place === null) return;
    const note = () => {
      here.current = place.contains(document.activeElement);
    };
    document.addEventListener("focusin", note);
    return () => document.removeEventListener("focusin", note);
  }, [frame]);
  useEffect(() => {
    if (!here.current || frame.current?.contains(document.activeElement) === true) return;
    frame.current?.querySelector<HTMLElement>("[data-first]")?.focus();
  }, [frame, doors]);
}

function Asking({ onCancel }: { onCancel: () => void }) {
  return (
    <>
      <Icon name="microphone" className="text-accent" />
      <p className="recorder-words">
        <span className="font-semibold">Waiting for the microphone…</span>{" "}
        <span className="text-muted">Your browser may ask whether PAUZ may use it.</span>
      </p>
      <span className="recorder-doors">
        <Button look="quiet" data-first onClick={onCancel}>
          Cancel
        </Button>
      </span>
    </>
  );
}

function Failed({
  recorder,
  state,
  onClose,
}: {
  recorder: Recorder;
  state: { trouble: Parameters<typeof troubleWords>[0] };
  onClose: () => void;
}) {
  const { title, what, again } = troubleWords(state.trouble);
  return (
    <>
      <Icon name="alert" className="text-warning" />
      <div role="alert" className="recorder-words">
        <p className="font-semibold">{title}</p>
        <p className="text-muted">{what}</p>
      </div>
      {again && (
        <span className="recorder-doors">
          <Button look="soft" data-first onClick={() => void recorder.start()}>
            Try again
          </Button>
        </span>
      )}
      <IconButton label="Close the recorder" icon="close" {...(!again && { "data-first": true })} onClick={onClose} />
    </>
  );
}

function Running({ recorder, state }: { recorder: Recorder; state: Live }) {
  const running = state.stage === "recording";
  return (
    <>
      <span className="recorder-facts">
        <span className="recorder-mark" aria-hidden="true" />
        <span className="font-semibold">{running ? "Recording" : "Paused"}</span>
        <Elapsed milliseconds={recorder.milliseconds} running={running} />
        <LevelMeter level={recorder.level} running={running} />
      </span>
      <span className="recorder-doors">
        <IconButton
          label="Discard the recording"
          icon="trash"
          className="order-last text-muted!"
          onClick={() => recorder.ask(true)}
        />
        <Button
          look="soft"
          icon={running ? "pause" : "microphone"}
          data-first
          aria-keyshortcuts={recordKey}
          title={`${running ? "Pause" : "Go on"} (${recordKey.replaceAll("+", " ")})`}
          onClick={running ? recorder.pause : recorder.resume}
        >
          {running ? "Pause" : "Go on"}
        </Button>
        <Button
          icon="check"
          aria-keyshortcuts={doneKey}
          title={`Stop and keep it (${doneKey.replaceAll("+", " ")})`}
          onClick={() => void recorder.stop()}
        >
          Done
        </Button>
      </span>
      <Warnings state={state} />
    </>
  );
}

/** What the speaker has to know while speaking. */
function Warnings({ state: { sheltered, minutesLeft, silent, muted } }: { state: Live }) {
  const words = muted
    ? "The microphone is muted, or something else has it: a call, perhaps. Nothing is recorded until it’s back."
    : !sheltered
      ? "This browser keeps no copy of what you say: it has no room, or is private. The recording goes on, but it is only in this tab until it is sent. Don’t close it before."
      : minutesLeft !== null
        ? `It ends by itself in ${minutesLeft === 1 ? "a minute" : `${minutesLeft} minutes`}, and is kept.`
        : silent
          ? "Nothing is heard. Is the microphone muted, or another one chosen?"
          : null;
  if (words === null) return null;
  return (
    <p role={sheltered || muted ? undefined : "alert"} className="recorder-warning">
      <Icon name="alert" className="size-4.5 text-warning" />
      <span>{words}</span>
    </p>
  );
}

function Question({ recorder }: { recorder: Recorder }) {
  return (
    <>
      <p className="recorder-words font-semibold">
        Let this recording of {spokenLength(recorder.milliseconds())} go? Nobody can bring it back.
      </p>
      <span className="recorder-doors">
        <Button look="soft" data-first onClick={() => recorder.ask(false)}>
          Keep it
        </Button>
        <Button look="danger" onClick={() => void recorder.discard()}>
          Let it go
        </Button>
      </span>
    </>
  );
}
