"use client";

import { type ReactNode, useEffect, useEffectEvent } from "react";
import type { RecorderDeps } from "./recorder";
import { isUnderWay, type RecorderState } from "./recorder-state";
import { RecorderStrip } from "./recorder-strip";
import { useRecorder } from "./use-recorder";

/** Records from the moment it is there. What was said when it goes is kept, and sent by whichever page is open. */
export function VoiceRecorder({
  onState,
  door,
  onClose,
  className,
  ...deps
}: RecorderDeps & {
  readonly className?: string;
  /** The way to where a kept recording is looked at. */
  readonly door?: ReactNode;
  readonly onState?: (state: RecorderState, underWay: boolean) => void;
  readonly onClose: () => void;
}) {
  const { recorder, state } = useRecorder(deps);
  const tell = useEffectEvent((next: RecorderState) => onState?.(next, isUnderWay(next)));
  useEffect(() => tell(state), [state]);
  return (
    <RecorderStrip
      recorder={recorder}
      state={state}
      door={door}
      onClose={onClose}
      {...(className !== undefined && { className })}
    />
  );
}
