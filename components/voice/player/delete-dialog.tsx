"use client";

import { useState } from "react";
import { call, type Refusal } from "@/components/editor/panel/call";
import { RefusalNote } from "@/components/editor/panel/refusal-note";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import type { RecordingFacts } from "./recording-facts";
import { takeOut } from "./take-out";

/** Asked before anything of a recording goes: the sound alone, with its words kept, or all of it. */
export function DeleteDialog({
  of,
  recording,
  open,
  onClose,
  onChanged,
  onGone,
}: {
  of: { readonly userId: string; readonly entryId: string };
  recording: RecordingFacts;
  open: boolean;
  onClose: () => void;
  onChanged: (now: RecordingFacts) => void;
  onGone: () => void;
}) {
  const [busy, setBusy] = useState<"sound" | "all" | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const wordsStay = recording.status === "kept" && recording.transcript !== null;

  async function dropSound(): Promise<Refusal | null> {
    const answer = await call("DELETE", `/recordings/${recording.id}/audio`);
    // Gone already is what was asked for.
    return answer.ok || answer.refusal.code === "not_found" ? null : answer.refusal;
  }
  async function send(what: "sound" | "all"): Promise<void> {
    setBusy(what);
    setRefusal(null);
    const refused = await (what === "all" ? takeOut(of, recording) : dropSound());
    setBusy(null);
    if (refused !== null) return setRefusal(refused);
    onClose();
    if (what === "all") onGone();
    else onChanged({ ...recording, status: "words_only" });
  }

  return (
    <Dialog open={open} onClose={onClose} title="Delete this recording?" sheet>
      <p className="text-sm">
        {recording.status === "words_only"
          ? "Its words go from here. What you put into the entry stays there."
          : wordsStay
            ? "What is deleted can’t be brought back. Words that you put into the entry stay there either way."
            : "The sound can’t be brought back."}
      </p>
      {refusal !== null && <RefusalNote refusal={refusal} />}
      <div className="grid justify-items-start gap-2">
        {wordsStay && (
          <Button look="soft" pending={busy === "sound"} disabled={busy !== null} onClick={() => void send("sound")}>
            Delete the sound, keep its words
          </Button>
        )}
        <Button look="danger" pending={busy === "all"} disabled={busy !== null} onClick={() => void send("all")}>
          {recording.status === "words_only" ? "Delete its words" : "Delete all of it"}
        </Button>
        <Button look="quiet" disabled={busy !== null} onClick={onClose}>
          Keep it
        </Button>
      </div>
    </Dialog>
  );
}
