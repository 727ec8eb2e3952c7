"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";

/** Brings what was said before the first words shown; `earlier` is false when it couldn't. */
export function EarlierButton({ earlier, onLoaded }: { earlier: () => Promise<boolean>; onLoaded: () => void }) {
  const [state, setState] = useState<"here" | "coming" | "failed">("here");
  return (
    <div className="grid justify-items-center gap-1">
      <Button
        look="quiet"
        size="small"
        icon="up"
        pending={state === "coming"}
        onClick={() => {
          setState("coming");
          void earlier().then((found) => {
            setState(found ? "here" : "failed");
            if (found) onLoaded();
          });
        }}
      >
        Earlier words
      </Button>
      {state === "failed" && (
        <p className="text-xs text-muted">PAUZ can’t be reached. They are still there; try again in a moment.</p>
      )}
    </div>
  );
}
