"use client";

import { useState } from "react";
import { call, type Refusal } from "@/components/editor/panel/call";
import { RefusalNote } from "@/components/editor/panel/refusal-note";
import { Button } from "@/components/ui/button";
import { clockWords, spokenLength } from "@/lib/voice/words/times";
import { DeleteDialog } from "./delete-dialog";
import { Player } from "./player";
import "./player.css";
import { addressOfSound, type RecordingFacts } from "./recording-facts";
import { Transcription } from "./transcription";

/** `null`: nothing is under way. */
type Inserting = "busy" | "added" | "already" | Refusal | null;

/** One recording of an entry: its sound, its words, and what can be done with them. */
export function RecordingCard({
  of,
  recording,
  when,
  onInsert,
  onChanged,
  onGone,
}: {
  of: { readonly userId: string; readonly entryId: string };
  recording: RecordingFacts;
  /** "21:04". */
  when: string;
  /** Puts words at the end of the entry; null where it has no text of its own. */
  onInsert: ((words: string) => void) | null;
  onChanged: (now: RecordingFacts) => void;
  onGone: () => void;
}) {
  const [asked, setAsked] = useState(false);
  const [inserting, setInserting] = useState<Inserting>(null);
  const { id, name, milliseconds, status, transcript, tidied, inserted } = recording;
  const words = tidied?.text ?? transcript?.text ?? "";
  const length = milliseconds === null ? "" : clockWords(milliseconds);

  async function insert(put: (words: string) => void, again: boolean): Promise<void> {
    setInserting("busy");
    const answer = await call("POST", `/recordings/${id}/inserted`);
    if (!answer.ok) return setInserting(answer.refusal);
    onChanged({ ...recording, inserted: true });
    // Another page or device was first: twice is only when it is asked for.
    if (answer.value["first"] !== true && !again) return setInserting("already");
    put(words);
    setInserting("added");
  }

  const title = name ?? (status === "words_only" ? "Words of a recording" : "Recording");
  const transcription = (player: Parameters<typeof Transcription>[0]["player"]) => (
    <Transcription recording={recording} player={player} onChanged={onChanged} />
  );
  return (
    <li>
      <article
        className="recording"
        aria-label={`${title}, ${when}${milliseconds === null ? "" : `, ${spokenLength(milliseconds)}`}`}
      >
        <p className="flex items-baseline justify-between gap-3 text-sm">
          <span className="min-w-0 truncate font-semibold" {...(name !== null && { title: name })}>
            {title}
          </span>
          <span className="flex-none text-xs whitespace-nowrap text-muted tabular-nums">
            {[when, length].filter((part) => part !== "").join(" · ")}
          </span>
        </p>
        {status === "kept" ? <Player recording={recording}>{transcription}</Player> : transcription(null)}
        {status === "words_only" && <p className="text-xs text-muted">The sound was deleted; its words are kept.</p>}
        {words !== "" && onInsert !== null && (
          <Button
            look={inserted ? "quiet" : "soft"}
            size="small"
            className={inserted ? "-ml-3 justify-self-start" : "justify-self-start"}
            pending={inserting === "busy"}
            onClick={() => void insert(onInsert, inserted)}
          >
            {inserted ? "Insert again" : "Insert into the entry"}
          </Button>
        )}
        {words !== "" && onInsert !== null && (
          <p role="status" className="text-xs text-muted empty:sr-only">
            {insertedWords(inserting, inserted)}
          </p>
        )}
        <div className="-mx-3 flex flex-wrap items-center">
          {status === "kept" && (
            <a
              href={addressOfSound(id)}
              download
              className="inline-flex min-h-11 items-center rounded-full px-3 text-sm leading-none font-semibold text-accent hover:bg-lavender-soft focus-visible:rounded-full"
            >
              Download
            </a>
          )}
          <Button look="quiet" size="small" className="text-danger!" onClick={() => setAsked(true)}>
            Delete…
          </Button>
        </div>
        {typeof inserting === "object" && inserting !== null && <RefusalNote refusal={inserting} />}
        <DeleteDialog
          of={of}
          recording={recording}
          open={asked}
          onClose={() => setAsked(false)}
          onChanged={onChanged}
          onGone={onGone}
        />
      </article>
    </li>
  );
}

function insertedWords(inserting: Inserting, inserted: boolean): string {
  if (inserting === "added") return "In the entry, at its end.";
  if (inserting === "already") return "In the entry already, from another page or device.";
  return inserted && inserting === null ? "In the entry." : "";
}
