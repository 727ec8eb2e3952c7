"use client";

import { useRef, useState } from "react";
import { call, type Refusal } from "@/components/editor/panel/call";
import { RefusalNote } from "@/components/editor/panel/refusal-note";
import { Button } from "@/components/ui/button";
import type { RecordingFacts } from "./recording-facts";

/** A recording that isn't whole: on its way from elsewhere, or broken off. With its file at hand it goes on where it stopped. */
export function UnfinishedRow({
  recording,
  onFile,
  onGone,
}: {
  recording: RecordingFacts;
  onFile: (file: File) => void;
  onGone: () => void;
}) {
  const field = useRef<HTMLInputElement>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [other, setOther] = useState(false);
  const { id, name, origin } = recording;
  return (
    <li className="recording text-sm">
      <p className="truncate font-semibold">{name ?? "Recording"}</p>
      <p className="text-muted">
        {origin === "recorded"
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
                setOther(name !== null && file.name !== name);
                if (name === null || file.name === name) onFile(file);
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
            void call("DELETE", `/recordings/${id}`).then((answer) => {
              if (answer.ok || answer.refusal.code === "not_found") onGone();
              else setRefusal(answer.refusal);
            });
          }}
        >
          Let it go
        </Button>
      </div>
    </li>
  );
}
