"use client";

import { useState } from "react";
import { call, type Refusal } from "@/components/editor/panel/call";
import { RefusalNote } from "@/components/editor/panel/refusal-note";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import type { RecordingFacts } from "./recording-facts";

/** Asked before anything of a recording goes: the sound alone, with its words kept, or all of it. */
export function DeleteDialog({
  recording,
  open,
  onClose,
  onChanged,
  onGone,
}: {
  recording: RecordingFacts;
  open: boolean;
  onClose: () => void;
  onChanged: (now: RecordingFacts) => void;
  onGone: () => void;
}) {
  const [busy, setBusy] = useState<"sound" | "all" | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const wordsStay = recording.status === "kept" && recording.transcript !== null;

  async function send(what: "sound" | "all"): Promise<void> {
    setBusy(what);
    setRefusal(null);
    const answer = await call("DELETE", `/recordings/${recording.id}${what === "sound" ? "/audio" : ""}`);
    setBusy(null);
    // Gone already is what was asked for.
    if (!answer.ok && answer.refusal.code !== "not_found") return setRefusal(answer.refusal);
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
