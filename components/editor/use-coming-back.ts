"use client";

import { useEffect, useEffectEvent, useRef } from "react";

/** Once a choice between two texts is made its buttons are gone, and the next key belongs to the words again. */
export function useComingBack(apart: boolean, focusWords: () => void): void {
  const was = useRef(apart);
  const back = useEffectEvent(focusWords);
  useEffect(() => {
    if (was.current && !apart) back();
    was.current = apart;
  }, [apart]);
}
