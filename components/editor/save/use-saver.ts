"use client";

import { useEffect, useRef, useState } from "react";
import { newId } from "@/lib/ids/ids";
import { type DraftStore, openDraftStore } from "./draft-store";
import { initialState, type SaveState } from "./machine";
import { announcePage, isPageOpen, unsavedMark } from "./page-presence";
import { createSaver, type Saver } from "./saver";
import { sendSave, type Text } from "./send";

type Options = {
  readonly entryId: string;
  readonly userId: string;
  readonly revision: number;
  readonly read: () => Text;
  /** The drafts are open; called once, or not at all where the browser has none. */
  readonly onDrafts: (store: DraftStore, saver: Saver) => Promise<void>;
};

/** Keeps the text of an open page safe, from its first render to its last. */
export function useSaver(options: Options): { state: SaveState; saver: () => Saver | null } {
  const [state, setState] = useState<SaveState>(() => initialState(options.revision));
  const saver = useRef<Saver | null>(null);
  const latest = useRef(options);
  useEffect(() => {
    latest.current = options;
  });

  const { entryId, userId, revision } = options;
  useEffect(() => {
    const pageId: string = newId();
    const release = announcePage(pageId, entryId);
    const markUnsaved = unsavedMark(pageId);
    const made = createSaver({
      entryId,
      userId,
      base: revision,
      read: () => latest.current.read(),
      send: sendSave,
      now: () => Date.now(),
      newId: () => newId(),
      onChange: (next) => {
        markUnsaved(next.version > next.saved && !next.blank);
        setState(next);
      },
    });
    saver.current = made;
    openDraftStore({ userId, pageId, isOpen: isPageOpen }).then(
      async (store) => {
        made.useDrafts(store);
        await latest.current.onDrafts(store, made);
      },
      () => made.useDrafts(null),
    );
    const onVisibility = () => (document.visibilityState === "hidden" ? made.leaving() : made.hopeful());
    document.addEventListener("visibilitychange", onVisibility);
    window.addEventListener("pagehide", made.leaving);
    window.addEventListener("online", made.hopeful);
    window.addEventListener("focus", made.hopeful);
    return () => {
      document.removeEventListener("visibilitychange", onVisibility);
      window.removeEventListener("pagehide", made.leaving);
      window.removeEventListener("online", made.hopeful);
      window.removeEventListener("focus", made.hopeful);
      made.stop();
      markUnsaved(false);
      release();
    };
  }, [entryId, userId, revision]);

  return { state, saver: () => saver.current };
}
