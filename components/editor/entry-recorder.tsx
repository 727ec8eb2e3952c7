"use client";

import { Button } from "@/components/ui/button";
import { VoiceRecorder } from "@/components/voice/recorder/voice-recorder";
import { showOwnAddress } from "./use-open-entry";
import type { usePanel } from "./use-panel";
import type { useVoice } from "./use-voice";

/** Whoever closes it from within, or has nothing to stand on any more, stands where it was opened; a caret in the words stays there. */
function toMicrophone(): void {
  const at = document.activeElement;
  if (at !== document.body && at?.closest(".recorder") == null) return;
  document.querySelector<HTMLElement>(".editor-bar [aria-keyshortcuts]")?.focus();
}

/** The recorder of an open entry. It comes when somebody wants to speak. */
export function EntryRecorder(props: {
  readonly userId: string;
  readonly entryId: string;
  readonly fresh: boolean;
  readonly panel: Pick<ReturnType<typeof usePanel>, "open" | "show">;
  readonly voice: Pick<ReturnType<typeof useVoice>, "setUnderWay" | "close">;
}) {
  const { userId, entryId, fresh, panel, voice } = props;
  return (
    <VoiceRecorder
      userId={userId}
      entryId={entryId}
      fresh={fresh}
      onState={(now, underWay) => {
        voice.setUnderWay(underWay);
        // What was said is of this entry, also when nothing is written in it.
        if (now.stage === "kept") showOwnAddress(entryId);
      }}
      door={
        !panel.open && (
          <Button look="quiet" onClick={() => panel.show(true)}>
            Show it
          </Button>
        )
      }
      onClose={() => {
        toMicrophone();
        voice.close();
      }}
    />
  );
}
