"use client";

import { useEffect, useEffectEvent, useState } from "react";
import type { Help } from "@/lib/care/view";
import type { CarePanel } from "./care-panel";

/** A pause this long in the writing, and the words are looked at: by the journal itself, by nobody else. */
const pause = 1_200;

/** The entries it was hidden for. Gone with the page: no device keeps a note of which entry was heavy. */
const hiddenFor = new Set<string>();

/**
 * What is to be shown when the words signal it, else null. The panel is fetched along with what reads the words: where they can be
 * read, it is there.
 */
async function panelFor(words: string, goesOn: () => boolean): Promise<typeof CarePanel | null> {
  const [care, shown] = await Promise.all([import("./heavy-words"), import("./care-panel")]);
  return (await care.areHeavy(words, goesOn)) ? shown.CarePanel : null;
}

/**
 * Shows the care panel beneath the writing when its words signal harm or danger, with every AI switched off as well.
 * `version` changes with each edit. Once hidden it stays hidden for this entry, until the app is loaded anew.
 */
export function CareWatch({
  entryId,
  help,
  version,
  read,
  onLooked,
  saidElsewhere = false,
}: {
  entryId: string;
  help: Help;
  version: number;
  read: () => string;
  /** Told after each look, hidden or not: on heavy words nothing else may speak up. */
  onLooked?: (heavy: boolean) => void;
  /** The same panel stands on another part of the page, or was hidden there. */
  saidElsewhere?: boolean;
}) {
  const [Panel, setPanel] = useState<typeof CarePanel | null>(null);
  const [hidden, setHidden] = useState(() => hiddenFor.has(entryId));
  const look = useEffectEvent(async () => {
    // Fetched after the page, and only for a page with words on it: whoever writes waits for nothing.
    const words = read();
    const found = words.trim() === "" ? null : await panelFor(words, () => read() === words);
    // Written on meanwhile: the next pause looks anew.
    if (read() !== words) return;
    setPanel(() => found);
    onLooked?.(found !== null);
  });
  useEffect(() => {
    // Where the network went before this came, the next words try again.
    const timer = setTimeout(() => void look().catch(() => undefined), pause);
    return () => clearTimeout(timer);
  }, [version]);
  if (Panel === null || hidden || saidElsewhere) return null;
  return (
    <div className="care-watch mt-4">
      <Panel
        help={help}
        onHide={() => {
          hiddenFor.add(entryId);
          setHidden(true);
        }}
      />
    </div>
  );
}
