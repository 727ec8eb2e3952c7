"use client";

import type { ReactNode } from "react";
import { Button, IconButton } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import type { Recorder } from "./recorder";
import { endedWords, mayBeTriedAgain, type RecorderState, whereWords } from "./recorder-state";
import { spokenLength } from "@/lib/voice/words/times";

type Kept = Extract<RecorderState, { stage: "kept" }>;

/** A recording that has ended: where it is, how far it has come, and a way to take it back. */
export function KeptRow(props: {
  readonly recorder: Recorder;
  readonly state: Kept;
  readonly door: ReactNode;
  readonly onClose: () => void;
}) {
  const { recorder, state, door, onClose } = props;
  const { where, stuck } = state;
  if (state.asked || state.going) return <Question recorder={recorder} state={state} />;
  const waits = mayBeTriedAgain(state);
  return (
    <>
      <Icon name={waits ? "device" : "check"} className={waits ? "text-warning" : "text-success"} />
      <div className="recorder-words">
        <p className="font-semibold">{endedWords(state.endedBy, state.milliseconds)}</p>
        <p className="text-muted">{whereWords(state)}</p>
        {!stuck && (where.kind === "sending" || where.kind === "preparing") && (
          <progress
            className="sending"
            aria-label="Sent so far"
            max={1}
            {...(where.kind === "sending" && { value: where.part })}
          />
        )}
      </div>
      <span className="recorder-doors">
        {waits && (
          <Button look="soft" data-first onClick={() => void (stuck ? recorder.discard() : recorder.again())}>
            Try again
          </Button>
        )}
        {door}
        <IconButton label="Record another" icon="microphone" data-first onClick={() => void recorder.start()} />
        <IconButton label="Discard the recording" icon="trash" className="text-muted!" onClick={() => recorder.ask(true)} />
      </span>
      <IconButton label="Close the recorder" icon="close" onClick={onClose} />
    </>
  );
}

function Question({ recorder, state }: { recorder: Recorder; state: Kept }) {
  // Not disabled: what is pressed keeps the focus.
  const waits = state.going ? { "aria-disabled": true, className: "opacity-55" } : {};
  return (
    <>
      <p className="recorder-words font-semibold">
        {state.going
          ? whereWords(state)
          : `Delete this recording of ${spokenLength(state.milliseconds)}? Nobody can bring it back.`}
      </p>
      <span className="recorder-doors">
        <Button look="soft" data-first {...waits} onClick={() => recorder.ask(false)}>
          Keep it
        </Button>
        <Button look="danger" {...waits} onClick={() => void recorder.discard()}>
          Delete it
        </Button>
      </span>
    </>
  );
}
