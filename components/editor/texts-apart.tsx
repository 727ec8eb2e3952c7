"use client";

import dynamic from "next/dynamic";
import { missingPart } from "@/components/offline/missing-part";
import type { KeptText } from "./use-kept-text";

const ConflictView = dynamic(() => import("./conflict-view").then((it) => it.ConflictView, missingPart));
const EarlierView = dynamic(() => import("./conflict-view").then((it) => it.EarlierView, missingPart));

/** Whether two texts are shown in the place of the page's one. */
export const isApart = ({ conflict, recovery }: KeptText) => conflict !== null || recovery.comparing !== null;

/** The two texts to choose from: one that was saved elsewhere meanwhile, before one that an earlier visit left. */
export function TextsApart({ open, zone }: { open: KeptText; zone: string }) {
  const { conflict, recovery } = open;
  if (conflict !== null) {
    return (
      <ConflictView
        mine={open.read}
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
      page={open.read}
      earlier={recovery.comparing.found.draft.text}
      when={recovery.comparing.when}
      onPage={() => void recovery.keepPage()}
      onEarlier={() => void recovery.takeEarlier()}
      onBoth={recovery.keepBoth}
      onLater={recovery.closeComparison}
    />
  );
}
