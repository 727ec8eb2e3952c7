"use client";

import Link from "next/link";
import { type ReactNode, useRef } from "react";
import { Button, ButtonLink } from "@/components/ui/button";
import { useNoteRoom } from "./note-room";
import { PageNote } from "./page-note";
import type { Advice } from "./save/status";
import type { Writing } from "./writing";

/** What was kept, and what can be done with it; or a second entry made from two texts. */
export type Kept =
  | { readonly words: string; readonly action?: { readonly words: string; readonly run: () => void } }
  /** `own` is its address. */
  | { readonly own: string; readonly whose: "yours" | "earlier" };

/** What is so for a while: another tab writes, or something stands in the way of the words. */
export type Standing = "elsewhere" | Advice;

type Props = {
  readonly standing: Standing | null;
  readonly kept: Kept | null;
  /** The minutes that were set aside for writing and are over. */
  readonly over: number | null;
  readonly writing: () => Pick<Writing, "focus" | "lines"> | null;
  readonly onWriteHere: () => void;
  readonly onCloseStanding: () => void;
  readonly onCloseKept: () => void;
  readonly onCloseOver: () => void;
  /** Stands by them, nearest to the page's edge, and speaks for itself. */
  readonly recorder?: ReactNode;
  /** Other notes of the page. */
  readonly children?: ReactNode;
};

/** What the page says by itself. It lies over the page's edge, so that no word moves when it comes or goes. */
export function PageNotes({ standing, kept, over, writing, recorder, children, ...on }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  useNoteRoom(frame, () => {
    const inWords = document.activeElement?.closest(".ProseMirror") ?? null;
    return inWords === null ? null : (writing()?.lines()?.caret ?? null);
  });
  /** Whoever closed it by the keyboard would otherwise be nowhere. */
  function close(put: () => void): void {
    if (frame.current?.contains(document.activeElement) === true) writing()?.focus();
    put();
  }
  return (
    <div ref={frame} className="page-notes">
      <div className="page-notes-stack">
        {/* There before anything is said in it, or a screen reader would not hear the first note. */}
        <div role="status" aria-atomic="false" className="page-notes-said">
          {standing === "elsewhere" && <ElsewhereNote onTake={on.onWriteHere} onClose={() => close(on.onCloseStanding)} />}
          {standing !== null && standing !== "elsewhere" && (
            <AdviceNote advice={standing} onClose={() => close(on.onCloseStanding)} />
          )}
          {kept !== null && <KeptNote kept={kept} onClose={() => close(on.onCloseKept)} />}
          {over !== null && (
            <PageNote tone="kept" onClose={() => close(on.onCloseOver)}>
              <p>Your {over} minutes are over. Stop here, or stay as long as you like.</p>
            </PageNote>
          )}
          {children}
        </div>
        {recorder}
      </div>
    </div>
  );
}

/** Another tab writes: said quietly, with the way to write here. Typing does the same. */
function ElsewhereNote({ onTake, onClose }: { onTake: () => void; onClose: () => void }) {
  const take = (
    <Button look="quiet" size="small" onClick={onTake}>
      Write here instead
    </Button>
  );
  return (
    <PageNote tone="elsewhere" actions={take} onClose={onClose}>
      <p>You write this in another tab. It is shown here as you go.</p>
    </PageNote>
  );
}

function AdviceNote({ advice, onClose }: { advice: Advice; onClose: () => void }) {
  const { action } = advice;
  const door = action !== undefined && (
    <ButtonLink look="quiet" size="small" href={action.href} target="_blank">
      {action.words}
    </ButtonLink>
  );
  return (
    <PageNote tone="warning" title={advice.title} {...(door !== false && { actions: door })} onClose={onClose}>
      <p>{advice.detail}</p>
    </PageNote>
  );
}

function KeptNote({ kept, onClose }: { kept: Kept; onClose: () => void }) {
  if ("own" in kept) {
    return (
      <PageNote tone="kept" onClose={onClose}>
        <p>
          {kept.whose === "yours" ? "Yours is" : "The earlier words are"} now{" "}
          <Link href={kept.own} className="font-semibold text-accent underline underline-offset-4">
            an entry of its own
          </Link>
          .
        </p>
      </PageNote>
    );
  }
  const { action } = kept;
  const run = action !== undefined && (
    <Button look="quiet" size="small" onClick={action.run}>
      {action.words}
    </Button>
  );
  return (
    <PageNote tone="kept" {...(run !== false && { actions: run })} onClose={onClose}>
      <p>{kept.words}</p>
    </PageNote>
  );
}
