"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { TextButton, TextLink } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { energyOf, sizeOf } from "@/lib/garden/view";
import { moodFacts } from "@/lib/mood/view";
import { OpeningFlower } from "./flower";
import { type Chosen, MoodPicker } from "./mood-picker";

type State =
  | { readonly step: "asking"; readonly failure?: string }
  | { readonly step: "planting" }
  | { readonly step: "planted"; readonly id: string; readonly chosen: Chosen };

async function plant(chosen: Chosen): Promise<string> {
  const response = await fetch("/api/v1/garden", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(chosen),
  });
  if (!response.ok) throw new Error(`planting was refused with ${response.status}`);
  const flower: { id: string } = await response.json();
  return flower.id;
}

/** Today's question without an entry: the word chosen grows its own flower for the day, which opens here. */
export function CheckIn() {
  const router = useRouter();
  const [state, setState] = useState<State>({ step: "asking" });

  async function choose(chosen: Chosen) {
    setState({ step: "planting" });
    try {
      const id = await plant(chosen);
      setState({ step: "planted", id, chosen });
      router.refresh();
    } catch {
      // Offline, signed out or refused: the person can only try again, and nothing else was lost.
      setState({
        step: "asking",
        failure: "The flower could not be planted. Check that you are online and signed in, then try again.",
      });
    }
  }

  return (
    <Card aria-labelledby="check-in">
      <h2 id="check-in" className="mb-3">
        How are you, right now?
      </h2>
      {state.step === "planted" ? (
        <Planted
          id={state.id}
          chosen={state.chosen}
          onAgain={() => {
            setState({ step: "asking" });
          }}
        />
      ) : (
        <MoodPicker action="Grow this flower" busy={state.step === "planting"} onChoose={(chosen) => void choose(chosen)} />
      )}
      <p role="status" className="text-sm text-danger empty:hidden">
        {state.step === "asking" ? state.failure : ""}
      </p>
    </Card>
  );
}

function Planted({ id, chosen, onAgain }: { id: string; chosen: Chosen; onAgain: () => void }) {
  const { species } = moodFacts(chosen.mood);
  const form = { mood: chosen.mood, seed: id, energy: energyOf(chosen), size: sizeOf(null) };
  return (
    <div className="flex items-end gap-5">
      <OpeningFlower form={form} className="h-36 w-28 flex-none" />
      <div className="grid gap-1">
        <p role="status">
          A {species} for feeling {chosen.feeling}. It stands in your garden today.
        </p>
        <div className="flex flex-wrap gap-x-5">
          <TextLink href="/garden">See the garden</TextLink>
          <TextButton muted onClick={onAgain}>
            Add another
          </TextButton>
        </div>
      </div>
    </div>
  );
}
