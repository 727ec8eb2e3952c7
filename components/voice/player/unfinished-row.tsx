"use client";

import { useEffect, useRef, useState } from "react";
import type { Refusal } from "@/components/editor/panel/call";
import { RefusalNote } from "@/components/editor/panel/refusal-note";
import { Button } from "@/components/ui/button";
import { isOnItsWay } from "../keeping/outbox";
import type { RecordingFacts } from "./recording-facts";
import { takeOut } from "./take-out";

/** Whether a tab of this browser was sending it when it was last looked at, as is done again and again until it is whole. */
function useOnItsWay(recording: RecordingFacts): boolean {
  const [onItsWay, setOnItsWay] = useState(false);
  useEffect(() => {
    let late = false;
    isOnItsWay(recording.id).then(
      (now) => late || setOnItsWay(now),
      () => undefined,
    );
    return () => {
      late = true;
    };
  }, [recording]);
  return onItsWay;
}

/** A recording that isn't whole: on its way from elsewhere, or broken off. With its file at hand it goes on where it stopped. */
export function UnfinishedRow({
  of,
  recording,
  onFile,
  onGone,
}: {
  of: { readonly userId: string; readonly entryId: string };
  recording: RecordingFacts;
  onFile: (file: File) => void;
  onGone: () => void;
}) {
  const field = useRef<HTMLInputElement>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [other, setOther] = useState(false);
  const { name, origin } = recording;
  const onItsWay = useOnItsWay(recording);
  return (
    <li className="recording text-sm">
      <p className="truncate font-semibold">{name ?? "Recording"}</p>
      <p className="text-muted">
        {onItsWay
          ? "On its way to your journal from this device."
          : origin === "recorded"
            ? "Not all of it has arrived. It is sent from the device it was made on, as soon as PAUZ is open there."
            : "Not all of it has arrived. If it isn’t being sent on another page, choose the same file, and it goes on where it stopped."}
      </p>
      {other && (
        <p role="status" className="font-semibold">
          That is another file. Choose “{name}”.
        </p>
      )}
      {refusal !== null && <RefusalNote refusal={refusal} />}
      <div className="-mx-3 flex flex-wrap">
        {origin === "uploaded" && (
          <>
            <Button look="quiet" size="small" onClick={() => field.current?.click()}>
              Choose the file
            </Button>
            <input
              ref={field}
              type="file"
              hidden
              aria-label={`The file ${name ?? ""}`}
              onChange={(event) => {
                const [file] = event.target.files ?? [];
                event.target.value = "";
                if (file === undefined) return;
                // Less than has arrived of it can't be all of it.
                const isOther = (name !== null && file.name !== name) || file.size < recording.bytes;
                setOther(isOther);
                if (!isOther) onFile(file);
              }}
            />
          </>
        )}
        <Button
          look="quiet"
          size="small"
          className="text-danger!"
          onClick={() => {
            setRefusal(null);
            void takeOut(of, recording).then((refused) => {
              if (refused === null) onGone();
              else setRefusal(refused);
            });
          }}
        >
          Let it go
        </Button>
      </div>
    </li>
  );
}
