"use client";

import { useSyncExternalStore } from "react";
import { Switch } from "@/components/ui/switch";
import { useVoices } from "./use-voices";

const never = () => () => undefined;

/** Switches reading aloud on and off, and says where a browser has no voice to do it with. */
export function AloudSwitch({ on }: { on: boolean }) {
  const voices = useVoices();
  const asked = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const mute = asked && voices.length === 0;
  return (
    <>
      <Switch
        label="Read questions aloud"
        description="A small button beside hints and questions; nothing is read before it is pressed"
        name="readAloud"
        defaultChecked={on}
      />
      {mute && (
        <p className="mt-1 text-sm text-muted">
          This browser has no voice of its own, so there is no button here. In another browser there may be.
        </p>
      )}
    </>
  );
}
