"use client";

import { type DragEvent, useRef, useState } from "react";
import { Button } from "@/components/ui/button";

const accepted = "audio/*,.webm,.m4a,.mp4,.wav,.mp3,.flac,.ogg,.oga,.opus";

/** Where sound files come in: chosen by a button, or dropped here. */
export function AddSound({ onFiles }: { onFiles: (files: readonly File[]) => void }) {
  const field = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const carriesFiles = (event: DragEvent) => event.dataTransfer.types.includes("Files");
  return (
    <div
      className="sound-drop"
      data-over={over || undefined}
      onDragOver={(event) => {
        if (!carriesFiles(event)) return;
        event.preventDefault();
        event.dataTransfer.dropEffect = "copy";
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (!(event.relatedTarget instanceof Node) || !event.currentTarget.contains(event.relatedTarget)) setOver(false);
      }}
      onDrop={(event) => {
        setOver(false);
        if (!carriesFiles(event)) return;
        event.preventDefault();
        onFiles([...event.dataTransfer.files]);
      }}
    >
      <Button look="quiet" size="small" icon="upload" className="-ml-3" onClick={() => field.current?.click()}>
        Upload a sound file
      </Button>
      <p className="text-xs text-muted">Or drop one here. WebM, M4A, WAV, MP3, FLAC or Ogg, up to 25 MB and an hour.</p>
      <input
        ref={field}
        type="file"
        accept={accepted}
        multiple
        hidden
        aria-label="Sound files"
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])]);
          // The same file again is a new choice.
          event.target.value = "";
        }}
      />
    </div>
  );
}
