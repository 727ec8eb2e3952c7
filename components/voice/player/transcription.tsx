"use client";

import { useState } from "react";
import { call, type Refusal } from "@/components/editor/panel/call";
import { RefusalNote } from "@/components/editor/panel/refusal-note";
import { Button, TextLink } from "@/components/ui/button";
import { type RecordingFacts, recordingFacts } from "./recording-facts";
import { languageNamed, providerNamed, type TranscriptionWords, transcriptionWords } from "./transcription-words";
import { TranscriptView } from "./transcript-view";
import type { SoundPlayer } from "./use-sound";

/** What is under way of the words. */
type Busy = "words" | "tidy" | null;

/** The words of a recording, as they were heard or tidied; and, in words, why there are none or no newer ones, and what can be done. */
export function Transcription({
  recording,
  player,
  onChanged,
}: {
  recording: RecordingFacts;
  player: SoundPlayer | null;
  onChanged: (now: RecordingFacts) => void;
}) {
  const [busy, setBusy] = useState<Busy>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  async function send(what: "words" | "tidy", method: "POST" | "DELETE", path: string): Promise<void> {
    setBusy(what);
    setRefusal(null);
    const answer = await call(method, `/recordings/${recording.id}/${path}`);
    setBusy(null);
    if (!answer.ok) return setRefusal(answer.refusal);
    const now = recordingFacts(answer.value);
    if (now !== null) onChanged(now);
  }

  const state = transcriptionWords(recording);
  return (
    <>
      {state !== null && <State state={state} busy={busy} onAsk={() => void send("words", "POST", "transcribe")} />}
      <Heard
        recording={recording}
        player={player}
        busy={busy}
        onTidy={(tidy) => void send("tidy", tidy ? "POST" : "DELETE", "tidy")}
      />
      {refusal !== null && <RefusalNote refusal={refusal} />}
    </>
  );
}

function State({ state, busy, onAsk }: { state: TranscriptionWords; busy: Busy; onAsk: () => void }) {
  const { says, detail, ask, door } = state;
  return (
    <div className="grid gap-0.5 text-sm">
      <p role="status" className="font-medium">
        {says}
      </p>
      {detail !== undefined && <p className="text-muted">{detail}</p>}
      <div className="-ml-3 flex flex-wrap items-center">
        {ask !== undefined && (
          <Button look="quiet" size="small" pending={busy === "words"} onClick={onAsk}>
            {ask}
          </Button>
        )}
        {door !== undefined && (
          <TextLink href={door.href} className="px-3">
            {door.words}
          </TextLink>
        )}
      </div>
    </div>
  );
}

function Heard({
  recording,
  player,
  busy,
  onTidy,
}: {
  recording: RecordingFacts;
  player: SoundPlayer | null;
  busy: Busy;
  onTidy: (tidy: boolean) => void;
}) {
  const { transcript, tidied, provider, language } = recording;
  if (transcript === null) return null;
  const heardBy = [
    ...(provider === null ? [] : [`Heard by ${providerNamed(provider)}`]),
    ...(language === null ? [] : [languageNamed(language)]),
    ...(tidied === null ? [] : [`tidied by ${providerNamed(tidied.provider)}`]),
  ];
  return (
    <>
      <div
        role="group"
        aria-label="Which words are shown"
        className="inline-flex justify-self-start rounded-full bg-sunken p-[3px]"
      >
        {([false, true] as const).map((tidy) => (
          <button
            key={String(tidy)}
            type="button"
            aria-pressed={(tidied !== null) === tidy}
            aria-busy={busy === "tidy" || undefined}
            disabled={busy === "tidy"}
            className="inline-flex min-h-11 items-center rounded-full px-3.5 text-sm leading-none font-medium text-muted hover:text-text focus-visible:rounded-full aria-pressed:bg-chosen aria-pressed:font-semibold aria-pressed:text-text aria-pressed:shadow-1"
            onClick={() => {
              if ((tidied !== null) !== tidy) onTidy(tidy);
            }}
          >
            {tidy ? "Tidied" : "As spoken"}
          </button>
        ))}
      </div>
      {tidied === null ? (
        <TranscriptView transcript={transcript} language={language} player={player} />
      ) : (
        <TranscriptView transcript={{ text: tidied.text, words: [] }} language={language} player={null} />
      )}
      {heardBy.length > 0 && <p className="text-xs text-muted">{heardBy.join(" · ")}</p>}
    </>
  );
}
