"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { newId } from "@/lib/ids/ids";
import { becauseOf } from "../recorder/recorder-state";
import { letGo } from "./let-go";
import { ListenButton } from "./listen-button";
import { keepForJournal, soundHere, type Unsent } from "./outbox";
import { type KeptRecording, openRecordingStore, type RecordingStore } from "./recording-store";
import { tellRecording } from "./recording-news";
import { factsOfRecording, wasLetGo } from "./recording-words";
import { saveAsFile } from "./save-as-file";

/** Null for one that was cut off, or couldn't be let go. */
type Why = Unsent | null;

/**
 * A recording on this device that waits for its writer: cut off by a crash or a reload, not to be let go while the journal couldn't
 * be reached, or not to be brought into it without a choice. It can be heard, kept, and let go.
 */
export function RecordingLine(props: {
  readonly userId: string;
  readonly zone: string;
  readonly recording: KeptRecording;
  readonly why: Why;
  /** It is kept now, or gone. */
  readonly onDone: (kept: boolean) => void;
}) {
  const { userId, zone, recording, why, onDone } = props;
  /** Null until they were asked: what comes in a pressed button's place takes the focus over. */
  const [asked, setAsked] = useState<boolean | null>(null);
  /** What didn't work, in words. */
  const [failed, setFailed] = useState<string | null>(null);
  /** Something is being done with it, which may take a while: until then nothing else can be chosen. */
  const [busy, setBusy] = useState(false);

  const opened = () => openRecordingStore({ userId, pageId: newId() });
  // What this line was given is how the recording was then: it is looked up again before anything is done with it.
  const sound = async () => soundHere(await opened(), recording.id);

  /** Does something with it that may fail; then it is still here, and that is said. */
  async function change(work: (store: RecordingStore) => Promise<void>, kept: boolean): Promise<void> {
    if (busy) return;
    setFailed(null);
    setBusy(true);
    try {
      await work(await opened());
      onDone(kept);
    } catch {
      setBusy(false);
      setFailed("That didn’t work just now; it is still here.");
    }
  }
  async function save(): Promise<void> {
    setFailed(null);
    const saved = await saveAsFile(sound, recording).catch(() => false);
    if (!saved) setFailed("No file could be made: its sound can’t be opened here just now.");
  }
  const forget = () =>
    change(async (store) => {
      // What was missing or refused at its end had begun, on this page or on one before.
      const gone = await letGo(userId, store, recording.id, { begun: why !== null });
      if (!gone) throw new Error("the journal can't be asked");
      tellRecording({ what: "gone", id: recording.id, entryId: recording.entryId });
    }, false);
  const keep = (entry: Partial<Entry>) => change((store) => keepForJournal(store, recording.id, entry), true);

  // Not disabled: what is pressed keeps the focus.
  const waits = busy ? { "aria-disabled": true, className: "opacity-55" } : {};

  return (
    <div
      role="group"
      aria-labelledby={`waits-${recording.id}`}
      tabIndex={-1}
      data-waits={recording.id}
      className="grid gap-1 rounded-lg bg-raised py-2.5 pr-3 pl-4 text-sm shadow-2"
    >
      <p id={`waits-${recording.id}`} className="flex gap-2 py-1">
        <Icon name="microphone" className="text-accent" />
        <span>
          {asked === true ? (
            <span className="font-semibold">
              {busy ? "It is being let go. This can take a moment." : "Let this recording go? Nobody can bring it back."}
            </span>
          ) : why === null ? (
            <>
              <span className="font-semibold">
                {wasLetGo(recording) ? "A recording couldn’t be let go." : "A recording was cut off."}
              </span>{" "}
              {factsOfRecording(recording, zone)}, is on this device.
            </>
          ) : (
            <>
              <span className="font-semibold">A recording needs you.</span> {factsOfRecording(recording, zone)}. {becauseOf(why)}
            </>
          )}
          {failed !== null && ` ${failed}`}
        </span>
      </p>
      <p className="-ml-1 flex flex-wrap justify-end gap-1">
        {asked === true ? (
          <>
            <Button look="soft" size="small" autoFocus {...waits} onClick={() => busy || setAsked(false)}>
              Keep it
            </Button>
            <Button look="danger" size="small" {...waits} onClick={() => void forget()}>
              Let it go
            </Button>
          </>
        ) : (
          <>
            <ListenButton sound={sound} />
            {why?.kind === "refused" && (
              <Button look="quiet" size="small" icon="save" onClick={() => void save()}>
                Save as a file
              </Button>
            )}
            <Button look="quiet" size="small" autoFocus={asked === false} onClick={() => busy || setAsked(true)}>
              Discard
            </Button>
            <KeepDoor why={why} onKeep={(entry) => void keep(entry)} />
          </>
        )}
      </p>
    </div>
  );
}

type Entry = Pick<KeptRecording, "entryId" | "fresh">;

function KeepDoor({ why, onKeep }: { why: Why; onKeep: (entry: Partial<Entry>) => void }) {
  const words = why === null ? "Keep it" : why.kind === "missing" ? "Keep it in a new entry" : "Try again";
  return (
    <Button look="soft" size="small" onClick={() => onKeep(why?.kind === "missing" ? { entryId: newId(), fresh: true } : {})}>
      {words}
    </Button>
  );
}
