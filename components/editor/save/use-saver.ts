"use client";

import { useEffect, useRef, useState } from "react";
import { newId } from "@/lib/ids/ids";
import { type DraftStore, openDraftStore } from "./draft-store";
import { initialState } from "./machine";
import type { SaveState } from "./save-state";
import { tellOpened } from "./news";
import { announcePage, isPageOpen, unsavedMark } from "./page-presence";
import { createSaver, type Saver } from "./saver";
import { sendSave, type Text } from "./send";
import { joinTabs, type Role, type Tabs } from "./tabs";

type Options = {
  readonly entryId: string;
  readonly userId: string;
  readonly revision: number;
  readonly read: () => Text;
  /** The drafts are open; called once, or not at all where the browser has none. */
  readonly onDrafts: (store: DraftStore, saver: Saver) => Promise<void>;
  /** Another tab writes in this entry: its text, to be shown. */
  readonly onFollow: (text: Text) => void;
  /** The tab that wrote has gone, and only this one has its last words: they count as an edit of this page. */
  readonly onOrphaned: () => void;
};

type Keeper = {
  readonly state: SaveState;
  readonly role: Role;
  readonly saver: () => Saver | null;
  /** This page writes from now on; another tab of the entry follows. */
  readonly claim: () => void;
  readonly isFollowing: () => boolean;
};

/** Keeps the text of an open page safe, from its first render to its last. */
export function useSaver(options: Options): Keeper {
  const [state, setState] = useState<SaveState>(() => initialState(options.revision));
  const [role, setRole] = useState<Role>("alone");
  const saver = useRef<Saver | null>(null);
  const tabs = useRef<Tabs | null>(null);
  const latest = useRef(options);
  useEffect(() => {
    latest.current = options;
  });

  const { entryId, userId, revision } = options;
  useEffect(() => {
    const pageId: string = newId();
    const release = announcePage(pageId, entryId);
    const markUnsaved = unsavedMark(pageId);
    const close = revision > 0 ? tellOpened(entryId) : null;
    const made = createSaver({
      entryId,
      userId,
      pageId,
      base: revision,
      read: () => latest.current.read(),
      send: sendSave,
      now: () => Date.now(),
      ticks: () => performance.now(),
      newId: () => newId(),
      onChange: (next) => {
        markUnsaved(isWaiting(next));
        setState(next);
        tabs.current?.tell();
      },
    });
    saver.current = made;
    tabs.current = cooperate(made, { userId, entryId, pageId }, () => latest.current, setRole);
    openDraftStore({ userId, pageId, isOpen: isPageOpen }).then(
      async (store) => {
        made.useDrafts(store);
        if (saver.current === made) await latest.current.onDrafts(store, made);
      },
      () => made.useDrafts(null),
    );
    const onVisibility = () => {
      if (document.visibilityState === "hidden") {
        made.leaving();
        tabs.current?.tellNow();
      } else made.hopeful();
    };
    // Two windows side by side: the one that is left tells its last keys before the other gets its first.
    const onBlur = () => tabs.current?.tellNow();
    document.addEventListener("visibilitychange", onVisibility);
    window.addEventListener("blur", onBlur);
    window.addEventListener("pagehide", made.leaving);
    window.addEventListener("online", made.hopeful);
    window.addEventListener("focus", made.hopeful);
    return () => {
      document.removeEventListener("visibilitychange", onVisibility);
      window.removeEventListener("blur", onBlur);
      window.removeEventListener("pagehide", made.leaving);
      window.removeEventListener("online", made.hopeful);
      window.removeEventListener("focus", made.hopeful);
      made.stop();
      saver.current = null;
      tabs.current?.leave();
      tabs.current = null;
      markUnsaved(false);
      close?.();
      release();
    };
  }, [entryId, userId, revision]);

  return {
    state,
    role,
    saver: () => saver.current,
    claim: () => tabs.current?.claim(),
    isFollowing: () => tabs.current?.role() === "follower",
  };
}

/**
 * Whether a new version of PAUZ must wait for this page's words. Where only a new version can save them, and this device has
 * kept them, it must not.
 */
function isWaiting({ version, saved, drafted, blank, trouble }: SaveState): boolean {
  return version > saved && !blank && !(trouble?.kind === "other_version" && drafted >= version);
}

/** Joins the other tabs of this entry. Without locks (plain http) each tab is by itself, and the server tells texts apart. */
function cooperate(
  saver: Saver,
  page: { readonly userId: string; readonly entryId: string; readonly pageId: string },
  options: () => Options,
  onRole: (role: Role) => void,
): Tabs | null {
  const { locks } = globalThis.navigator;
  if (locks === undefined || globalThis.BroadcastChannel === undefined) return null;
  return joinTabs({
    ...page,
    locks,
    now() {
      const { base, version, saved, drafted } = saver.state();
      return { text: options().read(), base, safe: Math.max(saved, drafted) >= version };
    },
    onTold(told) {
      options().onFollow(told.text);
      saver.followed(told);
    },
    onRole,
    onOrphaned: () => options().onOrphaned(),
  });
}
