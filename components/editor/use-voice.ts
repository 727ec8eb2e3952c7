"use client";

import { useState } from "react";
import { useRecordKey } from "@/components/voice/record-key";

/** Where the recorder's first thing to press is, once it is open. */
function toRecorder(): void {
  document.querySelector<HTMLElement>(".recorder [data-first]")?.focus();
}

/** The recorder of an open entry: asked for, and whether it has its ear on the room. */
export function useVoice() {
  const [open, setOpen] = useState(false);
  const [underWay, setUnderWay] = useState(false);
  useRecordKey(open, () => setOpen(true));

  function close(): void {
    setUnderWay(false);
    setOpen(false);
  }

  return {
    open,
    underWay,
    setUnderWay,
    close,
    toRecorder,
    /** A recording that is under way is never ended by the button that opens the recorder. */
    toggle(): void {
      if (!open) setOpen(true);
      else if (underWay) toRecorder();
      else close();
    },
  };
}
