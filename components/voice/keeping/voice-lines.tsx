"use client";

import { IconButton } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { RecordingLine } from "./recording-line";
import type { VoiceNews } from "./voice-care";

/** Whoever stands in a line that goes stands in the next one, or on the page where there is none. */
function stepOut(id: string): void {
  const lines = [...document.querySelectorAll<HTMLElement>("[data-waits]")];
  const at = lines.findIndex((line) => line.dataset["waits"] === id);
  if (lines[at]?.contains(document.activeElement) !== true) return;
  const next = lines[at + 1] ?? lines[at - 1] ?? document.getElementById("main");
  next?.focus({ preventScroll: true });
}

/** What became of recordings that waited on this device, and those that wait for their writer. */
export function VoiceLines(props: {
  readonly person: { readonly userId: string; readonly zone: string };
  readonly voice: VoiceNews;
  /** Changes what is told by now: since it was drawn another line may have gone. */
  readonly onHeard: (change: (voice: VoiceNews) => VoiceNews) => void;
  readonly onKept: () => void;
}) {
  const { person, voice, onHeard, onKept } = props;
  const waiting = [...voice.found.map((recording) => ({ recording, why: null })), ...voice.needed];

  function done(id: string, kept: boolean): void {
    stepOut(id);
    onHeard((now) => ({
      ...now,
      found: now.found.filter((each) => each.id !== id),
      needed: now.needed.filter(({ recording }) => recording.id !== id),
    }));
    if (kept) onKept();
  }

  return (
    <>
      {voice.delivered.length > 0 && (
        <Delivered entries={voice.delivered} onSeen={() => onHeard((now) => ({ ...now, delivered: [] }))} />
      )}
      {waiting.map(({ recording, why }) => (
        <RecordingLine
          key={recording.id}
          userId={person.userId}
          zone={person.zone}
          recording={recording}
          why={why}
          onDone={(kept) => done(recording.id, kept)}
        />
      ))}
    </>
  );
}

function Delivered({ entries, onSeen }: { entries: readonly string[]; onSeen: () => void }) {
  const [first] = entries;
  return (
    <div className="flex items-center gap-2 rounded-lg bg-raised py-1 pr-1.5 pl-4 text-sm shadow-2">
      <Icon name="check" className="text-accent" />
      <p className="min-w-0 grow py-2.5">
        {entries.length === 1 ? "Your recording is" : `${entries.length} recordings are`} in your journal now.
      </p>
      {first !== undefined && new Set(entries).size === 1 && (
        <a href={`/journal/${first}#recordings`} className="inline-flex min-h-11 items-center px-3 font-semibold text-accent">
          Open
        </a>
      )}
      <IconButton label="Close this note" icon="close" onClick={onSeen} />
    </div>
  );
}
