"use client";

import dynamic from "next/dynamic";
import { useRouter } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import { missingPart } from "@/components/offline/missing-part";
import { Icon } from "@/components/ui/icon";
import { recordKey, useRecordKey } from "@/components/voice/record-key";
import type { RecorderState } from "@/components/voice/recorder/recorder-state";
import { newId } from "@/lib/ids/ids";
import { WriteCard } from "./write-card";

/** As large as what it takes the place of, so that nothing below it moves. */
const frame = "min-h-32 md:min-h-30";

const VoiceRecorder = dynamic(
  () => import("@/components/voice/recorder/voice-recorder").then((it) => it.VoiceRecorder, missingPart),
  { ssr: false, loading: () => <div className={`rounded-lg bg-raised shadow-2 ${frame}`} /> },
);

/** The two ways to begin: to write, or to speak right here, which opens the entry as soon as the journal has it. */
export function Begin({ userId }: { userId: string }) {
  const [entryId, setEntryId] = useState<string | null>(null);
  const speak = () => setEntryId(newId());
  useRecordKey(entryId !== null, speak);
  const button = useRef<HTMLButtonElement>(null);
  const [closed, setClosed] = useState(0);
  // Whoever closed the recorder stands where it was opened.
  useEffect(() => {
    if (closed > 0) button.current?.focus();
  }, [closed]);

  if (entryId !== null) {
    return (
      <Speaking
        userId={userId}
        entryId={entryId}
        onClose={() => {
          setEntryId(null);
          setClosed((count) => count + 1);
        }}
      />
    );
  }
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_auto] gap-3 md:gap-4">
      <WriteCard />
      <button
        ref={button}
        type="button"
        aria-keyshortcuts={recordKey}
        onClick={speak}
        className="grid min-w-27 content-center justify-items-center gap-1.5 rounded-lg bg-surface px-4 shadow-1 transition-shadow duration-(--motion-quick) hover:shadow-2 focus-visible:rounded-lg md:min-w-36"
      >
        <Icon name="microphone" className="size-8 text-accent" />
        <span className="font-words text-lg leading-tight font-medium">Speak</span>
      </button>
    </div>
  );
}

function Speaking({ userId, entryId, onClose }: { userId: string; entryId: string; onClose: () => void }) {
  const router = useRouter();
  const address = `/journal/${entryId}`;
  const [waits, setWaits] = useState(false);
  const left = useRef(false);

  function onState(state: RecorderState): void {
    if (state.stage !== "kept" || state.asked) return setWaits(false);
    const { kind } = state.where;
    setWaits(kind === "here");
    // The journal knows of it: the rest goes there while its page opens.
    if (left.current || (kind !== "sending" && kind !== "in_journal")) return;
    left.current = true;
    router.push(`${address}#recordings`);
  }

  return (
    <VoiceRecorder
      userId={userId}
      entryId={entryId}
      fresh
      className={`content-center ${frame} md:px-6`}
      door={
        waits && (
          // A full load: without a network there is no other way to a page.
          <a
            href={address}
            className="inline-flex min-h-11 items-center rounded-full px-3 text-sm leading-none font-semibold text-accent hover:bg-lavender-soft focus-visible:rounded-full"
          >
            Open its page
          </a>
        )
      }
      onState={onState}
      onClose={onClose}
    />
  );
}
