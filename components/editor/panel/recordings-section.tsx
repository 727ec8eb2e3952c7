"use client";

import { useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { Skeleton } from "@/components/ui/skeleton";
import { AddSound } from "@/components/voice/player/add-sound";
import { wordsAsMarkdown } from "@/components/voice/player/as-markdown";
import { RecordingCard } from "@/components/voice/player/recording-card";
import { UnfinishedRow } from "@/components/voice/player/unfinished-row";
import { UploadRow } from "@/components/voice/player/upload-row";
import { useHeavyWords } from "@/components/voice/player/use-heavy-words";
import { useRecordings } from "@/components/voice/player/use-recordings";
import { useUploads } from "@/components/voice/player/use-uploads";
import { RefusalNote } from "./refusal-note";

/** What was said beside the words: every recording with its sound and its transcript, and a way to add one that was made elsewhere. */
export function RecordingsSection(props: {
  readonly userId: string;
  readonly entryId: string;
  /** It wasn't in the journal when this page was opened. */
  readonly fresh: boolean;
  /** The journal may have recordings of it. */
  readonly known: boolean;
  readonly zone: string;
  /** The panel is open. */
  readonly seen: boolean;
  readonly settle: () => Promise<boolean>;
  /** Puts text at the end of the entry; null where it has no text of its own. */
  readonly onInsert: ((markdown: string) => void) | null;
  /** The journal knows of a recording of it, also where nothing is written yet. */
  readonly onBegun: () => void;
  /** What was said is very heavy. */
  readonly onCare: () => void;
}) {
  const { entryId, zone, onInsert } = props;
  const recordings = useRecordings(entryId, props.seen, props.known);
  const { uploads, ...sending } = useUploads(props);
  useHeavyWords(recordings.list, props.onCare);

  const heading = useRef<HTMLHeadingElement>(null);
  const [gone, setGone] = useState(0);
  // What is let go takes along what was pressed for it: a button of its own, or one in the question about it.
  useEffect(() => {
    if (gone > 0 && document.activeElement === document.body) heading.current?.focus();
  }, [gone]);
  const letGo = () => setGone((count) => count + 1);
  function drop(id: string): void {
    recordings.drop(id);
    letGo();
  }

  function add(files: readonly File[], id?: string): void {
    for (const file of files) sending.add(file, id);
  }

  const inHand = new Set(uploads.map(({ id }) => id));
  const list = (recordings.list ?? []).filter(({ id }) => !inHand.has(id));
  const time = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit", timeZone: zone });
  return (
    <section aria-label="Recordings" className="grid min-w-0 grid-cols-[minmax(0,1fr)] gap-3">
      <h2 ref={heading} tabIndex={-1} className="mb-0!">
        Recordings
      </h2>
      {recordings.refusal !== null && (
        <div>
          <RefusalNote refusal={recordings.refusal} />
          <Button look="quiet" size="small" className="-ml-3" onClick={() => void recordings.look()}>
            Try again
          </Button>
        </div>
      )}
      {recordings.list === null && recordings.refusal === null && <Skeleton className="h-24 rounded-lg" />}
      {(list.length > 0 || uploads.length > 0) && (
        <ul className="grid grid-cols-[minmax(0,1fr)] gap-3">
          {list.map((recording) =>
            recording.status === "uploading" ? (
              <UnfinishedRow
                key={recording.id}
                of={props}
                recording={recording}
                onFile={(file) => add([file], recording.id)}
                onGone={() => drop(recording.id)}
              />
            ) : (
              <RecordingCard
                key={recording.id}
                of={props}
                recording={recording}
                when={time.format(new Date(recording.createdAt))}
                onInsert={onInsert === null ? null : (words) => onInsert(wordsAsMarkdown(words))}
                onChanged={recordings.put}
                onGone={() => drop(recording.id)}
              />
            ),
          )}
          {uploads.map((upload) => (
            <UploadRow
              key={upload.id}
              upload={upload}
              onRetry={() => sending.retry(upload)}
              onCancel={() => {
                void sending.cancel(upload);
                letGo();
              }}
            />
          ))}
        </ul>
      )}
      <AddSound onFiles={add} />
    </section>
  );
}
