"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { type FlowerView, formOf, INTENSITIES, whyItGrewSo } from "@/lib/garden/view";
import { moodFacts } from "@/lib/mood/view";
import { Flower } from "./flower";
import { dayWords } from "./flower-words";

/** A check-in's flower by itself: what was felt, when, and why it looks as it does. `null` is closed. */
export function FlowerCard({ flower, onClose }: { flower: FlowerView | null; onClose: () => void }) {
  return (
    <Dialog open={flower !== null} onClose={onClose} sheet title={flower === null ? "" : moodFacts(flower.mood).label}>
      {flower !== null && <Portrait key={flower.id} flower={flower} onGone={onClose} />}
    </Dialog>
  );
}

function Portrait({ flower, onGone }: { flower: FlowerView; onGone: () => void }) {
  const router = useRouter();
  const [state, setState] = useState<"still" | "sure" | "busy" | "failed">("still");
  const strength = INTENSITIES.find((one) => one.intensity === flower.intensity)?.label;

  async function remove() {
    setState("busy");
    const response = await fetch(`/api/v1/garden/${flower.id}`, { method: "DELETE" }).catch(() => null);
    // A flower that is gone already (404) is what was wanted.
    if (response === null || !(response.ok || response.status === 404)) {
      setState("failed");
      return;
    }
    onGone();
    router.refresh();
  }

  return (
    <div className="grid gap-4">
      <div className="grid place-items-center rounded-lg bg-sky pt-6">
        <Flower form={formOf(flower)} className="h-64 w-52" label={`A ${moodFacts(flower.mood).species}`} />
      </div>
      <div className="grid gap-1">
        <p className="text-sm text-muted">{dayWords(flower.date)}</p>
        <p className="text-sm">
          {moodFacts(flower.mood).species}
          {flower.feeling !== null && ` · you chose the word “${flower.feeling}”`}
          {strength !== undefined && `, ${strength}`}
        </p>
        {flower.note !== null && <p className="words whitespace-pre-wrap">{flower.note}</p>}
        <p className="text-sm text-muted">{whyItGrewSo(flower)}</p>
      </div>
      {state === "still" ? (
        <Button
          look="quiet"
          className="justify-self-start"
          onClick={() => {
            setState("sure");
          }}
        >
          Take it out of the garden
        </Button>
      ) : (
        <div role="group" aria-label="Take it out of the garden?" className="flex flex-wrap items-center gap-2">
          <Button look="danger" pending={state === "busy"} onClick={() => void remove()}>
            Yes, take it out
          </Button>
          <Button
            look="quiet"
            onClick={() => {
              setState("still");
            }}
          >
            Keep it
          </Button>
          {state === "failed" && (
            <p role="alert" className="text-sm text-danger">
              It could not be taken out. Check that you are online, then try again.
            </p>
          )}
        </div>
      )}
    </div>
  );
}
