"use client";

import dynamic from "next/dynamic";
import { missingPart } from "@/components/offline/missing-part";
import type { OpenEntry } from "./use-open-entry";

const ConflictView = dynamic(() => import("./conflict-view").then((it) => it.ConflictView, missingPart));
const EarlierView = dynamic(() => import("./conflict-view").then((it) => it.EarlierView, missingPart));

/** Whether two texts are shown in the place of the page's one. */
export const isApart = ({ conflict, recovery }: OpenEntry) => conflict !== null || recovery.comparing !== null;

/** The two texts to choose from: one that was saved elsewhere meanwhile, before one that an earlier visit left. */
export function TextsApart({ open, zone }: { open: OpenEntry; zone: string }) {
  const { conflict, recovery, text } = open;
  if (conflict !== null) {
    return (
      <ConflictView
        mine={text.read}
        theirs={conflict}
        zone={zone}
        onMine={open.keepMine}
        onTheirs={() => open.keepTheirs(conflict)}
        onBoth={() => open.keepBoth(conflict)}
      />
    );
  }
  if (recovery.comparing === null) return null;
  return (
    <EarlierView
      page={text.read}
      earlier={recovery.comparing.found.draft.text}
      when={recovery.comparing.when}
      onPage={() => void recovery.keepPage()}
      onEarlier={() => void recovery.takeEarlier()}
      onBoth={recovery.keepBoth}
      onLater={recovery.closeComparison}
    />
  );
}
