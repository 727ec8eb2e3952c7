"use client";

import { useEffect, useState, useSyncExternalStore } from "react";
import { openDraftStore, type KeptDraft } from "@/components/editor/save/draft-store";
import { openKnownRecordings, type Recording } from "@/components/voice/keeping/recording-store";
import { newId, parseId } from "@/lib/ids/ids";
import { isEnded } from "../ended-session";
import { emptyPocket, openPocket, type PocketEntry, type PocketPerson, whoIsHere } from "../pocket";
import { OfflineEntry } from "./offline-entry";
import { OfflineJournal } from "./offline-journal";
import { NeedsConnection, NobodyHere, OfflineHelp, OfflineNew } from "./offline-notes";

/** What this device keeps for the person who was here last. */
export type Kept = {
  readonly person: PocketPerson;
  readonly entries: readonly PocketEntry[];
  readonly drafts: readonly KeptDraft[];
  readonly recordings: readonly Recording[];
};

const never = () => () => undefined;

/** Loads what is kept; null when nobody has been here, or the browser keeps nothing. */
async function look(): Promise<Kept | null> {
  try {
    const person = await whoIsHere();
    if (person === null) return null;
    if (isEnded(person.sessionId)) {
      // Signed out, and the page that tidies up here has not been opened since, or not had the time.
      await emptyPocket();
      return null;
    }
    const pocket = await openPocket(person.userId);
    const store = await openDraftStore({ userId: person.userId, pageId: newId(), isOpen: async () => false });
    const voice = await openKnownRecordings({ userId: person.userId, pageId: newId() });
    const [entries, drafts, recordings] = await Promise.all([pocket.entries(), store.left(), voice?.all() ?? []]);
    pocket.close();
    return { person, entries, drafts, recordings };
  } catch {
    return null;
  }
}

/** The person's own look, which the server would have put on the page. */
function dress({ theme, fontScale }: PocketPerson): void {
  const { dataset } = document.documentElement;
  if (theme !== "system") dataset["theme"] = theme;
  dataset["words"] = String(fontScale);
}

/** Stands for every page while PAUZ can't be reached: what is shown follows from the address and from what this device keeps. */
export function OfflineRooms() {
  // The shell is one document for all addresses: what the server made of it must not depend on one of them.
  const inBrowser = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const [kept, setKept] = useState<Kept | null | undefined>(undefined);
  useEffect(() => {
    void look().then((found) => {
      if (found !== null) dress(found.person);
      setKept(found);
    });
  }, []);
  if (!inBrowser || kept === undefined) return <main id="main" className="min-h-dvh" />;
  if (kept === null) return <NobodyHere />;
  return <Room kept={kept} path={window.location.pathname} />;
}

function Room({ kept, path }: { kept: Kept; path: string }) {
  const [, room, place] = path.split("/");
  if (room === "journal" && place === "new") return <OfflineNew person={kept.person} />;
  const holdsEntries = room === "journal" || room === "guided";
  const id = holdsEntries && place !== undefined ? parseId(place) : undefined;
  if (id !== undefined) return <OfflineEntry kept={kept} id={id} />;
  if (room === "help") return <OfflineHelp person={kept.person} />;
  const list = path === "/" || path === "/today" || path === "/journal" || path === "/offline";
  return list ? <OfflineJournal kept={kept} /> : <NeedsConnection person={kept.person} />;
}
